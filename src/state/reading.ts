import { spoken } from '../catalog/texts/spoken';
import type { AreaId } from '../domain/area';
import { gemeenteNameOf } from '../domain/areas';
import { type Benchmark, benchmarkFor } from '../domain/benchmark';
import { absent, type Cell } from '../domain/cell';
import { compare, type Verdict } from '../domain/compare';
import { shownDifference } from '../domain/difference';
import { figureOf } from '../domain/groupCell';
import { ownAreaOf } from '../domain/ownArea';
import type { AreaRow } from '../domain/pack';
import { areaName, comparisonLabel, type Scene } from './scene';
import { underFloor } from './sceneBase';

/** What a reading depends on: a scene has it, and so has any other indicator and period of the same view. */
export type ReadingContext = Pick<Scene, 'spec' | 'values' | 'atlas' | 'comparison' | 'period'> & {
  readonly view: Pick<Scene['view'], 'eigen' | 'taal'>;
};

/** What one area says about the figure on screen: the same facts for map, table, sheet and speech. */
export interface AreaReading {
  readonly id: AreaId;
  readonly name: string;
  readonly gemeente: string | undefined;
  /** Undefined for an own area and the region. */
  readonly row: AreaRow | undefined;
  readonly cell: Cell;
  readonly benchmark: Benchmark;
  /** Name of what this area is compared with; its own gemeente by name. */
  readonly benchmarkName: string;
  /** Difference between the values as shown; null without a figure or benchmark. */
  readonly difference: number | null;
  /** Null without a figure or benchmark, and where too few people live to judge. */
  readonly verdict: Verdict | null;
  /** True when the area has a figure but too few inwoners for a class, a rank or a verdict. */
  readonly tooFew: boolean;
}

interface Judged {
  readonly difference: number | null;
  readonly verdict: Verdict | null;
}

/** Difference and verdict of a figure beside a benchmark; no verdict where too few people live. */
export function judged(
  { spec }: Pick<ReadingContext, 'spec'>,
  cell: Cell,
  benchmark: Benchmark,
  tooFew: boolean,
): Judged {
  if (cell.kind === 'absent' || benchmark.kind === 'absent') return { difference: null, verdict: null };
  const difference = shownDifference(cell.value, benchmark.value, spec.decimals);
  const verdict = tooFew ? null : compare(cell.value, benchmark.value, spec, cell.interval);
  return { difference, verdict };
}

function nameOfBenchmark({ comparison, atlas, view }: ReadingContext, benchmark: Benchmark): string {
  const own = comparison === 'gemeente' && benchmark.kind === 'value';
  return comparisonLabel(own ? benchmark.area : comparison, atlas, view);
}

function reading(
  context: ReadingContext,
  row: AreaRow,
  cell: Cell,
  benchmark: Benchmark,
  benchmarkName: string,
): AreaReading {
  const tooFew = cell.kind === 'value' && underFloor(context.spec, row);
  return {
    id: row.id,
    name: row.name,
    gemeente: gemeenteNameOf(row, context.atlas),
    row,
    cell,
    benchmark,
    benchmarkName,
    tooFew,
    ...judged(context, cell, benchmark, tooFew),
  };
}

const NO_BENCHMARK: Benchmark = { kind: 'absent', why: 'niet-in-bron' };

/** A reading per row of the level on screen, in row order. */
export function readingsOf(scene: Scene): readonly AreaReading[] {
  const names = new Map<string, string>();
  const nameOf = (benchmark: Benchmark) => {
    const key = benchmark.kind === 'value' ? benchmark.area : '';
    const name = names.get(key) ?? nameOfBenchmark(scene, benchmark);
    names.set(key, name);
    return name;
  };
  return scene.rows.map((row, index) => {
    const benchmark = scene.benchmarks[index] ?? NO_BENCHMARK;
    return reading(scene, row, scene.cells[index] ?? absent('niet-gemeten'), benchmark, nameOf(benchmark));
  });
}

/** True when too few people live in an own area to judge it, as for any other area. */
function ownUnderFloor({ spec, atlas, view }: ReadingContext, id: AreaId): boolean {
  const members = ownAreaOf(id, view.eigen)?.members;
  if (spec.populationFloor === undefined || members === undefined) return false;
  const inwoners = members.reduce((sum, member) => sum + (atlas.find(member)?.row.inwoners ?? 0), 0);
  return inwoners < spec.populationFloor;
}

/** An own area with the one gemeente it lies in; without one where it lies in several, as the region does. */
function placedOf(id: AreaId, { atlas, view }: ReadingContext): Pick<AreaRow, 'id' | 'gemeente'> {
  const members = ownAreaOf(id, view.eigen)?.members ?? [];
  const [gemeente, ...others] = new Set(members.flatMap((member) => atlas.find(member)?.row.gemeente ?? []));
  return gemeente === undefined || others.length > 0 ? { id } : { id, gemeente };
}

/**
 * Reading of any area in the period of the context, also of another level, a stadsdeel, an own area or the region.
 * Undefined when the area does not exist.
 */
export function readingOf(context: ReadingContext, id: AreaId): AreaReading | undefined {
  const { spec, values, atlas, view, comparison } = context;
  const name = areaName(id, atlas, view.eigen);
  if (name === undefined) return undefined;
  const question = { spec, values, areas: atlas, own: view.eigen, period: context.period ?? '', comparison };
  const cell = figureOf(question, id);
  const row = atlas.find(id)?.row;
  if (row) {
    const benchmark = benchmarkFor(question, row);
    return reading(context, row, cell, benchmark, nameOfBenchmark(context, benchmark));
  }
  const benchmark = benchmarkFor(question, placedOf(id, context));
  const tooFew = cell.kind === 'value' && ownUnderFloor(context, id);
  return {
    id,
    name,
    gemeente: undefined,
    row: undefined,
    cell,
    benchmark,
    benchmarkName: nameOfBenchmark(context, benchmark),
    tooFew,
    ...judged(context, cell, benchmark, tooFew),
  };
}

/** What a screen reader and the hover text say of an area. */
export function spokenReading(scene: Scene, area: AreaReading): string {
  const { spec, period, lang } = scene;
  const { id, name, gemeente, cell, benchmark, benchmarkName, verdict } = area;
  const saying = { id, name, spec, cell, benchmark, benchmarkName, verdict, period: period ?? '' };
  return spoken(gemeente === undefined ? saying : { ...saying, gemeente }, lang);
}
