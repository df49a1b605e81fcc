import { folded } from '../domain/fold';
import type { Loadable } from '../domain/loadable';
import { type RankedArea, type Ranking, rankingOf } from './ranking/ranking';
import type { Scene } from './scene';

export type SortKey = 'naam' | 'gemeente' | 'rang' | 'waarde' | 'verschil' | 'keer' | 'inwoners';
export interface TableSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export const DEFAULT_SORT: TableSort = { key: 'naam', descending: false };

/** The view as rows, in the order asked for. */
export interface TableModel {
  readonly rows: readonly RankedArea[];
  /** Number of rows before filtering. */
  readonly total: number;
}

/** True when every word typed occurs in the name or the gemeente. */
function matches(area: RankedArea, words: readonly string[]): boolean {
  const text = folded(`${area.name} ${area.gemeente ?? ''}`);
  return words.every((word) => text.includes(word));
}

/** What a row is sorted by; areas with too few inwoners take no part in an order of figures. */
function numberOf(area: RankedArea, key: SortKey): number | null {
  switch (key) {
    case 'rang':
      return area.rank;
    case 'waarde':
      return area.cell.kind === 'value' && !area.tooFew ? area.cell.value : null;
    case 'verschil':
      return area.tooFew ? null : area.difference;
    case 'keer':
      return area.times;
    case 'inwoners':
      return area.inwoners;
    default:
      return null;
  }
}

const collator = new Intl.Collator('nl', { numeric: true });

function byName(a: RankedArea, b: RankedArea): number {
  return collator.compare(a.name, b.name) || collator.compare(a.gemeente ?? '', b.gemeente ?? '');
}

function byText(a: RankedArea, b: RankedArea, { key, descending }: TableSort): number {
  const order = key === 'gemeente' ? collator.compare(a.gemeente ?? '', b.gemeente ?? '') : byName(a, b);
  return (descending ? -order : order) || byName(a, b);
}

/** Of rows without a number those with a figure come before those without. */
function withoutNumber(area: RankedArea, value: number | null): number {
  if (value !== null) return 0;
  return area.cell.kind === 'value' ? 1 : 2;
}

/** Numbers in the order asked for; rows without one come last whichever the order. */
function byNumber(a: RankedArea, b: RankedArea, { key, descending }: TableSort): number {
  const [left, right] = [numberOf(a, key), numberOf(b, key)];
  if (left === null || right === null)
    return withoutNumber(a, left) - withoutNumber(b, right) || byName(a, b);
  return (descending ? right - left : left - right) || byName(a, b);
}

const NOT_ASKED: Loadable<never> = { status: 'laden' };

/**
 * Rows of the view on screen, sorted, and filtered on name or gemeente (accents and capitals do not matter). Of the
 * whole region unless another ranking is handed in.
 */
export function tableModelOf(
  scene: Scene,
  sort: TableSort,
  filter: string,
  ranking: Ranking = rankingOf(scene, null, NOT_ASKED),
): TableModel {
  const all = ranking.areas;
  const words = folded(filter)
    .split(/\s+/)
    .filter((word) => word !== '');
  const textual = sort.key === 'naam' || sort.key === 'gemeente';
  const order = (a: RankedArea, b: RankedArea) => (textual ? byText : byNumber)(a, b, sort);
  return { rows: all.filter((area) => matches(area, words)).sort(order), total: all.length };
}
