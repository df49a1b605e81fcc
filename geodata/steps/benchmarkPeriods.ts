import { REFERENCES, type Reference } from '../../src/domain/area';
import { newerFirst } from '../../src/domain/cells';
import type { BenchmarkPeriods, ValuesFile } from '../../src/domain/pack';

/** In which periods each average of an indicator has a figure, newest first; or why in none, as in the newest period. */
export function benchmarkPeriods({
  benchmarks,
}: Pick<ValuesFile, 'benchmarks'>): Partial<Record<Reference, BenchmarkPeriods>> {
  const answers = REFERENCES.flatMap((reference): [Reference, BenchmarkPeriods][] => {
    const rows = benchmarks
      .filter(({ area }) => area === reference)
      .sort((a, b) => newerFirst(a.period, b.period));
    const periods = rows.flatMap((row) => ('absent' in row ? [] : [row.period]));
    if (periods.length > 0) return [[reference, periods]];
    const why = rows.flatMap((row) => ('absent' in row ? [row.absent] : [])).at(0);
    return why === undefined ? [] : [[reference, why]];
  });
  return Object.fromEntries(answers);
}
