import { faultAt } from '../faults';
import type { Delivery, Fault } from '../model';
import { gemeenteOfCode, isCatchAll, LAND } from './codes';
import { areaOf, chosenRows, type Dimensions, nameColumns, periodOf, rawRow } from './dataderdenRows';
import { describeTable, type TableDescription } from './dataderdenTable';
import { type Job, merge, NOTHING } from './job';
import { type ODataPage, readODataPage } from './odata';
import { type Chain, followPages, troubleOf } from './paging';
import type { Fields } from './records';
import { rowTable } from './rowTable';

/** How one table is cut: the condition asked of the service, and the keys every row is checked for again. */
export interface Cut {
  readonly condition: string;
  readonly dimensions: Dimensions;
}

/** What was asked for one gemeente or for Nederland, and the rows of it that count. */
interface Part {
  readonly name: string;
  readonly chain: Chain<ODataPage>;
  readonly rows: readonly Fields[];
  readonly catchAll: readonly Fields[];
}

/**
 * A table of Politie or RIVM over OData v3, asked per gemeente and once for Nederland. Filters are repeated
 * here: recordings hold the whole table, and a service ignores keys whose padding it does not expect.
 */
export async function fetchPerGemeente(job: Job, cut: Cut): Promise<Delivery> {
  const table = `https://dataderden.cbs.nl/ODataApi/odata/${job.tableId}`;
  const areas = [...job.region.gemeenten, { code: LAND, name: 'Nederland' }];
  const [parts, description] = await Promise.all([
    Promise.all(areas.map((area) => fetchPart(job, cut, `${table}/TypedDataSet`, area))),
    describeTable(job, table),
  ]);
  const chains = parts.map(({ chain }) => chain);
  const trouble = [...troubleOf(job, `${table}/TypedDataSet`, chains), ...description.trouble];
  const delivery = deliver(job, cut, parts, description);
  return trouble.length === 0 ? delivery : merge([...trouble, { ...NOTHING, faults: delivery.faults }]);
}

async function fetchPart(
  job: Job,
  cut: Cut,
  set: string,
  { code, name }: { readonly code: string; readonly name: string },
): Promise<Part> {
  const area = conditionOf(code);
  const filter = encodeURIComponent(`${cut.condition} and (${area})`);
  const chain = await followPages(job, `${set}?$filter=${filter}&$format=json`, name, (bytes) => {
    const page = readODataPage(bytes);
    return { ...page, value: chosenRows(page.value, cut.dimensions) };
  });
  const all = chain.pages.flatMap(({ page }) => page.value);
  return {
    name,
    chain,
    rows: all.filter((row) => belongs(areaOf(row), code)),
    catchAll: all.filter((row) => isCatchAll(areaOf(row) ?? LAND)),
  };
}

function conditionOf(code: string): string {
  const starts = code === LAND ? ['NL'] : ['GM', 'WK', 'BU'].map((level) => `${level}${code.slice(2)}`);
  return starts.map((start) => `startswith(WijkenEnBuurten,'${start}')`).join(' or ');
}

function belongs(area: string | undefined, asked: string): boolean {
  if (area === undefined) return false;
  return asked === LAND ? area === LAND : gemeenteOfCode(area) === asked;
}

function deliver(job: Job, cut: Cut, parts: readonly Part[], description: TableDescription): Delivery {
  const rows = parts.flatMap((part) => part.rows);
  const naming = nameColumns(rows, cut.dimensions, description.properties);
  const catchAll = parts.flatMap((part) => part.catchAll.map((row) => `${areaOf(row)} ${periodOf(row)}`));
  const { table, faults } = rowTable({
    source: job.source,
    where: parts.flatMap(({ chain }) => chain.pages)[0]?.where ?? job.tableId,
    stated: description.modified,
    columns: naming.columns,
    rows: rows.map((row) => rawRow(row, areaOf(row) ?? '', naming)),
    wanted: job.wanted,
    dropped: { verzamelcode: new Set(catchAll).size },
  });
  const land = parts.find(({ name }) => name === 'Nederland');
  const warnings =
    land?.rows.length === 0 && !land.chain.trouble ? [`${job.source}: geen rij voor Nederland`] : [];
  return { ...NOTHING, tables: [table], faults: [...emptyParts(job, parts), ...faults], warnings };
}

function emptyParts(job: Job, parts: readonly Part[]): readonly Fault[] {
  const empty = parts.filter(
    ({ name, rows, chain }) => name !== 'Nederland' && rows.length === 0 && !chain.trouble,
  );
  return empty.map(({ name, chain }) => {
    const remedy = 'Check the filter in the address: padding and keys of this table may have changed.';
    return faultAt(job.source, chain.pages[0]?.where ?? job.tableId, `no rows for ${name}`, remedy);
  });
}
