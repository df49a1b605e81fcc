/** Steps of evidence, and how sure the shuffling is of them. */
import { ALPHA, type Evidence } from '../../../domain/spatial';
import { fdrThreshold } from '../../../stats/spatial/fdr';
import type { LocalAnswer } from '../../../stats/spatial/question';

/** Standard errors within which a p counts as near to a limit. */
const NEAR = 2;

/** An answer under one rule, with what a p is held against. */
export interface Judged {
  readonly local: LocalAnswer;
  /** Largest p that stands after the correction; null where none does. */
  readonly threshold: number | null;
  readonly tests: number;
  readonly passed: number;
  readonly shuffles: number;
}

/** Holds the areas of one rule against the correction for many tests. */
export function judge(local: LocalAnswer, shuffles: number): Judged {
  const threshold = fdrThreshold(local.p, ALPHA);
  const ps = local.p.filter((p) => p !== null);
  const passed = threshold === null ? 0 : ps.filter((p) => p <= threshold).length;
  return { local, threshold, tests: ps.length, passed, shuffles };
}

/** The step of evidence a p gives. */
export function evidenceOf(p: number, { threshold }: Pick<Judged, 'threshold'>): Evidence {
  if (threshold !== null && p <= threshold) return 'sterk';
  return p <= ALPHA ? 'aanwijzing' : 'geen';
}

/** Standard error of a two-sided p: twice that of the share of shuffles in one tail. */
function errorOf(p: number, shuffles: number): number {
  const tail = p / 2;
  return 2 * Math.sqrt((tail * (1 - tail)) / shuffles);
}

/**
 * True where p is so near to the limit of strong evidence that other shuffles can tip it. The limit is the place in the
 * order of p's of the last that stands, or the next place for a p that does not.
 */
export function isNearStrong(p: number, { threshold, tests, passed, shuffles }: Judged): boolean {
  const place = evidenceOf(p, { threshold }) === 'sterk' ? passed : passed + 1;
  return Math.abs(p - (place / tests) * ALPHA) <= NEAR * errorOf(p, shuffles);
}

/** True where p is so near to the limit of an indication that other shuffles can tip it. */
export function isNearIndication(p: number, { shuffles }: Pick<Judged, 'shuffles'>): boolean {
  return Math.abs(p - ALPHA) <= NEAR * errorOf(p, shuffles);
}
