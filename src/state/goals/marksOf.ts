import { type AreaId, kindOf, REFERENCES, REGION } from '../../domain/area';
import { shownDifference } from '../../domain/difference';
import type { IndicatorSpec } from '../../domain/indicator';
import type { ReferenceMark } from '../../domain/pack';
import type { Comparison } from '../../domain/view';

/** A figure of a policy text beside a row. */
export interface RowMark {
  readonly mark: ReferenceMark;
  /**
   * Difference the text itself prints: with its figure for the benchmark, of the same document, year and measure. Null
   * where it prints none, gives no year, or speaks of another area than the row.
   */
  readonly gap: number | null;
}

/** Averages and gemeenten are spoken of in the row of the region; every other area has its own marks only. */
function belongs(mark: ReferenceMark, area: AreaId): boolean {
  if (mark.area === undefined || area !== REGION) return mark.area === area;
  return kindOf(mark.area) === 'gemeente' || (REFERENCES as readonly string[]).includes(mark.area);
}

/** The figure in the unit of the indicator; undefined unless it is printed as one exact number of a known year. */
function exactOf(
  { value, unit, year }: ReferenceMark,
  spec: Pick<IndicatorSpec, 'unit'>,
): number | undefined {
  if (value.kind !== 'exact' || !/^\d{4}$/.test(year)) return undefined;
  return spec.unit === 'duizend-euro' && unit === 'euro' ? value.value / 1000 : value.value;
}

/** Marks of one indicator that belong to the row of an area, in the order of the texts. */
export function marksOf(
  all: readonly ReferenceMark[],
  spec: IndicatorSpec,
  area: AreaId,
  comparison: Comparison,
): readonly RowMark[] {
  const same = all.filter(({ indicator }) => indicator === spec.id);
  const gapOf = (mark: ReferenceMark): number | null => {
    const pair = same.find(
      (other) =>
        other.area === comparison &&
        other.document === mark.document &&
        other.year === mark.year &&
        other.unit === mark.unit,
    );
    const [own, base] = [exactOf(mark, spec), pair && exactOf(pair, spec)];
    if (mark.area !== area || pair === mark || own === undefined || base === undefined) return null;
    return shownDifference(own, base, spec.decimals);
  };
  return same.filter((mark) => belongs(mark, area)).map((mark) => ({ mark, gap: gapOf(mark) }));
}
