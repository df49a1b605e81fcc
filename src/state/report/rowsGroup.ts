import type { RankedArea } from '../ranking/ranking';
import type { ReportArea } from './facts';

/**
 * What rows of the summary's table have in common: at the less favourable or low end, at the other, most of what a lens
 * looks at, the classes of two subjects at once, everything, or what is selected.
 */
export type RowsKind = 'minder' | 'gunstig' | 'laag' | 'hoog' | 'meest' | 'alle' | 'gekozen' | 'focus';

/** Rows of the table under one heading. */
export interface RowsGroup {
  readonly kind: RowsKind;
  /** Words of their own where the kind says too little. */
  readonly label?: string;
  readonly areas: readonly RankedArea[];
  /** Others that show the same as the last of these, and are left out. */
  readonly alike: number;
}

/** The first rows of an order, and how many more show the same as the last of them. */
export function firstRows(
  ordered: readonly ReportArea[],
  count: number,
  same: (a: ReportArea, b: ReportArea) => boolean,
): Pick<RowsGroup, 'areas' | 'alike'> {
  const last = ordered[count - 1];
  const alike = last ? ordered.slice(count).filter((area) => same(area, last)).length : 0;
  return { areas: ordered.slice(0, count), alike };
}

const collator = new Intl.Collator('nl', { numeric: true });

/** Alphabetical, for areas that show the same. */
export function byName(a: Pick<ReportArea, 'name'>, b: Pick<ReportArea, 'name'>): number {
  return collator.compare(a.name, b.name);
}
