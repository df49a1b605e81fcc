import type { Reference } from '../../src/domain/area';
import type { GroupKind } from '../../src/domain/pack';

/** A set of gemeenten whose average can serve as benchmark. */
export interface ReferenceArea {
  readonly id: Reference;
  readonly name: string;
  /** Gemeente codes on the division of the snapshot. */
  readonly gemeenten: readonly string[];
  /** Province the list must equal, checked when the membership table can be read. */
  readonly province?: string;
}

/** An area that policy texts speak of and no statistical office draws. */
export interface PolicyArea {
  /** Public id: `focus.heerlen-noord`, `deel.hoensbroek`. */
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  /** Buurt, wijk or gemeente codes; the larger ones stand for all their buurten. */
  readonly members: readonly string[];
  /** How sure the membership is: `CBS-wijk`, `CBS-buurt`, `gemeenten`, `afgeleid`, `indicatief`. */
  readonly certainty: string;
  readonly basis: { readonly nl: string; readonly en: string };
  readonly named: readonly { readonly inwoners: number; readonly document: string }[];
}

/** Everything that makes a snapshot about one region; another region is another file, not other code. */
export interface RegionConfig {
  readonly id: string;
  readonly name: string;
  /** Division (year of the borders) all figures are joined on. */
  readonly division: number;
  /** Year of the population, household and area counts. */
  readonly populationYear: string;
  readonly gemeenten: readonly { readonly code: string; readonly name: string }[];
  readonly references: readonly ReferenceArea[];
  readonly policyAreas: readonly PolicyArea[];
}
