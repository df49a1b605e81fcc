import { INDICATORS } from '../../src/catalog/indicators';
import { kindOf } from '../../src/domain/area';
import type { ReferenceMark } from '../../src/domain/pack';
import type { Delivery, SourceRow, SourceTable, SourceValue } from '../model';
import { POLICY_FILE, POLICY_SOURCE } from './rows';

/** Gemeenten that must have an exact figure in the same year before a policy figure becomes an indicator. */
const SEVERAL = 3;

/**
 * The gemeente figures of the policy texts as a source, so that they take the same road as every other source:
 * one column per indicator that the catalogue feeds from the texts, exact figures of a stated year only. An
 * indicator that fewer than three gemeenten have in any year gives a warning and no column; without any column
 * (another region, say) there is no table.
 */
export function policyDelivery(marks: readonly ReferenceMark[]): Delivery {
  const wanted = fedFromTexts();
  const used = qualifying(marks.flatMap(exactGemeenteFigure)).filter(({ indicator }) =>
    wanted.includes(indicator),
  );
  const columns = [...new Set(used.map(({ indicator }) => indicator))];
  const missing = wanted.filter((indicator) => !columns.includes(indicator));
  return {
    tables: columns.length > 0 ? [toTable(columns, used)] : [],
    faults: [],
    warnings: missing.map(
      (indicator) => `${POLICY_SOURCE}: no year in which ${SEVERAL} gemeenten have an exact ${indicator}`,
    ),
  };
}

/** Indicators with an exact figure for several gemeenten in one year, whether the catalogue uses them or not. */
export function qualifyingIndicators(marks: readonly ReferenceMark[]): readonly string[] {
  const figures = qualifying(marks.flatMap(exactGemeenteFigure));
  return [...new Set(figures.map(({ indicator }) => indicator))];
}

interface Figure {
  readonly indicator: string;
  readonly code: string;
  readonly period: string;
  readonly value: number;
}

function exactGemeenteFigure({ indicator, area, year, value }: ReferenceMark): readonly Figure[] {
  if (indicator === undefined || area === undefined || kindOf(area) !== 'gemeente') return [];
  if (value.kind !== 'exact' || !/^\d{4}$/.test(year)) return [];
  return [{ indicator, code: area, period: year, value: value.value }];
}

/** Figures of the indicators and years for which enough gemeenten have one. */
function qualifying(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((one) => {
    const same = figures.filter(
      ({ indicator, period }) => indicator === one.indicator && period === one.period,
    );
    return new Set(same.map(({ code }) => code)).size >= SEVERAL;
  });
}

function toTable(columns: readonly string[], figures: readonly Figure[]): SourceTable {
  return {
    source: POLICY_SOURCE,
    where: POLICY_FILE,
    stated: null,
    columns: columns.map((key) => ({ key })),
    rows: toRows(figures),
    dropped: {},
  };
}

function toRows(figures: readonly Figure[]): readonly SourceRow[] {
  const rows = new Map<string, SourceRow & { readonly values: Map<string, SourceValue> }>();
  for (const { indicator, code, period, value } of figures) {
    const key = `${period} ${code}`;
    const row = rows.get(key) ?? { code, period, values: new Map() };
    row.values.set(indicator, { kind: 'value', value });
    rows.set(key, row);
  }
  return [...rows.values()];
}

function fedFromTexts(): readonly string[] {
  const fed = INDICATORS.filter(({ feeds }) => feeds.some(({ source }) => source === POLICY_SOURCE));
  return fed.map(({ id }) => id);
}
