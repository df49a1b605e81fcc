import { type Arrow, angleToLines, EVERY_ARROW, effortTo, effortToLines, QUARTER } from './gaze';
import type { Terrain } from './terrain';

/** Area someone stands on, and the steps that led there, newest last. */
export interface Walk {
  readonly on: number;
  readonly trail: readonly { readonly from: number; readonly arrow: Arrow }[];
}

const OPPOSITE: Readonly<Record<Arrow, Arrow>> = {
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** Steps remembered for the way back. */
const LONGEST_TRAIL = 100;

/** Over a gap one looks up to 60 degrees to either side. */
const WIDE = Math.PI / 3;

/** Number with the least effort; undefined when none can be reached. */
function easiest(numbers: Iterable<number>, effortOf: (number: number) => number): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const number of numbers) {
    const effort = effortOf(number);
    if (effort >= least) continue;
    [best, least] = [number, effort];
  }
  return best;
}

/** The nearest neighbour of `on` along the arrow, for someone who came out of `inner`, which `on` lies around. */
function across({ at, borders }: Terrain, on: number, inner: number, arrow: Arrow): number | undefined {
  const point = at[inner];
  const around = borders[on];
  if (!point || !around) return undefined;
  const others = [...around.keys()].filter((to) => to !== inner);
  return easiest(others, (to) => effortToLines(point, around.get(to) ?? [], arrow));
}

/** The area whose label point is nearest along the arrow. */
function overGap({ at }: Terrain, on: number, from: number, arrow: Arrow): number | undefined {
  const point = at[from];
  if (!point) return undefined;
  const others = [...at.keys()].filter((to) => to !== on && to !== from);
  return easiest(others, (to) => effortTo(point, at[to] ?? point, arrow, WIDE));
}

/** True when `inner` sees `outer` across their border on at least three of the four sides. */
function liesAround({ at, borders }: Terrain, outer: number, inner: number): boolean {
  const point = at[inner];
  const lines = borders[inner]?.get(outer);
  if (!point || !lines) return false;
  return EVERY_ARROW.filter((arrow) => angleToLines(point, lines, arrow) <= QUARTER).length >= 3;
}

/**
 * One step with an arrow key; undefined when nothing lies that way.
 *
 * - The way back: the arrow opposite to the last step returns to where it came from, step by step.
 * - Neighbours first: see {@link Terrain.doors}.
 * - An area that lies around the one just left, as fields lie around villages, is walked on from there and not from
 *   its own label point. So the next village in that direction comes next, and each of them can be reached.
 * - Where no border lies that way (edge of the region, areas that touch no other): the nearest area in that direction.
 */
export function step(terrain: Terrain, { on, trail }: Walk, arrow: Arrow): Walk | undefined {
  const last = trail.at(-1);
  if (last?.arrow === OPPOSITE[arrow]) return { on: last.from, trail: trail.slice(0, -1) };
  const inner = last && liesAround(terrain, on, last.from) ? last.from : undefined;
  const neighbour = inner === undefined ? terrain.doors[on]?.[arrow] : across(terrain, on, inner, arrow);
  const next = neighbour ?? overGap(terrain, on, inner ?? on, arrow);
  if (next === undefined) return undefined;
  return { on: next, trail: [...trail, { from: on, arrow }].slice(-LONGEST_TRAIL) };
}
