import { indicatorById } from '../catalog/indicators';
import { screenTexts } from '../catalog/texts/screen';
import { comparisonName } from '../catalog/texts/spoken';
import type { Atlas } from '../data/atlas';
import { type AreaId, REGION } from '../domain/area';
import { type AreaIndex, gemeenteNameOf } from '../domain/areas';
import { absent } from '../domain/cell';
import { cellsOf, columnOf } from '../domain/cells';
import type { IndicatorSpec } from '../domain/indicator';
import { isOwn, ownAreaOf } from '../domain/ownArea';
import type { ValuesFile } from '../domain/pack';
import { type FigureView, resolveView } from '../domain/resolve';
import type { Comparison, OwnArea, View } from '../domain/view';
import type { ChangeModel } from './changes/changeModel';
import type { Classing } from './classing/classing';
import { singleClassing } from './classing/single';
import type { ExtraColumn } from './extras/extraColumn';
import type { LensScene } from './lens/lensScene';
import type { PairModel } from './pair/pairModel';
import type { SceneBase } from './sceneBase';

/** What is said of areas where a view is about more than one figure. */
export interface Told {
  /** What hover text and screen reader say of a row, in place of the lines of one figure. */
  readonly lines: (index: number) => readonly string[];
  /** Columns the table has beyond those of one figure. */
  readonly columns: () => readonly ExtraColumn[];
}

/** Everything the screens show of one view, worked out once: map, legend, table and sentence read from here. */
export interface Scene extends SceneBase, Classing {
  /** Set when the view shows change since an earlier period. */
  readonly change: ChangeModel | null;
  /** Set when the view shows a second figure as well. */
  readonly pair: PairModel | null;
  /** Set when the view is seen through a lens. */
  readonly lens: LensScene | null;
  /** Null where the view is about one figure. */
  readonly told: Told | null;
  /** Figures of the other indicators it was made with. */
  readonly beside: FilesBeside;
}

/** Figures of other indicators a view needs, by id. */
export type FilesBeside = Readonly<Record<string, ValuesFile>>;

const NO_FILES: FilesBeside = {};

/** An indicator with its figures. */
export interface Subject {
  readonly spec: IndicatorSpec;
  readonly values: ValuesFile;
}

/** The figures of a view about one subject. */
export function baseOf(view: FigureView, atlas: Atlas, { spec: declared, values }: Subject): SceneBase {
  const spec = view.drempel === null ? declared : { ...declared, populationFloor: view.drempel };
  const resolved = resolveView(view, { spec, values, areas: atlas });
  const { level, period } = resolved;
  const rows = atlas.rows(level);
  const cells =
    period === null ? rows.map(() => absent('niet-gemeten')) : cellsOf(values, level, period, rows.length);
  const column = period === null ? undefined : columnOf(values, level, period);
  return { ...resolved, view, spec, values, atlas, lang: view.taal, rows, cells, column };
}

/** The indicator of a view. @throws where the catalogue does not know it; links are checked before they come here */
export function specOf(view: Pick<FigureView, 'indicator'>): IndicatorSpec {
  const spec = indicatorById(view.indicator);
  if (!spec) throw new Error(`no indicator ${view.indicator}`);
  return spec;
}

/** Works out a view of one indicator from the data. Pure; what is adjusted is left out, see `adjustedSceneOf`. */
export function sceneOf(view: FigureView, atlas: Atlas, values: ValuesFile): Scene {
  const one = { ...view, sinds: null, met: null, score: null, lens: null };
  const base = baseOf(one, atlas, { spec: specOf(view), values });
  const { classing, notes } = singleClassing(base);
  const { model, classAt } = classing;
  const none = { change: null, pair: null, lens: null, told: null, beside: NO_FILES };
  return { ...base, model, classAt, ...none, notes: [...base.notes, ...notes] };
}

/** The region is a name, not a word: the same in every language. */
const REGION_NAME = screenTexts('nl').references.parkstad;

/** Name of an area as text: of the snapshot, of the region, or of the reader's own. Undefined when there is none. */
export function areaName(id: AreaId, areas: AreaIndex, own: readonly OwnArea[]): string | undefined {
  if (id === REGION) return REGION_NAME;
  if (isOwn(id)) return ownAreaOf(id, own)?.name;
  return areas.find(id)?.row.name;
}

/** Name of a comparison in running text: `Nederland`, `de eigen gemeente`, `Vrieheide (Heerlen)`. */
export function comparisonLabel(
  comparison: Comparison,
  areas: AreaIndex,
  view: Pick<View, 'eigen' | 'taal'>,
): string {
  return comparisonName(comparison, view.taal, (id) => {
    const name = areaName(id, areas, view.eigen);
    const row = areas.find(id)?.row;
    const gemeente = row && gemeenteNameOf(row, areas);
    return name !== undefined && gemeente !== undefined ? `${name} (${gemeente})` : name;
  });
}
