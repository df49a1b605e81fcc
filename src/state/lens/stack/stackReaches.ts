/** Comparison sets a view can take a fifth among. */

import { isWide } from '../../../domain/reach';
import type { Reach, Stack } from '../../../domain/view';
import { insideOf } from '../../ranking/reach';
import { figuresOf, type StackSources } from './stackFigures';
import { rowsAround, type SetFault, setOf } from './stackSet';

/** A comparison set, with why it cannot be used. */
export interface StackReach {
  /** Null for all of the region. */
  readonly reach: Reach | null;
  readonly name: string | null;
  /** How many areas are in it; null where that is not known yet. */
  readonly areas: number | null;
  /** Null where it can be used. */
  readonly fault: SetFault | null;
  /** Indicators that have no figures there. */
  readonly lacking: readonly string[];
}

function sizeOf(reach: Reach | null, { atlas, level, around }: StackSources): number | null {
  const own = atlas.rows(level).length;
  if (reach === null) return own;
  if (!isWide(reach)) return insideOf(reach, level, atlas)?.ids.size ?? 0;
  return around && own + rowsAround(around, reach).length;
}

/**
 * The region, its gemeenten, focusgebieden and other groups, and the wijken around it, each with whether a fifth can be
 * taken among its areas. What cannot be used gives the whole region instead. The wider ones need the file of wijken
 * around the region.
 */
export function stackReachesOf(stack: Stack, sources: StackSources): readonly StackReach[] {
  const { atlas } = sources;
  const figures = stack.parts.flatMap((part) => figuresOf(part, sources) ?? []);
  const lackingAround = figures.flatMap(({ spec, period }) => {
    const there = sources.around?.columns.some((one) => one.indicator === spec.id && one.period === period);
    return there ? [] : [spec.id];
  });
  const named = [...atlas.rows('gemeente'), ...atlas.rows('focusgebied'), ...atlas.file.stadsdelen];
  const sets: readonly (readonly [Reach | null, string | null])[] = [
    [null, null],
    ...named.map(({ id, name }) => [id, name] as const),
    ['zuid-limburg', null],
    ['limburg', null],
  ];
  return sets.map(([reach, name]) => {
    const found = setOf(reach, stack.rule, figures, sources);
    const fault = typeof found === 'string' ? found : null;
    const lacking = fault === 'niet-rondom' ? lackingAround : [];
    return { reach, name, areas: sizeOf(reach, sources), fault, lacking };
  });
}
