import { type AreaId, kindOf, REFERENCES, type Reference } from './area';
import type { AreaIndex } from './areas';
import type { AbsentCell, Basis } from './cell';
import { type FigureQuestion, figureOf } from './groupCell';
import type { IndicatorSpec } from './indicator';
import { nearestTo } from './nearest';
import { ownAreaOf } from './ownArea';
import type { AreaRow, BenchmarkAbsence } from './pack';
import { isInTimes } from './unit';
import type { Comparison, OwnArea } from './view';

/**
 * Why there is nothing to compare with: the pack's own reasons, and those that depend on the view.
 *
 * - `geen-cijfer`: the chosen area has no figure for this indicator and period
 * - `geen-gemeente`: the area lies in more than one gemeente
 * - `is-zelf`: an area compared with itself
 * - `is-aantal`: a count says nothing beside the count of a larger area
 * - `is-nul`: the figure is zero, and nothing is a number of times zero
 * - `is-onderling`: the figure is a place among the areas of its level
 */
export type NoBenchmark =
  | BenchmarkAbsence
  | 'geen-cijfer'
  | 'geen-gemeente'
  | 'is-zelf'
  | 'is-aantal'
  | 'is-nul'
  | 'is-onderling';

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
      /** The nearest comparison that does exist for the same figures; offered, never taken. */
      readonly alternative?: Comparison;
    };

/** What a benchmark is looked up in. */
export interface BenchmarkQuestion extends FigureQuestion {
  readonly spec: FigureQuestion['spec'] & Pick<IndicatorSpec, 'unit' | 'relative'>;
  readonly comparison: Comparison;
}

/** What a benchmark depends on besides the question: who is compared. */
type Placed = Pick<AreaRow, 'id' | 'gemeente'>;

type Bare = Exclude<Benchmark, { kind: 'absent' }> | { readonly kind: 'absent'; readonly why: NoBenchmark };

function isReference(id: AreaId): boolean {
  return (REFERENCES as readonly string[]).includes(id);
}

/** True for averages, areas of the snapshot and own areas that are there. */
export function isKnown(comparison: Comparison, areas: AreaIndex, own: readonly OwnArea[]): boolean {
  if (comparison === 'gemeente' || isReference(comparison)) return true;
  return areas.find(comparison) !== undefined || ownAreaOf(comparison, own) !== undefined;
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

/** Why the figure of an area is missing, in the words for benchmarks. */
function whyMissing({ spec }: BenchmarkQuestion, area: AreaId, cell: AbsentCell): NoBenchmark {
  if (cell.coverage !== undefined) return 'te-weinig-dekking';
  if (cell.why !== 'niet-op-dit-niveau') return 'geen-cijfer';
  const group = kindOf(area) === 'eigen' || kindOf(area) === 'stadsdeel' || kindOf(area) === 'focusgebied';
  return group && spec.aggregate.kind === 'geen' ? 'niet-op-te-tellen' : 'ander-niveau';
}

function fromArea(question: BenchmarkQuestion, area: AreaId): Bare {
  const cell = figureOf(question, area);
  if (cell.kind === 'absent') return { kind: 'absent', why: whyMissing(question, area, cell) };
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

function looked(question: BenchmarkQuestion, row: Placed): Bare {
  const { comparison } = question;
  if (question.spec.relative) return { kind: 'absent', why: 'is-onderling' };
  if (comparison === row.id) return { kind: 'absent', why: 'is-zelf' };
  if (comparison === 'gemeente') return fromOwnGemeente(question, row);
  if (isReference(comparison)) return fromReference(question, comparison as string as Reference);
  return fromArea(question, comparison);
}

function bareBenchmark(question: BenchmarkQuestion, row: Placed): Bare {
  const found = looked(question, row);
  const zero = found.kind === 'value' && found.value <= 0 && isInTimes(question.spec.unit);
  return zero ? { kind: 'absent', why: 'is-nul' } : found;
}

/** What may be offered instead. A count is comparable with no larger area, so for counts nothing is. */
function offersFor({ comparison, areas, spec }: BenchmarkQuestion): readonly Comparison[] {
  return spec.aggregate.kind === 'som' ? [] : nearestTo(comparison, areas);
}

/**
 * The figure an area is compared with. When it does not exist the answer is the reason and, where
 * possible, the nearest comparison to offer; a figure of something else is never returned in its place.
 */
export function benchmarkFor(question: BenchmarkQuestion, row: Placed): Benchmark {
  const found = bareBenchmark(question, row);
  if (found.kind === 'value') return found;
  const alternative = offersFor(question).find(
    (comparison) => bareBenchmark({ ...question, comparison }, row).kind === 'value',
  );
  return alternative === undefined ? found : { ...found, alternative };
}
