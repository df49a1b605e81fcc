/** Words for areas that lie together: which of four kinds an area is, and how strong the evidence is. */
import type { NeighbourRule, View } from './view';

/**
 * The area itself, then its neighbours, each against the mean. `hoog` is the less favourable side where an indicator
 * judges, and plainly high where it does not.
 */
export type Quadrant = 'hoog-hoog' | 'hoog-laag' | 'laag-hoog' | 'laag-laag';

/** Stands after correction for many tests (false discovery rate 5 %), only by itself (p at most 5 %), or neither. */
export type Evidence = 'sterk' | 'aanwijzing' | 'geen';

/** Part of a group under every neighbour rule with strong evidence, or only under some. */
export type GroupPart = 'kern' | 'rand';

/** Classes of the map, in the order of the legend. */
export const GROUP_CLASSES = [
  'hoog-hoog-kern',
  'hoog-hoog-rand',
  'hoog-laag',
  'geen',
  'laag-hoog',
  'laag-laag-rand',
  'laag-laag-kern',
] as const;
export type GroupClass = (typeof GROUP_CLASSES)[number];

/** What one neighbour rule says of an area. */
export interface RuleFinding {
  readonly rule: NeighbourRule;
  readonly quadrant: Quadrant;
  readonly evidence: Evidence;
  readonly p: number;
  /** So near to another step of evidence that other shuffles can tip it. */
  readonly close: boolean;
}

/** Usual number of shuffles: with 201 areas the strictest step of the correction needs at least 8,039. */
export const USUAL_SHUFFLES = 9999;
/** Numbers of shuffles to choose from. */
export const SHUFFLE_STEPS = [999, USUAL_SHUFFLES, 99_999] as const;
export const USUAL_SEED = 2026;
/** Share of false findings that is accepted among the strong ones, and the p of an indication. */
export const ALPHA = 0.05;
/** Fewest areas with a figure, and least share of the areas, for groups to be looked for. */
export const FEWEST_VALUED = 20;
export const LEAST_COVERAGE = 2 / 3;
/** Neighbours of the rule "nearest" where the three rules are held beside each other. */
export const USUAL_NEAREST = 6;
/** What is meant where a view names no neighbours: a shared border, or a point of it. */
export const USUAL_RULE: NeighbourRule = { kind: 'grens' };
/** Most areas that are told, and outlined, one by one. */
export const MOST_TOLD = 3;

/** What a view asks of the shuffling, with the usual where it says nothing. */
export function groupSettings({ buren, trekkingen, toeval }: Pick<View, 'buren' | 'trekkingen' | 'toeval'>) {
  return { rule: buren ?? USUAL_RULE, shuffles: trekkingen ?? USUAL_SHUFFLES, seed: toeval ?? USUAL_SEED };
}
