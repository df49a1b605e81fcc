import { DEFAULT_STACK } from '../../../catalog/stackDefault';
import type { Atlas } from '../../../data/atlas';
import { ABSENCES, type Absence } from '../../../domain/cell';
import type { ValuesFile } from '../../../domain/pack';
import type { FigureView } from '../../../domain/resolve';
import type { Classing } from '../../classing/classing';
import { singleClassing } from '../../classing/single';
import { baseOf, type FilesBeside, type Scene, specOf } from '../../scene';
import type { SceneBase } from '../../sceneBase';
import type { LensInput } from '../lensInput';
import type { StackSources } from './stackFigures';
import { stackClassesOf, stackFileOf, stackSpecOf } from './stackFile';
import type { StackModel, StackState } from './stackModel';
import { stackOf } from './stackOf';

export { stackColumns } from './stackColumns';
export { stackLines } from './stackLines';

/** A stack as a view: its counts as figures of an indicator of their own. */
export interface StackView {
  readonly base: SceneBase;
  readonly stack: StackState;
  readonly classing: Classing;
}

function classingOf(model: StackModel, lang: FigureView['taal']): Classing {
  const answers = model.readings.map(({ klass, why }): ReturnType<Classing['classAt']> => {
    if (klass !== null) return { kind: 'klasse', index: klass };
    const absence = ABSENCES.find((one) => one === why) as Absence | undefined;
    if (absence) return { kind: 'absent', why: absence };
    const reason = why === 'te-weinig-inwoners' || why === 'buiten-vergelijking' ? why : 'onvolledig';
    return { kind: 'zonder-klasse', why: reason };
  });
  return {
    model: stackClassesOf(model, lang),
    classAt: (row) => answers[row] ?? { kind: 'absent', why: 'niet-gemeten' },
  };
}

/** What a stack on screen is made from, so that another one can be held beside it. */
export function sourcesOf(
  { view, atlas, level, beside }: Pick<Scene, 'view' | 'atlas' | 'level' | 'beside'>,
  around: LensInput['around'],
): StackSources {
  return { view, atlas, level, files: beside, around };
}

/** Stacks what the view asks for; the plain figure, with the reason, where nothing can be stacked. */
export function stackViewOf(
  view: FigureView,
  atlas: Atlas,
  values: ValuesFile,
  beside: FilesBeside,
  { around }: LensInput,
): StackView {
  const asked = view.stapel ?? DEFAULT_STACK;
  const sources = sourcesOf({ view, atlas, level: view.niveau, beside }, around);
  const stack = stackOf(asked, sources);
  if (stack.status !== 'klaar') {
    const base = baseOf(view, atlas, { spec: specOf(view), values });
    return { base, stack, classing: singleClassing(base).classing };
  }
  const subject = { spec: stackSpecOf(stack.model), values: stackFileOf(asked, stack.model, sources) };
  const base = baseOf({ ...view, jaar: null, kleur: null, klassen: null, basis: null }, atlas, subject);
  return { base, stack, classing: classingOf(stack.model, view.taal) };
}
