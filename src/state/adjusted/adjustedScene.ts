/** Views of a change, of two figures at once, of a combined score or through a lens; fetched when a view asks for one. */
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
import { groupsColumns, groupsLines, groupsViewOf } from '../lens/groups/groupsScene';
import { type LensInput, NO_INPUT } from '../lens/lensInput';
import type { LensScene } from '../lens/lensScene';
import { spreadColumns, spreadLines, spreadViewOf } from '../lens/spread/spreadScene';
import { stackColumns, stackLines, stackViewOf } from '../lens/stack/stackScene';
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

/** What is told of areas through a lens; null where there is nothing but the plain figure. */
function lensTold(scene: Scene, lens: LensScene): Told | null {
  if (lens.kind === 'stapeling') {
    if (lens.stack.status !== 'klaar') return null;
    return { lines: (row) => stackLines(scene, row), columns: () => stackColumns(scene) };
  }
  if (lens.kind === 'verdeling') {
    if (lens.spread.status !== 'klaar') return null;
    return { lines: (row) => spreadLines(scene, row), columns: () => spreadColumns(scene) };
  }
  if (lens.groups.status !== 'klaar') return null;
  return { lines: (row) => groupsLines(scene, row), columns: () => groupsColumns(scene) };
}

function toldOf(scene: Scene): Told | null {
  if (scene.change) return { lines: (row) => changeLines(scene, row), columns: () => changeColumns(scene) };
  if (scene.pair) return { lines: (row) => pairLines(scene, row), columns: () => pairColumns(scene) };
  if (scene.lens) return lensTold(scene, scene.lens);
  if (!scene.view.score) return null;
  return { lines: (row) => scoreLines(scene, row), columns: () => scoreColumns(scene) };
}

/** A view through a lens, without what is said of its areas. */
function lensSceneOf(
  view: FigureView,
  atlas: Atlas,
  values: ValuesFile,
  beside: FilesBeside,
  input: LensInput,
): Scene {
  const rest = { change: null, pair: null, told: null, beside };
  if (view.lens === 'stapeling') {
    const { base, stack, classing } = stackViewOf(view, atlas, values, beside, input);
    return { ...base, ...classing, ...rest, lens: { kind: 'stapeling', stack } };
  }
  const base = baseOf(view, atlas, { spec: specOf(view), values });
  if (view.lens === 'verdeling') {
    const { spread, classing } = spreadViewOf(base);
    return { ...base, ...classing, ...rest, lens: { kind: 'verdeling', spread } };
  }
  const { groups, classing } = groupsViewOf(base, input);
  return { ...base, ...classing, ...rest, lens: { kind: 'groepen', groups } };
}

function plainLensView(view: FigureView): FigureView {
  return { ...view, sinds: null, met: null, score: null };
}

/**
 * Works out an adjusted view from the data. Pure. `beside` holds the figures of the other indicators the view needs,
 * `input` what a lens needs besides; what cannot be shown gives way to the plain figure, with a note.
 */
export function adjustedSceneOf(
  view: FigureView,
  atlas: Atlas,
  values: ValuesFile,
  beside: FilesBeside,
  input: LensInput = NO_INPUT,
): Scene {
  if (view.lens !== null) {
    const scene = lensSceneOf(plainLensView(view), atlas, values, beside, input);
    return { ...scene, told: toldOf(scene) };
  }
  const base = scoredBaseOf(view, atlas, values, beside);
  const { classing, change, pair, notes } = extraOf(base, beside);
  const { model, classAt } = classing;
  const all = notesBeside(base.notes, change, notes);
  const scene: Scene = { ...base, model, classAt, change, pair, lens: null, told: null, beside, notes: all };
  return { ...scene, told: toldOf(scene) };
}
