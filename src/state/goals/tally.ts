import { SERIES } from '../../catalog/series';
import { type GapRow, isChange } from './gapRow';

/** How many rows moved which way beside the benchmark; rows without a direction or without a change apart. */
export interface Tally {
  readonly favourable: number;
  readonly unfavourable: number;
  readonly equal: number;
  /** Rows whose change is not judged because shares of the benchmark tell otherwise. */
  readonly mixed: number;
  /** Directional rows of which nothing can be said. */
  readonly unknown: number;
}

/** The same subject as a newer series: a row of its own, not counted twice. */
const OLDER_SERIES: ReadonlySet<string> = new Set(SERIES.sameSubject.flatMap(([, ...older]) => older));

/** Counts the rows with a direction. */
export function tallyOf(rows: readonly GapRow[]): Tally {
  const counted = rows.filter(({ spec }) => spec.direction !== 'neutraal' && !OLDER_SERIES.has(spec.id));
  const changes = counted.map(({ change }) => change).filter(isChange);
  const equal = changes.filter(({ turn }) => turn === 'gelijk').length;
  const favourable = changes.filter(({ tone }) => tone === 'gunstiger').length;
  const unfavourable = changes.filter(({ tone }) => tone === 'minder-gunstig').length;
  return {
    favourable,
    unfavourable,
    equal,
    mixed: changes.length - equal - favourable - unfavourable,
    unknown: counted.length - changes.length,
  };
}
