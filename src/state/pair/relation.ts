import { spearman } from '../../stats/correlation';
import type { PairArea } from './pairAreas';

/** Fewest areas about which something is said. */
export const FEWEST_AREAS = 10;

/**
 * Least size of the coefficient per word, strongest first: the conventional limits of Schober, Boer and Schwarte,
 * "Correlation Coefficients: Appropriate Use and Interpretation", Anesthesia & Analgesia 126 (2018), 1763-1768.
 */
export const STRENGTHS = [
  ['sterk', 0.7],
  ['matig', 0.4],
  ['zwak', 0.1],
] as const;

type Strength = (typeof STRENGTHS)[number][0];

/** How two subjects go together over areas. */
export type Relation =
  | { readonly kind: 'te-weinig'; readonly n: number }
  /** One of the two is the same everywhere. */
  | { readonly kind: 'overal-gelijk'; readonly n: number }
  | {
      readonly kind: 'samenhang';
      readonly n: number;
      /** Spearman, -1 to 1. */
      readonly rho: number;
      readonly interval: readonly [number, number];
      /** Null where it is too weak to name, or its interval holds zero. */
      readonly strength: Strength | null;
      /** True where high goes with low. */
      readonly opposite: boolean;
    };

/** Spearman over the areas that take part; nothing under ten of them. Figures count unrounded. */
export function relationOf(areas: readonly PairArea[]): Relation {
  const n = areas.length;
  if (n < FEWEST_AREAS) return { kind: 'te-weinig', n };
  const found = spearman(
    areas.map(({ first }) => first),
    areas.map(({ second }) => second),
  );
  if (!found) return { kind: 'overal-gelijk', n };
  const { rho, interval } = found;
  const sure = interval[0] > 0 || interval[1] < 0;
  const named = STRENGTHS.find(([, least]) => Math.abs(rho) >= least);
  const strength = sure && named ? named[0] : null;
  return { kind: 'samenhang', n, rho, interval, strength, opposite: rho < 0 };
}
