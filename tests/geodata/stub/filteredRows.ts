type Row = Readonly<Record<string, unknown>>;

const CATCH_ALL = 'BU00000000';

/**
 * The rows that an OData v3 filter keeps, for filters made of `startswith` and `eq`: conditions on the same
 * dimension are alternatives. Rows without a known place come along, as they do in a recording.
 */
export function filteredRows(text: string, filter: string): string {
  const table = JSON.parse(text) as { readonly value: readonly Row[] };
  const tests = conditions(filter);
  const fields = [...new Set(tests.map(({ field }) => field))];
  const fits = (row: Row) =>
    fields.every((field) => tests.some((test) => test.field === field && test.fits(String(row[field]))));
  const value = table.value.filter((row) => fits(row) || String(row.WijkenEnBuurten).startsWith(CATCH_ALL));
  return JSON.stringify({ ...table, value });
}

function conditions(filter: string) {
  const starts = [...filter.matchAll(/startswith\((\w+),'([^']*)'\)/g)].map(([, field = '', start = '']) => ({
    field,
    fits: (key: string) => key.startsWith(start),
  }));
  const equals = [...filter.matchAll(/(\w+) eq '([^']*)'/g)].map(([, field = '', wanted = '']) => ({
    field,
    fits: (key: string) => key === wanted,
  }));
  return [...starts, ...equals];
}
