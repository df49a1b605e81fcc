import { folded } from '../domain/fold';
import { type AreaReading, readingsOf } from './reading';
import type { Scene } from './scene';

export type SortKey = 'naam' | 'gemeente' | 'waarde' | 'verschil' | 'inwoners';
export interface TableSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export const DEFAULT_SORT: TableSort = { key: 'naam', descending: false };

/** The view as rows, in the order asked for. */
export interface TableModel {
  readonly rows: readonly AreaReading[];
  /** Number of rows before filtering. */
  readonly total: number;
}

/** True when every word typed occurs in the name or the gemeente. */
function matches(area: AreaReading, words: readonly string[]): boolean {
  const text = folded(`${area.name} ${area.gemeente ?? ''}`);
  return words.every((word) => text.includes(word));
}

function numberOf(area: AreaReading, key: SortKey): number | null {
  switch (key) {
    case 'waarde':
      return area.cell.kind === 'value' ? area.cell.value : null;
    case 'verschil':
      return area.difference;
    case 'inwoners':
      return area.row?.inwoners ?? null;
    default:
      return null;
  }
}

const collator = new Intl.Collator('nl', { numeric: true });

function byName(a: AreaReading, b: AreaReading): number {
  return collator.compare(a.name, b.name) || collator.compare(a.gemeente ?? '', b.gemeente ?? '');
}

function byText(a: AreaReading, b: AreaReading, { key, descending }: TableSort): number {
  const order = key === 'gemeente' ? collator.compare(a.gemeente ?? '', b.gemeente ?? '') : byName(a, b);
  return (descending ? -order : order) || byName(a, b);
}

/** Numbers in the order asked for; rows without one come last whichever the order. */
function byNumber(a: AreaReading, b: AreaReading, { key, descending }: TableSort): number {
  const [left, right] = [numberOf(a, key), numberOf(b, key)];
  if (left === null || right === null) return Number(left === null) - Number(right === null) || byName(a, b);
  return (descending ? right - left : left - right) || byName(a, b);
}

/** Rows of the view on screen, sorted, and filtered on name or gemeente (accents and capitals do not matter). */
export function tableModelOf(scene: Scene, sort: TableSort, filter: string): TableModel {
  const all = readingsOf(scene);
  const words = folded(filter)
    .split(/\s+/)
    .filter((word) => word !== '');
  const textual = sort.key === 'naam' || sort.key === 'gemeente';
  const order = (a: AreaReading, b: AreaReading) => (textual ? byText : byNumber)(a, b, sort);
  return { rows: all.filter((area) => matches(area, words)).sort(order), total: all.length };
}
