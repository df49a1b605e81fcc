import { type BenchmarkQuestion, benchmarkFor } from '../../domain/benchmark';
import type { Scene } from '../scene';
import type { PairModel } from './pairModel';

/** What both subjects are compared with, each in its own period; null where there is no one figure for all areas. */
export interface PairBenchmarks {
  readonly x: number | null;
  readonly y: number | null;
}

/** The benchmark of the view for the first and for the second subject. Areas compared with their own gemeente have none. */
export function pairBenchmarks(scene: Scene, pair: PairModel): PairBenchmarks {
  const { comparison, rows, atlas, view, beside } = scene;
  const row = rows.find(({ id }) => id !== comparison);
  if (comparison === 'gemeente' || !row) return { x: null, y: null };
  const figureFor = (part: Pick<BenchmarkQuestion, 'spec' | 'values' | 'period'>) => {
    const found = benchmarkFor({ ...part, comparison, areas: atlas, own: view.eigen }, row);
    return found.kind === 'value' ? found.value : null;
  };
  const values = beside[pair.spec.id];
  return {
    x: figureFor({ spec: scene.spec, values: scene.values, period: scene.period ?? '' }),
    y: values ? figureFor({ spec: pair.spec, values, period: pair.period }) : null,
  };
}
