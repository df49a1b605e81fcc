import { type Benchmark, type BenchmarkQuestion, benchmarkFor } from '../../domain/benchmark';
import type { ValuesFile } from '../../domain/pack';
import type { Comparison } from '../../domain/view';
import type { SceneBase } from '../sceneBase';

/** Figures of other indicators, by id. */
export type OtherFigures = Readonly<Record<string, ValuesFile>>;

/** The question what an area is compared with in a period. */
function questionOf(
  { spec, values, atlas, view, comparison }: SceneBase,
  period: string,
  other: Comparison = comparison,
): BenchmarkQuestion {
  return { spec, values, comparison: other, period, areas: atlas, own: view.eigen };
}

/** What every row of the level is compared with in a period; one that is the same for all is looked up once. */
export function benchmarksIn(
  base: SceneBase,
  period: string,
  comparison: Comparison = base.comparison,
): readonly Benchmark[] {
  const question = questionOf(base, period, comparison);
  const other = base.rows.find(({ id }) => id !== comparison);
  const everywhere = comparison === 'gemeente' || !other ? undefined : benchmarkFor(question, other);
  return base.rows.map((row) =>
    everywhere === undefined || row.id === comparison ? benchmarkFor(question, row) : everywhere,
  );
}
