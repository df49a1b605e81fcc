import type { Evidence, GroupPart, Quadrant, RuleFinding } from '../../../domain/spatial';
import type { NeighbourRule } from '../../../domain/view';
import type { GlobalAnswer } from '../../../stats/spatial/question';

/** What is found of one area with a figure. */
export interface AreaFinding {
  readonly quadrant: Quadrant;
  /** Under the rule of the view. */
  readonly evidence: Evidence;
  /** Null where the area is in no group, or stands apart from its neighbours. */
  readonly part: GroupPart | null;
  /** Standard score of the area, mean of those of its neighbours, local Moran, Gi* and p under the rule of the view. */
  readonly z: number;
  readonly lag: number;
  readonly moran: number;
  readonly gi: number;
  readonly p: number;
  /** A borderline case: other shuffles can give it another step of evidence, or put it in or out of the core. */
  readonly close: boolean;
  /** Rows of its neighbours with a figure, and of those without. */
  readonly neighbours: readonly number[];
  readonly unscored: readonly number[];
  /** On the outer border of the region: neighbours beyond it are missing. */
  readonly edge: boolean;
  /** The rule of the view, then a shared border, a shared line and nearest ones as far as they are others. */
  readonly rules: readonly RuleFinding[];
}

/** Areas of a group that touch each other under the rule of the view. */
export interface FoundGroup {
  readonly side: 'hoog' | 'laag';
  /** Rows, core first. */
  readonly core: readonly number[];
  readonly rim: readonly number[];
  readonly inwoners: number;
}

/** Whether the correction for many tests can be passed at all with so many shuffles. */
export interface Reach {
  /** Smallest p these shuffles can give, and the p the strictest step asks for. */
  readonly smallest: number;
  readonly needed: number;
  /** Shuffles that would do; null where these do. */
  readonly offer: number | null;
}

/** What makes an answer weaker than it looks: a model that smooths over space, areas as large as wijken. */
export type Caution = 'model' | 'wijk';

/** Groups of areas that are alike and lie together. */
export interface GroupsModel {
  readonly rule: NeighbourRule;
  readonly shuffles: number;
  readonly seed: number;
  readonly valued: number;
  readonly total: number;
  readonly global: GlobalAnswer;
  /** Largest p that stands after the correction; null where none does. */
  readonly threshold: number | null;
  readonly reach: Reach;
  /** Per row of the level; null for areas without a figure, or without neighbours that have one. */
  readonly findings: readonly (AreaFinding | null)[];
  readonly groups: readonly FoundGroup[];
  readonly cautions: readonly Caution[];
}

/**
 * Why groups are not looked for.
 *
 * - `is-aantal`: a count follows the size of the area; `beter` names rates of the same subject
 * - `is-klasse`: a class is no amount
 * - `niveau`: areas of this level are too few or too large
 * - `te-weinig-gebieden`, `te-weinig-dekking`: too few areas with a figure, or too small a share of all
 * - `alles-gelijk`: every area has the same figure
 */
export type NoGroups =
  | { readonly why: 'is-aantal'; readonly better: readonly string[] }
  | { readonly why: 'is-klasse' | 'niveau' | 'alles-gelijk' }
  | {
      readonly why: 'te-weinig-gebieden' | 'te-weinig-dekking';
      readonly valued: number;
      readonly total: number;
    };

/** Groups as far as they are known: found, refused, or on their way (see `GroupRun` in the store). */
export type GroupsState =
  | { readonly status: 'klaar'; readonly model: GroupsModel }
  | { readonly status: 'geweigerd'; readonly refusal: NoGroups }
  | { readonly status: 'bezig' };
