import { USUAL_METHOD } from '../../../domain/classBreaks';
import { FEWEST_BREAKS } from '../../../domain/ownBreaks';
import { sourceClassesFor } from '../../../domain/sourceClasses';
import type { ClassMethod } from '../../../domain/view';
import { basisFigures, pooledFigures } from '../../../state/classing/figures';
import { valueModelOf } from '../../../state/classing/valueModel';
import type { Scene } from '../../../state/scene';
import { classable } from '../../../state/sceneBase';
import { roundTo } from '../../../stats/rounding';

/** What classes are made from, and what gets one. */
export interface Figures {
  /** Figures that decide where classes begin. */
  readonly basis: readonly number[];
  /** Figures on screen that have enough inwoners for a class. */
  readonly shown: readonly number[];
}

/** The figures behind the classes of a view. */
export function figuresOf(scene: Scene): Figures {
  return { basis: basisFigures(scene), shown: classable(scene.spec, scene.rows, scene.cells) };
}

/** True while the map shows values: a difference, a change and two subjects have classes of their own. */
export function showsValues({ mode, change, pair }: Pick<Scene, 'mode' | 'change' | 'pair'>): boolean {
  return mode === 'waarde' && change === null && pair === null;
}

/** True where the source of the figures on screen has classes of its own. */
export function hasSourceClasses({ spec, period }: Pick<Scene, 'spec' | 'period'>): boolean {
  return sourceClassesFor(spec, period) !== undefined;
}

/** How values are divided in this view, also while it shows none. */
export function methodOf(scene: Scene): ClassMethod {
  const { klassen } = scene.view;
  if (klassen === null || (klassen.kind === 'bron' && !hasSourceClasses(scene))) return USUAL_METHOD;
  return klassen;
}

/** Lowest and highest figure of all periods of the level; zero where there is none. */
export function endsOf(scene: Scene): readonly [number, number] {
  const all = pooledFigures(scene);
  const [first = 0] = all;
  return [all.reduce((a, b) => Math.min(a, b), first), all.reduce((a, b) => Math.max(a, b), first)];
}

/** Where the classes of values begin, without the lowest: those on screen, or those values would have. */
export function breaksNow(scene: Scene): readonly number[] {
  const { model } = showsValues(scene) ? scene : valueModelOf(scene);
  return model.classes.slice(1).flatMap(({ from }) => from ?? []);
}

/** Breaks to begin changing: those of now, with some above the figures where those are too few for a link. */
export function startingBreaks(scene: Scene): readonly number[] {
  const breaks = breaksNow(scene);
  const above = Array.from({ length: Math.max(0, FEWEST_BREAKS - breaks.length) }, (_, index) =>
    roundTo(endsOf(scene)[1] + (index + 1) * 10 ** -scene.spec.decimals, scene.spec.decimals),
  );
  return [...breaks, ...above];
}
