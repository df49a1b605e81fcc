import { colourOf } from '../../../catalog/palettes';
import type { ClassModel } from '../../../domain/classes';
import { valueClasses } from '../../../domain/valueClasses';
import type { ClassMethod } from '../../../domain/view';
import { type Histogram, histogramOf } from '../../../figure/histogram';
import type { Scene } from '../../../state/scene';
import { roundTo } from '../../../stats/rounding';
import { type Figures, figuresOf } from './figures';

/** Figures in the colours of their classes. */
export interface Preview {
  /** Null without figures. */
  readonly spread: Histogram | null;
  /** Lowest class first. */
  readonly colours: readonly string[];
  /** Areas per class, lowest class first. */
  readonly counts: readonly number[];
}

/** What these figures look like in these classes. */
export function spreadOver(figures: readonly number[], model: ClassModel, decimals: number): Preview {
  const points = figures.flatMap((value) => {
    const classIndex = model.classOf(value);
    return classIndex === null
      ? []
      : [{ place: roundTo(value, decimals), classIndex, lit: true, seen: true }];
  });
  const breaks = model.classes.slice(1).flatMap(({ from }) => from ?? []);
  const counts = model.classes.map(() => 0);
  for (const { classIndex } of points) counts[classIndex] = (counts[classIndex] ?? 0) + 1;
  const colours = model.classes.map(({ index }) => colourOf(model, index));
  return { spread: histogramOf({ points, breaks, decimals, mark: null }), colours, counts };
}

interface Known {
  readonly spec: Scene['spec'];
  readonly figures: Figures;
  readonly made: Map<string, Preview>;
}

let known: Known | undefined;

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** What is known of the figures on screen; another division of the same figures makes nothing anew. */
function knownOf(scene: Scene): Known {
  const figures = figuresOf(scene);
  const { spec } = scene;
  const still =
    known?.spec.id === spec.id &&
    known.spec.direction === spec.direction &&
    same(known.figures.basis, figures.basis) &&
    same(known.figures.shown, figures.shown);
  if (!known || !still) known = { spec, figures, made: new Map() };
  return known;
}

/** How the figures on screen would be divided by each of these methods. */
export function previewsOf(scene: Scene, methods: readonly ClassMethod[]): readonly Preview[] {
  const { figures, made } = knownOf(scene);
  const { spec, lang } = scene;
  return methods.map((method) => {
    const key = JSON.stringify(method);
    const ready = made.get(key);
    if (ready) return ready;
    const model = valueClasses(figures.basis, method, spec, lang);
    const preview = spreadOver(figures.shown, model, spec.decimals);
    made.set(key, preview);
    return preview;
  });
}
