/** Buurten whose figure is on one side of a value: a rule that gives a fixed list. */
import type { Atlas } from '../../data/atlas';
import type { AreaId } from '../../domain/area';
import type { Absence, Cell } from '../../domain/cell';
import { cellsOf } from '../../domain/cells';
import type { IndicatorSpec } from '../../domain/indicator';
import type { AreaRow, ValuesFile } from '../../domain/pack';
import { roundTo } from '../../stats/rounding';
import { underFloor } from '../sceneBase';
import { sheetAreaOf } from '../sheet/sheetArea';
import type { Amount } from './amount';

export const SIDES = ['onder', 'tot-en-met', 'boven', 'vanaf', 'tussen'] as const;
export type Side = (typeof SIDES)[number];

/** What a buurt has to be like. `to` counts with `tussen` only; both ends are included then. */
export interface Filter {
  readonly side: Side;
  readonly from: Amount;
  readonly to: Amount | null;
}

export interface FilterQuestion {
  readonly spec: IndicatorSpec;
  readonly values: ValuesFile;
  readonly period: string;
  readonly atlas: Atlas;
  /** Area whose buurten are looked at; null for all. */
  readonly within: AreaId | null;
  readonly filter: Filter;
}

/** Every buurt that was looked at is in exactly one of these lists. */
export interface Filtered {
  readonly members: readonly AreaId[];
  readonly outside: readonly AreaId[];
  /** Without a figure, per reason. */
  readonly absent: Readonly<Partial<Record<Absence, readonly AreaId[]>>>;
  /** With a figure, but too few inwoners to judge by it. */
  readonly tooFew: readonly AreaId[];
}

/** True when a value fits, compared at the decimals that are shown, or at those that were asked for if there are more. */
function fits(value: number, { side, from, to }: Filter, shown: number): boolean {
  const at = (amount: Amount) => {
    const decimals = Math.max(shown, amount.decimals);
    return [roundTo(value, decimals), roundTo(amount.value, decimals)] as const;
  };
  const [own, limit] = at(from);
  switch (side) {
    case 'onder':
      return own < limit;
    case 'tot-en-met':
      return own <= limit;
    case 'boven':
      return own > limit;
    case 'vanaf':
      return own >= limit;
    case 'tussen': {
      if (to === null) return false;
      const [same, end] = at(to);
      return own >= limit && same <= end;
    }
  }
}

type Place = keyof Filtered;

function placeOf(row: AreaRow, cell: Cell, { spec, filter }: FilterQuestion): Place {
  if (cell.kind === 'absent') return 'absent';
  if (underFloor(spec, row)) return 'tooFew';
  return fits(cell.value, filter, spec.decimals) ? 'members' : 'outside';
}

/** Divides the buurten of a period, in order of their codes. */
export function filteredAreas(question: FilterQuestion): Filtered {
  const { values, period, atlas, within } = question;
  const rows = atlas.rows('buurt');
  const inside = within === null ? rows : (sheetAreaOf(within, atlas, [])?.buurten ?? []);
  const wanted = new Set(inside.map(({ id }) => id));
  const lists = { members: [] as AreaId[], outside: [] as AreaId[], tooFew: [] as AreaId[] };
  const absent: Partial<Record<Absence, AreaId[]>> = {};
  for (const [at, cell] of cellsOf(values, 'buurt', period, rows.length).entries()) {
    const row = rows[at];
    if (row === undefined || !wanted.has(row.id)) continue;
    const place = placeOf(row, cell, question);
    if (place !== 'absent') lists[place].push(row.id);
    else if (cell.kind === 'absent') absent[cell.why] = [...(absent[cell.why] ?? []), row.id];
  }
  return { ...lists, absent };
}
