import { type AreaId, REFERENCES, type Reference } from './area';
import type { Basis } from './cell';
import { type FigureQuestion, figureOf } from './groupCell';
import type { AreaRow, BenchmarkAbsence } from './pack';
import type { Comparison } from './view';

/**
 * Why there is nothing to compare with: the pack's own reasons, and those that depend on the view.
 *
 * - `geen-cijfer`: the chosen area has no figure for this indicator and period
 * - `geen-gemeente`: the area lies in more than one gemeente
 * - `is-zelf`: a gemeente compared with its own gemeente
 * - `is-aantal`: a count says nothing beside the count of a larger area
 */
export type NoBenchmark = BenchmarkAbsence | 'geen-cijfer' | 'geen-gemeente' | 'is-zelf' | 'is-aantal';

export type Benchmark =
  | {
      readonly kind: 'value';
      readonly area: AreaId;
      readonly value: number;
      /** Period the figure is about; differs from that of the areas where the source says so. */
      readonly period: string;
      readonly basis: Basis;
      readonly coverage?: number;
    }
  | {
      readonly kind: 'absent';
      readonly why: NoBenchmark;
      /** A comparison that does exist for the same figures; offered, never taken. */
      readonly alternative?: Comparison;
    };

/** What a benchmark is looked up in. */
export interface BenchmarkQuestion extends FigureQuestion {
  readonly comparison: Comparison;
}

/** What a benchmark depends on besides the question: who is compared. */
type Placed = Pick<AreaRow, 'id' | 'gemeente'>;

type Bare = Exclude<Benchmark, { kind: 'absent' }> | { readonly kind: 'absent'; readonly why: NoBenchmark };

function isReference(id: AreaId): boolean {
  return (REFERENCES as readonly string[]).includes(id);
}

function fromReference(question: BenchmarkQuestion, area: Reference): Bare {
  if (question.spec.aggregate.kind === 'som') return { kind: 'absent', why: 'is-aantal' };
  const row = question.values.benchmarks.find(
    (candidate) => candidate.area === area && candidate.period === question.period,
  );
  if (!row) return { kind: 'absent', why: 'niet-in-bron' };
  if ('absent' in row) return { kind: 'absent', why: row.absent };
  return {
    kind: 'value',
    area: area as string as AreaId,
    value: row.value,
    period: row.ownPeriod ?? row.period,
    basis: row.basis,
    ...(row.coverage === undefined ? {} : { coverage: row.coverage }),
  };
}

function fromArea(question: BenchmarkQuestion, area: AreaId): Bare {
  const cell = figureOf(question, area);
  if (cell.kind === 'absent') return { kind: 'absent', why: 'geen-cijfer' };
  return {
    kind: 'value',
    area,
    value: cell.value,
    period: question.period,
    basis: cell.basis,
    ...(cell.coverage === undefined ? {} : { coverage: cell.coverage }),
  };
}

function fromOwnGemeente(question: BenchmarkQuestion, row: Placed): Bare {
  if (question.spec.aggregate.kind === 'som') return { kind: 'absent', why: 'is-aantal' };
  if (row.gemeente === undefined) {
    const why = question.areas.find(row.id)?.level === 'gemeente' ? 'is-zelf' : 'geen-gemeente';
    return { kind: 'absent', why };
  }
  if (row.gemeente === row.id) return { kind: 'absent', why: 'is-zelf' };
  return fromArea(question, row.gemeente);
}

function bareBenchmark(question: BenchmarkQuestion, row: Placed): Bare {
  const { comparison } = question;
  if (comparison === 'gemeente') return fromOwnGemeente(question, row);
  if (isReference(comparison)) return fromReference(question, comparison as string as Reference);
  return fromArea(question, comparison);
}

/** Averages in the order they are offered when the chosen one does not exist. */
const OFFERED: readonly Comparison[] = [
  ...(['nederland', 'parkstad', 'zuid-limburg', 'limburg'] as const).map((id) => id as string as AreaId),
  'gemeente',
];

/**
 * The figure an area is compared with. When it does not exist the answer is the reason and, where
 * possible, another comparison to offer; a figure of something else is never returned in its place.
 */
export function benchmarkFor(question: BenchmarkQuestion, row: Placed): Benchmark {
  const found = bareBenchmark(question, row);
  if (found.kind === 'value') return found;
  const alternative = OFFERED.find(
    (comparison) =>
      comparison !== question.comparison && bareBenchmark({ ...question, comparison }, row).kind === 'value',
  );
  return alternative === undefined ? found : { ...found, alternative };
}
