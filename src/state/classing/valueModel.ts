import { isBeside, USUAL_METHOD } from '../../domain/classBreaks';
import type { ClassModel, ClassSpec } from '../../domain/classes';
import type { Note } from '../../domain/note';
import { sourceClassesFor } from '../../domain/sourceClasses';
import { valueClasses } from '../../domain/valueClasses';
import type { ClassMethod } from '../../domain/view';
import { distinctIn, shownSorted } from '../../stats/shownValues';
import { lastAnswer } from '../lastAnswer';
import type { SceneBase } from '../sceneBase';
import { basisFigures, pooledFigures } from './figures';

/** Classes of values, and what could not be done as it was asked. */
export interface ValueModel {
  readonly model: ClassModel;
  readonly notes: readonly Note[];
}

/** The method to divide by, and a note where it is not the one asked for. */
function methodFor(base: ModelBase): { readonly method: ClassMethod; readonly notes: readonly Note[] } {
  const { spec, period } = base;
  const method = base.view.klassen ?? USUAL_METHOD;
  if (method.kind === 'bron' && !sourceClassesFor(spec, period))
    return { method: USUAL_METHOD, notes: [{ code: 'geen-bronklassen', params: { jaar: period } }] };
  if (method.kind !== 'eigen') return { method, notes: [] };
  const shown = shownSorted(pooledFigures(base), spec.decimals);
  const [laagste, hoogste] = [shown[0], shown.at(-1)];
  if (laagste === undefined || hoogste === undefined || !isBeside(method.breaks, laagste, hoogste))
    return { method, notes: [] };
  const params = { laagste, hoogste, unit: spec.unit, decimals: spec.decimals };
  return { method: USUAL_METHOD, notes: [{ code: 'grenzen-buiten-cijfers', params }] };
}

/** What is said where figures cannot be divided into as many classes as were asked for. */
function fewerClasses(
  { classes }: ClassModel,
  asked: ClassMethod | null,
  figures: readonly number[],
  decimals: number,
): readonly Note[] {
  if (asked === null || !('count' in asked) || classes.length >= asked.count) return [];
  const verschillend = distinctIn(shownSorted(figures, decimals));
  // Steps at deviations and round numbers make as many classes as fit; that is no shortcoming of the figures.
  const fits = asked.kind === 'standaard' || asked.kind === 'rond';
  if (fits && verschillend >= asked.count) return [];
  const params = { gevraagd: asked.count, gekregen: classes.length, verschillend };
  return [{ code: 'minder-klassen', params }];
}

type ModelBase = Pick<SceneBase, 'values' | 'level' | 'rows' | 'period'> & {
  readonly spec: ClassSpec & Pick<SceneBase['spec'], 'populationFloor'>;
  readonly view: Pick<SceneBase['view'], 'basis' | 'klassen' | 'taal'>;
  /** True where the period on screen is the newest. */
  readonly newest: boolean;
};

function modelOf(base: ModelBase): ValueModel {
  const { spec, view, newest } = base;
  const figures = basisFigures(base);
  const { method, notes } = methodFor(base);
  const open = view.basis === 'jaren' || (view.basis === null && !newest);
  const model = valueClasses(figures, method, spec, view.taal, { open });
  return { model, notes: [...notes, ...fewerClasses(model, view.klassen, figures, spec.decimals)] };
}

const remembered = lastAnswer(
  (
    values: ModelBase['values'],
    level: ModelBase['level'],
    rows: ModelBase['rows'],
    period: ModelBase['period'],
    newest: boolean,
    spec: ModelBase['spec'],
    basis: ModelBase['view']['basis'],
    klassen: ModelBase['view']['klassen'],
    taal: ModelBase['view']['taal'],
  ): ValueModel => modelOf({ values, level, rows, period, newest, spec, view: { basis, klassen, taal } }),
);

/** Classes of the values of a view. The same answer as long as only what values are compared with changes. */
export function valueModelOf({ values, level, rows, period, periods, spec, view }: SceneBase): ValueModel {
  const { basis, klassen, taal } = view;
  return remembered(values, level, rows, period, period === periods[0], spec, basis, klassen, taal);
}
