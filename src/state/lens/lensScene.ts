import type { GroupsState } from './groups/groupsModel';
import type { SpreadState } from './spread/spreadModel';
import type { StackState } from './stack/stackModel';

/** What the lens of a view shows. */
export type LensScene =
  | { readonly kind: 'stapeling'; readonly stack: StackState }
  | { readonly kind: 'verdeling'; readonly spread: SpreadState }
  | { readonly kind: 'groepen'; readonly groups: GroupsState };
