import { faultAt } from '../faults';
import type { Delivery, SourceColumn, SourceTable } from '../model';
import { GROUPS, MEASURES, readMeasures } from './cbsMeasures';
import { OBSERVATIONS, type Observations, readObservations } from './cbsObservations';
import { areaCode, scopeOf } from './codes';
import { isWanted } from './columnMatch';
import { readCsv } from './csv';
import { type Job, NOTHING, unavailable } from './job';
import { rowTable } from './rowTable';
import { memberOf, unzip } from './zip';

/** The whole table comes in one answer; the larger ones take minutes. */
const PATIENCE_MS = 300_000;
const ONCE =
  'Each area may occur once per measure and period; the table may have a dimension we do not know.';
const AREA_NAMES = /^(WijkenEnBuurten|RegioS)Codes\.csv$/;

interface Bulk extends Observations {
  readonly columns: readonly SourceColumn[];
  readonly names: ReadonlyMap<string, string>;
}

/**
 * A table of CBS from the v4 bulk download: one ZIP of CSV files, with measure codes that are the same in all
 * editions. Keeps the measures asked for, in the areas of the region and of its averages.
 * `edition` is the period of the rows when the table has none of its own.
 */
export async function fetchBulk(job: Job, edition: string): Promise<Delivery> {
  const url = `https://datasets.cbs.nl/CSV/CBS/nl/${job.tableId}`;
  const question = { source: job.source, url, what: job.tableId, timeoutMs: PATIENCE_MS };
  const answer = await job.net.get(question, (bytes) => readBulk(bytes, job, edition));
  if (answer.kind !== 'ok') return unavailable(job, url, answer);
  const { columns, rows, names, repeated } = answer.value;
  const head = { source: job.source, where: answer.where, stated: null, columns, names, dropped: {} };
  const { table, faults } = rowTable({ ...head, rows, wanted: job.wanted });
  const twice = repeated.map(([place, what]) => faultAt(job.source, answer.where, what, ONCE, place));
  return { ...NOTHING, tables: [table], faults: [...twice, ...faults] };
}

function readBulk(bytes: Uint8Array, job: Job, edition: string): Bulk {
  const used = (name: string) => [OBSERVATIONS, MEASURES, GROUPS].includes(name) || AREA_NAMES.test(name);
  const zip = unzip(bytes, used, OBSERVATIONS);
  const listed = readMeasures(zip);
  const wanted = (column: SourceColumn) => isWanted(column, job.wanted);
  const keys = new Set(listed?.filter(wanted).map(({ key }) => key));
  const observations = readObservations(memberOf(zip, OBSERVATIONS), {
    measure: (code) => (listed ? keys.has(code) : wanted({ key: code, code })),
    area: scopeOf(job.region),
    edition,
  });
  const columns = listed ?? [...observations.measures].map((code) => ({ key: code, code }));
  return { ...observations, columns, names: readNames(zip, job) };
}

function readNames(zip: ReadonlyMap<string, Uint8Array>, job: Job): NonNullable<SourceTable['names']> {
  const inScope = scopeOf(job.region);
  const lists = [...zip].filter(([name]) => AREA_NAMES.test(name));
  const rows = lists.flatMap(([, bytes]) => readCsv(bytes, { delimiter: ';' }).rows);
  const names = rows.map(
    ({ cells }) => [areaCode(cells.Identifier) ?? '', (cells.Title ?? '').trim()] as const,
  );
  return new Map(names.filter(([code, name]) => code !== '' && name !== '' && inScope(code)));
}
