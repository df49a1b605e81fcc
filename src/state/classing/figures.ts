import { columnOf, periodsOf } from '../../domain/cells';
import { type SceneBase, underFloor } from '../sceneBase';

/** What decides which figures classes are made from. */
export type FigureBase = Pick<SceneBase, 'values' | 'level' | 'rows' | 'period'> & {
  readonly spec: Pick<SceneBase['spec'], 'populationFloor'>;
  readonly view: Pick<SceneBase['view'], 'basis'>;
};

/** Figures of some periods that take part in classes: those of areas with enough inwoners. */
function figuresOf({ values, level, rows, spec }: FigureBase, periods: readonly string[]): readonly number[] {
  return periods.flatMap((period) => {
    const figures = columnOf(values, level, period)?.values ?? [];
    return rows.flatMap((row, index) => {
      const figure = figures[index];
      return typeof figure === 'number' && !underFloor(spec, row) ? [figure] : [];
    });
  });
}

function onScreen(base: FigureBase): readonly number[] {
  return base.period === null ? [] : figuresOf(base, [base.period]);
}

/** Figures of all periods of the level together. */
export function pooledFigures(base: FigureBase): readonly number[] {
  return figuresOf(base, periodsOf(base.values, base.level));
}

/**
 * Figures the classes of values are made from: of the newest period, whichever is on screen, unless the view asks for
 * those on screen or all. Those on screen as well where there would be none at all.
 */
export function basisFigures(base: FigureBase): readonly number[] {
  const { basis } = base.view;
  if (basis === 'jaar') return onScreen(base);
  const found =
    basis === 'jaren' ? pooledFigures(base) : figuresOf(base, periodsOf(base.values, base.level).slice(0, 1));
  return found.length > 0 ? found : onScreen(base);
}
