import { Unreadable } from '../faults';
import type { Delivery } from '../model';
import { baseName } from './columnMatch';
import { type Job, NOTHING, unavailable } from './job';
import { readODataPage } from './odata';
import type { Fields } from './records';

const GEMEENTE = /^GM\d{4}$/;
const PROVINCIE = /^PV\d{2}$/;

/**
 * Gemeente to province, from the yearly table of areas of CBS over OData v3. The column with the province is
 * the one named `Code` whose values are province codes: its number differs between editions.
 */
export async function fetchProvinces(job: Job): Promise<Delivery> {
  const url = `https://opendata.cbs.nl/ODataApi/odata/${job.tableId}/TypedDataSet?$format=json`;
  const answer = await job.net.get({ source: job.source, url, what: 'provinces' }, readProvinces);
  if (answer.kind !== 'ok') return unavailable(job, url, answer);
  return { ...NOTHING, provinces: answer.value };
}

function readProvinces(bytes: Uint8Array): ReadonlyMap<string, string> {
  const rows = readODataPage(bytes).value;
  const gemeente = columnOf(rows, GEMEENTE, (key) => baseName(key) === key);
  const provincie = columnOf(rows, PROVINCIE, (key) => baseName(key) === 'Code');
  return new Map(rows.map((row) => [cell(row, gemeente), cell(row, provincie)]));
}

function columnOf(rows: readonly Fields[], shape: RegExp, named: (key: string) => boolean): string {
  const keys = Object.keys(rows[0] ?? {}).filter(named);
  const key = keys.find((candidate) => rows.every((row) => shape.test(cell(row, candidate))));
  if (key !== undefined) return key;
  throw new Unreadable(
    `no column of the ${rows.length} rows holds codes like ${shape.source}`,
    'The table of areas may have been changed: look at its documentation.',
  );
}

function cell(row: Fields, key: string): string {
  return String(row[key] ?? '').trim();
}
