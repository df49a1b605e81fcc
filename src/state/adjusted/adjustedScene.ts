/** Views of a change, of two figures at once or of a combined score; fetched when a view asks for one. */
import { indicatorById } from '../../catalog/indicators';
import type { Atlas } from '../../data/atlas';
import type { Note } from '../../domain/note';
import type { ValuesFile } from '../../domain/pack';
import type { FigureView } from '../../domain/resolve';
import { type ChangeModel, changeOf, notesBeside } from '../changes/changeModel';
import type { Classing } from '../classing/classing';
import { singleClassing } from '../classing/single';
import { changeColumns, changeLines } from '../extras/changeExtras';
import { pairColumns, pairLines } from '../extras/pairExtras';
import { scoreColumns, scoreLines } from '../extras/scoreExtras';
import { type PairModel, pairOf } from '../pair/pairModel';
import { baseOf, type FilesBeside, type Scene, specOf, type Told } from '../scene';
import type { SceneBase } from '../sceneBase';
import { compositeOf } from '../score/composite';

/** The combined score that is asked for; the one indicator of the view, with a note, where it cannot be made. */
function scoredBaseOf(view: FigureView, atlas: Atlas, values: ValuesFile, beside: FilesBeside): SceneBase {
  const composite = view.score && compositeOf(view.score, beside, atlas, view.niveau);
  if (composite && 'spec' in composite) return baseOf({ ...view, jaar: null }, atlas, composite);
  const base = baseOf({ ...view, score: null }, atlas, { spec: specOf(view), values });
  return composite ? { ...base, notes: [composite.refused, ...base.notes] } : base;
}

interface Extra {
  readonly classing: Classing;
  readonly change: ChangeModel | null;
  readonly pair: PairModel | null;
  readonly notes: readonly Note[];
}

/** The second figure or the change that is asked for; the plain figure, with a note, where it cannot be shown. */
function extraOf(base: SceneBase, beside: FilesBeside): Extra {
  const { met, sinds } = base.view;
  const plain = (refused: readonly Note[]): Extra => {
    const { classing, notes } = singleClassing(base);
    return { classing, change: null, pair: null, notes: [...refused, ...notes] };
  };
  if (met) {
    const [spec, values] = [indicatorById(met.indicator), beside[met.indicator]];
    if (!spec || !values) return plain([]);
    const pair = pairOf(base, met, spec, values);
    if ('refused' in pair) return plain([pair.refused]);
    return { classing: pair, change: null, pair, notes: [] };
  }
  if (!sinds) return plain([]);
  const change = changeOf(base, sinds, beside);
  if ('refused' in change) return plain([change.refused]);
  return { classing: change, change, pair: null, notes: [] };
}

function toldOf(scene: Scene): Told | null {
  if (scene.change) return { lines: (row) => changeLines(scene, row), columns: () => changeColumns(scene) };
  if (scene.pair) return { lines: (row) => pairLines(scene, row), columns: () => pairColumns(scene) };
  if (!scene.view.score) return null;
  return { lines: (row) => scoreLines(scene, row), columns: () => scoreColumns(scene) };
}

/**
 * Works out an adjusted view from the data. Pure. `beside` holds the figures of the other indicators the view needs;
 * what cannot be shown gives way to the plain figure, with a note.
 */
export function adjustedSceneOf(
  view: FigureView,
  atlas: Atlas,
  values: ValuesFile,
  beside: FilesBeside,
): Scene {
  const base = scoredBaseOf(view, atlas, values, beside);
  const { classing, change, pair, notes } = extraOf(base, beside);
  const { model, classAt } = classing;
  const all = notesBeside(base.notes, change, notes);
  const scene: Scene = { ...base, model, classAt, change, pair, told: null, beside, notes: all };
  return { ...scene, told: toldOf(scene) };
}
