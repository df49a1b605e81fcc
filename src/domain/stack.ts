/** Stacks: when a theme has a vote in an area, how votes add up, and from how many an area is called stacked. */
import type { Bounds } from './classes';
import type { Lack } from './score';

/** Id of a stack where an indicator has its own. */
export const STACK_ID = 'stapeling';

/** Whether an area has a vote of an indicator or theme: it counts, it does not, or that is not known. */
export type Vote = 'telt' | 'telt-niet' | 'onbekend';

/**
 * Why the vote of an indicator is not known.
 *
 * - a reason of its figure, or `te-weinig-inwoners`
 * - `geen-vergelijking`: there is nothing to compare its figure with
 * - `te-weinig-gebieden`: too few areas have a figure to take a fifth of them
 * - `buiten-vergelijking`: the area lies outside the areas that are compared
 */
export type StackLack = Lack | 'geen-vergelijking' | 'te-weinig-gebieden' | 'buiten-vergelijking';

/** Votes of an area, by weight. */
export interface StackCount {
  /** Those that count, those that are not known, and all there are. */
  readonly count: number;
  readonly unknown: number;
  readonly of: number;
}

/** Every count is a class of its own as long as there are no more of them than this, none included. */
const MOST_CLASSES = 7;

/** One vote for the indicators of a theme: it counts where at least half of those known count. */
export function themeVote(votes: readonly Vote[]): Vote {
  const counting = votes.filter((vote) => vote === 'telt').length;
  const known = votes.filter((vote) => vote !== 'onbekend').length;
  if (known === 0) return 'onbekend';
  return counting * 2 >= known ? 'telt' : 'telt-niet';
}

/** The votes of one area together. */
export function countVotes(themes: readonly { readonly vote: Vote; readonly weight: number }[]): StackCount {
  const weigh = (wanted: Vote) =>
    themes.reduce((sum, { vote, weight }) => sum + (vote === wanted ? weight : 0), 0);
  const [count, unknown] = [weigh('telt'), weigh('onbekend')];
  return { count, unknown, of: count + unknown + weigh('telt-niet') };
}

/** False where a count says too little: nothing counts but not everything is known, or more than half is not known. */
export function isTold({ count, unknown, of }: StackCount): boolean {
  return unknown * 2 <= of && (count > 0 || unknown === 0);
}

/**
 * Least number of votes from which an area is called stacked: half of them, rounded up, and never fewer than two.
 * Three of five themes, three of six, two of three.
 */
export function stackedFromOf(of: number): number {
  return Math.max(2, Math.ceil(of / 2));
}

/** Lowest and highest number of votes per class, none first: each number its own as long as that makes few classes. */
export function stackBands(of: number): readonly (Bounds & { readonly from: number; readonly to: number })[] {
  const size = of < MOST_CLASSES ? 1 : Math.ceil(of / (MOST_CLASSES - 1));
  const bands = Array.from({ length: Math.ceil(of / size) }, (_, band) => ({
    from: band * size + 1,
    to: Math.min((band + 1) * size, of),
  }));
  return [{ from: 0, to: 0 }, ...bands];
}
