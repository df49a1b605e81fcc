import { areaCode, yearOf } from './codes';
import { type Csv, type CsvRow, readCsv, requireColumns } from './csv';
import type { RawRow } from './rowTable';

export const OBSERVATIONS = 'Observations.csv';
const AREA_DIMENSIONS = ['WijkenEnBuurten', 'RegioS'];

export interface ObservationChoice {
  /** Measures worth keeping, by code. */
  readonly measure: (code: string) => boolean;
  /** Areas worth keeping, by code as the pipeline writes it. */
  readonly area: (code: string) => boolean;
  /** Period of the rows when the table has none of its own. */
  readonly edition: string;
}

export interface Observations {
  readonly rows: readonly RawRow[];
  /** Every measure that occurs, also those not kept. */
  readonly measures: ReadonlySet<string>;
  /** Measures given more than once for the same area and period: the line, and what is wrong. */
  readonly repeated: readonly (readonly [place: string, what: string])[];
}

/**
 * Observations as one row per area and period; a measure without a row for an area is not among its cells.
 * Of a measure that occurs twice for the same area and period the first counts. Throws Unreadable.
 */
export function readObservations(bytes: Uint8Array, choice: ObservationChoice): Observations {
  const measures = new Set<string>();
  const csv = readCsv(bytes, {
    delimiter: ';',
    keep: (cells) => {
      const measure = (cells.Measure ?? '').trim();
      measures.add(measure);
      const code = choice.measure(measure) ? areaCode(areaIn(cells)) : undefined;
      return code !== undefined && choice.area(code);
    },
  });
  requireColumns(csv, OBSERVATIONS, ['Measure', 'Value']);
  return { ...collectRows(csv, choice.edition), measures };
}

function areaIn(cells: CsvRow['cells']): string | undefined {
  return AREA_DIMENSIONS.map((name) => cells[name]).find((cell) => cell !== undefined);
}

function collectRows(csv: Csv, edition: string): Pick<Observations, 'rows' | 'repeated'> {
  requireAreas(csv);
  const repeated: (readonly [string, string])[] = [];
  const rows = new Map<string, { row: RawRow; cells: Record<string, string> }>();
  for (const { cells, line } of csv.rows) {
    const code = areaCode(areaIn(cells)) ?? '';
    const period = cells.Perioden === undefined ? edition : yearOf(cells.Perioden);
    const measure = (cells.Measure ?? '').trim();
    const known = rows.get(`${code} ${period}`);
    if (known && Object.hasOwn(known.cells, measure)) {
      repeated.push([
        `${OBSERVATIONS}, line ${line}`,
        `measure ${measure} occurs twice for ${code} in ${period}`,
      ]);
      continue;
    }
    const target = known?.cells ?? {};
    target[measure] = cells.Value ?? '';
    if (!known) {
      const row = {
        code,
        period,
        place: `${OBSERVATIONS}, rows of ${code} from line ${line}`,
        cells: target,
      };
      rows.set(`${code} ${period}`, { row, cells: target });
    }
  }
  return { rows: [...rows.values()].map(({ row }) => row), repeated };
}

function requireAreas(csv: Csv): void {
  if (AREA_DIMENSIONS.some((name) => csv.header.includes(name))) return;
  requireColumns(csv, OBSERVATIONS, AREA_DIMENSIONS.slice(0, 1));
}
