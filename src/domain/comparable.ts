import type { Level } from './area';
import { columnOf, periodsOf } from './cells';
import type { ValuesFile } from './pack';

/** From this year on figures of these indicators follow another definition. */
export interface SeriesBreak {
  readonly indicators: readonly string[];
  readonly from: number;
}

/** What is known of the tables behind figures; the catalogue declares it. */
export interface SeriesRules {
  /** Tables whose figures follow on each other have the same name here. */
  readonly familyOf: (source: string) => string;
  /** A family that only weighs figures of others does not count. */
  readonly weighing: string;
  readonly breaks: readonly SeriesBreak[];
  /** Indicators about the same subject, each from a table of its own, the one that goes on first. */
  readonly sameSubject: readonly (readonly string[])[];
}

/** Figures of one indicator in one period. */
export interface Side {
  readonly values: ValuesFile;
  readonly period: string;
}

/** Why figures of two periods cannot be laid beside each other. */
export type Incomparable =
  | { readonly why: 'zelfde-jaar' }
  | { readonly why: 'later' }
  /** With the periods the level does have, newest first. */
  | { readonly why: 'jaar-ontbreekt'; readonly jaren: readonly string[] }
  /** Means over years that are partly the same years. */
  | { readonly why: 'overlap' }
  | { readonly why: 'ander-onderwerp' }
  /** Sources of then and of now. */
  | { readonly why: 'andere-tabel'; readonly toen: readonly string[]; readonly nu: readonly string[] }
  | { readonly why: 'andere-definitie'; readonly vanaf: number };

const yearsOf = (period: string) => [Number(period.slice(0, 4)), Number(period.slice(-4))] as const;

function overlap(earlier: string, later: string): boolean {
  const [first, last] = yearsOf(earlier);
  const [from, to] = yearsOf(later);
  return first <= to && from <= last;
}

/** Sources of figures; those that only weigh figures of others do not count. */
function sourcesOf({ values, period }: Side, level: Level, rules: SeriesRules): readonly string[] {
  const all = columnOf(values, level, period)?.sources ?? [];
  const own = all.filter((source) => rules.familyOf(source) !== rules.weighing);
  return own.length > 0 ? own : all;
}

function sameFamilies(a: readonly string[], b: readonly string[], { familyOf }: SeriesRules): boolean {
  const names = (sources: readonly string[]) => [...new Set(sources.map(familyOf))].sort().join();
  return names(a) === names(b);
}

function breakBetween(earlier: Side, later: Side, { breaks }: SeriesRules): SeriesBreak | undefined {
  const [then, now] = [yearsOf(earlier.period)[1], yearsOf(later.period)[0]];
  return breaks.find(
    ({ indicators, from }) => indicators.includes(later.values.indicator) && then < from && from <= now,
  );
}

/** Figures of two indicators: never one series, also where both are about the same subject. */
function acrossTables(earlier: Side, later: Side, level: Level, rules: SeriesRules): Incomparable {
  const ids = [earlier, later].map(({ values }) => values.indicator);
  const related = rules.sameSubject.some((group) => ids.every((id) => group.includes(id)));
  if (!related) return { why: 'ander-onderwerp' };
  const [toen, nu] = [sourcesOf(earlier, level, rules), sourcesOf(later, level, rules)];
  return { why: 'andere-tabel', toen, nu };
}

/**
 * Why figures of a level may not be laid beside each other as one series; null where they may. Areas that did not exist
 * under the same name are no reason: they have no figure then.
 */
export function incomparable(
  earlier: Side,
  later: Side,
  level: Level,
  rules: SeriesRules,
): Incomparable | null {
  if (earlier.values.indicator !== later.values.indicator) return acrossTables(earlier, later, level, rules);
  const [then, now] = [earlier.period, later.period];
  if (then === now) return { why: 'zelfde-jaar' };
  if (!columnOf(earlier.values, level, then)) {
    return { why: 'jaar-ontbreekt', jaren: periodsOf(earlier.values, level) };
  }
  if (overlap(then, now)) return { why: 'overlap' };
  if (yearsOf(then)[1] > yearsOf(now)[1]) return { why: 'later' };
  const [toen, nu] = [sourcesOf(earlier, level, rules), sourcesOf(later, level, rules)];
  if (!sameFamilies(toen, nu, rules)) return { why: 'andere-tabel', toen, nu };
  const broken = breakBetween(earlier, later, rules);
  return broken ? { why: 'andere-definitie', vanaf: broken.from } : null;
}
