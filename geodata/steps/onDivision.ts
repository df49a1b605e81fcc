import type { SourceRow, SourceTable } from '../model';

/** Reason under which rows are counted that were left out because their area carries another name now. */
const OTHER_NAME = 'andere naam';

/**
 * Leaves out rows of buurten and wijken that are another area by now. Codes are used again for other areas when
 * borders change; in a table of another edition a code is trusted only when both editions print the same name
 * (capitals, spaces and the number of the wijk aside) or when the table prints no names.
 */
export function onDivision(
  table: SourceTable,
  division: number,
  nameNow: (code: string) => string | undefined,
): SourceTable {
  const { names } = table;
  const sameEdition = table.rows.every(({ period }) => period === String(division));
  if (!names || sameEdition) return table;
  const trusted = ({ code }: SourceRow) => {
    const then = names.get(code);
    const now = nameNow(code);
    const official = code.startsWith('BU') || code.startsWith('WK');
    return !official || then === undefined || now === undefined || plain(then) === plain(now);
  };
  const rows = table.rows.filter(trusted);
  const left = table.rows.length - rows.length;
  return left === 0 ? table : { ...table, rows, dropped: { ...table.dropped, [OTHER_NAME]: left } };
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^wijk\s*[0-9a-z]{2}\b/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
