import { areaCode } from './codes';
import { type CsvRow, readCsv, requireColumns } from './csv';
import { readFigure } from './figure';
import type { RawRow } from './rowTable';
import { memberOf, unzip } from './zip';

export const OPEN_DATA_URL =
  'https://www.leefbaarometer.nl/resources/open-data-leefbaarometer-meting-2024.zip';

const DIMENSIONS = ['won', 'fys', 'vrz', 'soc', 'onv'] as const;
const SCORES = /scores buurten.*\.csv$/i;
const PLAIN = 'scores buurten.csv';
/** Digits kept of a sum of scores; the source prints six or seven. */
const DECIMALS = 7;

/**
 * Scores of all measurement years from the open data ZIP, keeping the areas that `keep` accepts. The file has
 * the absolute score; the deviation from Nederland, `afw`, is the sum of the five dimensions. Throws Unreadable.
 */
export function readOpenData(bytes: Uint8Array, keep: (code: string) => boolean): readonly RawRow[] {
  const zip = unzip(bytes, (name) => SCORES.test(name), PLAIN);
  const name = [...zip.keys()][0] ?? PLAIN;
  const csv = readCsv(memberOf(zip, name), {
    delimiter: ',',
    keep: ({ bu_code }) => keep(areaCode(bu_code) ?? ''),
  });
  requireColumns(csv, name, ['bu_code', 'jaar', ...DIMENSIONS]);
  return csv.rows.map(({ cells, line }) => rowOf(cells, `${name}, line ${line}`));
}

function rowOf(cells: CsvRow['cells'], place: string): RawRow {
  const scores = DIMENSIONS.map((name) => [name, cells[name]] as const);
  const afw = sum(scores.map(([, cell]) => cell));
  return {
    code: areaCode(cells.bu_code) ?? '',
    period: (cells.jaar ?? '').trim(),
    place,
    cells: { ...Object.fromEntries(scores), afw },
  };
}

/** Sum of the dimensions; null when one is absent or is no number (which is reported for that column). */
function sum(cells: readonly unknown[]): number | null {
  const figures = cells.map(readFigure);
  const values = figures.flatMap((figure) => (figure?.kind === 'value' ? [figure.value] : []));
  if (values.length < cells.length) return null;
  return Number(values.reduce((total, value) => total + value, 0).toFixed(DECIMALS));
}
