import { create } from 'zustand';
import type { Atlas } from '../data/atlas';
import type { AreaId, Level } from '../domain/area';
import type { Background } from '../domain/background';
import type { Loadable } from '../domain/loadable';
import type { Note } from '../domain/note';
import type { AroundFile, Manifest, MarksFile, NeighboursFile, ValuesFile } from '../domain/pack';
import type { OwnArea, View } from '../domain/view';
import type { SpatialAnswer } from '../stats/spatial/question';
import type { Adjuster } from './adjusted/adjuster';
import { DEFAULT_VIEW } from './defaultView';
import type { RemovedOwn } from './ownAreaModel';

/** Step of the tour that is on screen; 0 while there is none. */
export type TourStep = 0 | 1 | 2 | 3;

/** Ways to choose buurten on the map: one by one, all inside a drawn line, or all around a point. */
export type EditTool = 'klik' | 'lijn' | 'cirkel';

/** Parts of what a reader can adjust: classes and shapes, time, two subjects at once, a combined score. */
export const ADJUST_PARTS = ['klassen', 'tijd', 'twee', 'score'] as const;
export type AdjustPart = (typeof ADJUST_PARTS)[number];

/** A shuffling of figures over the map: under way (part done, 0 to 1), stopped by the reader, or answered. */
export type GroupRun =
  | { readonly status: 'bezig'; readonly part: number }
  | { readonly status: 'gestopt' }
  | { readonly status: 'mislukt'; readonly message: string }
  | { readonly status: 'klaar'; readonly answer: SpatialAnswer };

/** What is under way while the buurten of an own area are chosen; not part of the link. */
export interface EditDraft {
  /** True while what is drawn takes buurten out instead of putting them in. */
  readonly out: boolean;
  /** Radius of the circle in metres; null while what is typed is no radius that can be used. */
  readonly radius: number | null;
  /** Middle of the circle, longitude and latitude. */
  readonly centre: readonly [number, number] | null;
  /** The area before each change of this round, oldest first. */
  readonly before: readonly OwnArea[];
  /** What the last change did, in words. */
  readonly said: string;
}

export const NO_DRAFT: EditDraft = { out: false, radius: 500, centre: null, before: [], said: '' };

/** Everything that can change while the atlas is open. Only the functions in `actions` and `start` change it. */
export interface AtlasState {
  readonly view: View;
  /** What could not be followed in the link that was opened; the data add theirs, see the selectors. */
  readonly linkNotes: readonly Note[];
  /** What could not be done with the last choice; the next choice clears it. */
  readonly choiceNotes: readonly Note[];
  /** Notes the reader has closed, as text; they stay away until there is something else to say. */
  readonly dismissed: string | null;
  readonly hovered: AreaId | null;
  readonly tour: TourStep;
  /** True while every press adds an area to the selection, for those without a Shift key. */
  readonly adding: boolean;
  /** Number (from 0) of the own area whose buurten are being chosen; null while none is. Not part of the link. */
  readonly editing: number | null;
  /** How buurten are chosen on the map while an own area is edited. */
  readonly editTool: EditTool;
  readonly draft: EditDraft;
  /** What is being adjusted beside the map; null while nothing is. Not part of the link: what it changes is. */
  readonly adjusting: AdjustPart | null;
  /** Whether the map shows the outlines of own areas that are not selected. */
  readonly ownOnMap: boolean;
  /** Own area that was taken away last and can be put back; null when there is none, or the reader closed the offer. */
  readonly removedOwn: RemovedOwn | null;
  /** True while the help stands over the page. */
  readonly help: boolean;
  /** What lies under the colours; only while the page lives, never in a link. */
  readonly background: Background;
  readonly atlas: Loadable<Atlas>;
  /** Figures per indicator; an indicator that was never asked for is not here. */
  readonly values: Readonly<Record<string, Loadable<ValuesFile>>>;
  /** What works out an adjusted view; null until a view asks for it. */
  readonly adjuster: Loadable<Adjuster> | null;
  /** Who are neighbours, per level; a level that was never asked for is not here. */
  readonly neighbours: Readonly<Partial<Record<Level, Loadable<NeighboursFile>>>>;
  /** Shufflings by their name, see `runKey`; the last few are kept. */
  readonly runs: Readonly<Record<string, GroupRun>>;
  readonly manifest: Loadable<Manifest>;
  /** Figures of policy texts; asked for when an area is selected. */
  readonly marks: Loadable<MarksFile>;
  /** Wijken outside the region; asked for by a ranking beyond it. */
  readonly around: Loadable<AroundFile>;
  /** Whether what is typed in the search may go to the address service; never in the link, gone with the page. */
  readonly addressSearch: boolean;
}

export const INITIAL_STATE: AtlasState = {
  view: DEFAULT_VIEW,
  linkNotes: [],
  choiceNotes: [],
  dismissed: null,
  hovered: null,
  tour: 0,
  adding: false,
  editing: null,
  editTool: 'klik',
  draft: NO_DRAFT,
  adjusting: null,
  ownOnMap: true,
  removedOwn: null,
  help: false,
  background: 'geen',
  atlas: { status: 'laden' },
  values: {},
  adjuster: null,
  neighbours: {},
  runs: {},
  manifest: { status: 'laden' },
  marks: { status: 'laden' },
  around: { status: 'laden' },
  addressSearch: false,
};

/** The one store; components read it with a selector that picks a single value. */
export const useAtlas = create<AtlasState>(() => INITIAL_STATE);
