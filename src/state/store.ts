import { create } from 'zustand';
import type { Atlas } from '../data/atlas';
import type { AreaId } from '../domain/area';
import type { Loadable } from '../domain/loadable';
import type { Note } from '../domain/note';
import type { Manifest, ValuesFile } from '../domain/pack';
import type { View } from '../domain/view';
import { DEFAULT_VIEW } from './defaultView';

/** Everything that can change while the atlas is open. Only the functions in `actions` and `start` change it. */
export interface AtlasState {
  readonly view: View;
  /** What could not be followed in the link that was opened; the data add theirs, see the selectors. */
  readonly linkNotes: readonly Note[];
  /** Notes the reader has closed, as text; they stay away until there is something else to say. */
  readonly dismissed: string | null;
  readonly hovered: AreaId | null;
  readonly atlas: Loadable<Atlas>;
  /** Figures per indicator; an indicator that was never asked for is not here. */
  readonly values: Readonly<Record<string, Loadable<ValuesFile>>>;
  readonly manifest: Loadable<Manifest>;
}

export const INITIAL_STATE: AtlasState = {
  view: DEFAULT_VIEW,
  linkNotes: [],
  dismissed: null,
  hovered: null,
  atlas: { status: 'laden' },
  values: {},
  manifest: { status: 'laden' },
};

/** The one store; components read it with a selector that picks a single value. */
export const useAtlas = create<AtlasState>(() => INITIAL_STATE);
