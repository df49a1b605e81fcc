import type { AreaId } from '../../domain/area';
import type { Benchmark } from '../../domain/benchmark';
import { hasRatio, reaches, type TimesSense, timesOf, timesSense } from '../../domain/rules/times';
import type { Reach } from '../../domain/view';
import { insideOf, partOf } from '../ranking/reach';
import { type AreaReading, readingsOf } from '../reading';
import type { Scene } from '../scene';

/** Benchmarks as the rule needs them. */
type Known = Extract<Benchmark, { kind: 'value' }>;

/** An area with a figure and something to hold it against. */
export interface TimesRow {
  readonly reading: AreaReading;
  readonly benchmark: Known;
  readonly value: number;
  readonly times: number;
}

/** All areas of the reach, as times the benchmark; the same for any number of times asked for. */
export interface TimesModel {
  readonly kind: 'verhouding';
  readonly sense: TimesSense;
  /** Furthest from the benchmark first, on the side the rule looks at. */
  readonly rows: readonly TimesRow[];
  /** What all are compared with; null where every area has its own. */
  readonly benchmark: Known | null;
  readonly benchmarkName: string;
  readonly left: LeftOut;
}

/** Areas that take no part, and why. */
export interface LeftOut {
  readonly absent: readonly AreaReading[];
  readonly tooFew: readonly AreaReading[];
  readonly noBenchmark: readonly AreaReading[];
  /** How many areas lie in the reach only for a part; they are not among those looked at. */
  readonly partly: number;
}

/** Why the rule cannot be worked out for a view. */
export type TimesRefusal =
  | { readonly kind: 'geen-verhouding'; readonly readings: readonly AreaReading[] }
  | { readonly kind: 'geen-cijfers' }
  /** No area of the level lies wholly in this part of the region. */
  | { readonly kind: 'niets-binnen'; readonly part: AreaId }
  | { readonly kind: 'geen-vergelijking'; readonly benchmark: Extract<Benchmark, { kind: 'absent' }> }
  | { readonly kind: 'nul'; readonly benchmarkName: string };

function timesRows(scene: Scene, readings: readonly AreaReading[]): readonly TimesRow[] {
  return readings.flatMap((reading) => {
    const { cell, benchmark, tooFew } = reading;
    if (cell.kind === 'absent' || benchmark.kind === 'absent' || tooFew) return [];
    const times = timesOf(cell.value, benchmark.value, scene.spec);
    return times === null ? [] : [{ reading, benchmark, value: cell.value, times }];
  });
}

function leftOut(readings: readonly AreaReading[], rows: readonly TimesRow[], partly: number): LeftOut {
  const inRule = new Set(rows.map(({ reading }) => reading));
  const rest = readings.filter((reading) => !inRule.has(reading));
  const valued = rest.filter(({ cell }) => cell.kind === 'value');
  return {
    absent: rest.filter(({ cell }) => cell.kind === 'absent'),
    tooFew: valued.filter(({ tooFew }) => tooFew),
    noBenchmark: valued.filter(({ tooFew }) => !tooFew),
    partly,
  };
}

const collator = new Intl.Collator('nl', { numeric: true });

function inOrder(rows: readonly TimesRow[], sense: TimesSense): readonly TimesRow[] {
  const sign = sense === 'minstens' ? -1 : 1;
  return [...rows].sort(
    (a, b) => sign * (a.times - b.times) || collator.compare(a.reading.name, b.reading.name),
  );
}

function refusalOf(readings: readonly AreaReading[]): TimesRefusal {
  const valued = readings.filter(({ cell, tooFew }) => cell.kind === 'value' && !tooFew);
  const [first] = valued;
  if (!first) return { kind: 'geen-cijfers' };
  const { benchmark, benchmarkName } = first;
  return benchmark.kind === 'absent'
    ? { kind: 'geen-vergelijking', benchmark }
    : { kind: 'nul', benchmarkName };
}

/**
 * The areas of a view inside a reach as times their benchmark, with the figures the map shows. Refused, with the
 * reason, where none lies inside, for units without a ratio, without figures, without a benchmark, and beside a
 * benchmark of zero.
 */
export function timesModelOf(scene: Scene, reach: Reach | null): TimesModel | TimesRefusal {
  const part = partOf(reach, scene.atlas);
  const inside = part === null ? undefined : insideOf(part, scene.level, scene.atlas);
  if (part !== null && inside?.ids.size === 0) return { kind: 'niets-binnen', part };
  const readings = readingsOf(scene).filter(({ id }) => inside?.ids.has(id) ?? true);
  if (!hasRatio(scene.spec.unit)) return { kind: 'geen-verhouding', readings };
  const rows = timesRows(scene, readings);
  const [first] = rows;
  if (!first) return refusalOf(readings);
  const same = rows.every(({ benchmark }) => benchmark.area === first.benchmark.area);
  const sense = timesSense(scene.spec.direction);
  return {
    kind: 'verhouding',
    sense,
    rows: inOrder(rows, sense),
    benchmark: same ? first.benchmark : null,
    benchmarkName: first.reading.benchmarkName,
    left: leftOut(readings, rows, inside?.partly ?? 0),
  };
}

/** The areas in the rule, and who lives there. */
export interface Beyond {
  readonly rows: readonly TimesRow[];
  /** Inwoners of the areas in the rule, and of all areas with a figure; unknown counts are left out. */
  readonly inwoners: number;
  readonly allInwoners: number;
  /** Areas in the rule whose number of inwoners is not published. */
  readonly uncounted: number;
}

function inwonersOf(rows: readonly TimesRow[]): number {
  return rows.reduce((sum, { reading }) => sum + (reading.row?.inwoners ?? 0), 0);
}

/** Areas that are at least (or at most one part in) so many times their benchmark. */
export function beyondOf(model: TimesModel, keer: number, decimals: number): Beyond {
  const rows = model.rows.filter(({ value, benchmark }) =>
    reaches(value, benchmark.value, decimals, keer, model.sense),
  );
  return {
    rows,
    inwoners: inwonersOf(rows),
    allInwoners: inwonersOf(model.rows),
    uncounted: rows.filter(({ reading }) => (reading.row?.inwoners ?? null) === null).length,
  };
}
