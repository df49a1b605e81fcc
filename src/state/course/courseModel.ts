import type { AreaId } from '../../domain/area';
import { type Benchmark, type BenchmarkQuestion, benchmarkFor } from '../../domain/benchmark';
import type { Cell } from '../../domain/cell';
import { shownDifference } from '../../domain/difference';
import { figureOf } from '../../domain/groupCell';
import { isInTimes } from '../../domain/unit';
import type { View } from '../../domain/view';
import { gemeenteOfArea } from '../compare/columns';
import { allPeriods } from '../compare/comparePeriod';
import { comparisonLabel, type Scene } from '../scene';
import { type SheetArea, sheetAreaOf } from '../sheet/sheetArea';

/** Lines that can be told apart in one chart. */
export const MOST_LINES = 8;

/** One area in one period. */
export interface CoursePoint {
  readonly period: string;
  readonly cell: Cell;
  readonly benchmark: Benchmark;
  /** Difference with the benchmark, or times it where that is how deviations are told; null without either figure. */
  readonly gap: number | null;
}

/** An area through time, with a point per period of the page: those without a figure say why. */
export interface CourseLine {
  readonly id: AreaId;
  readonly name: string;
  readonly points: readonly CoursePoint[];
}

/** What the areas are compared with, through time. */
export interface CourseBenchmark {
  readonly name: string;
  readonly points: readonly { readonly period: string; readonly benchmark: Benchmark }[];
}

export interface CourseModel {
  /** Periods in which any line has a figure, oldest first. */
  readonly periods: readonly string[];
  readonly lines: readonly CourseLine[];
  /** Null where every area has another one, or there is none in any period. */
  readonly benchmark: CourseBenchmark | null;
  readonly leftOut: readonly { readonly id: AreaId; readonly name: string }[];
  /** True while the reader has chosen no areas. */
  readonly byDefault: boolean;
}

/** The areas of the link that exist, else all focusgebieden. */
function areasOf({ atlas, view }: Scene, gebied: View['gebied']): readonly SheetArea[] {
  const chosen = gebied.flatMap((id) => sheetAreaOf(id, atlas, view.eigen) ?? []);
  if (chosen.length > 0) return chosen;
  return atlas.rows('focusgebied').flatMap(({ id }) => sheetAreaOf(id, atlas, view.eigen) ?? []);
}

function gapOf(scene: Scene, cell: Cell, benchmark: Benchmark): number | null {
  if (cell.kind === 'absent' || benchmark.kind === 'absent') return null;
  const { unit, decimals } = scene.spec;
  return isInTimes(unit)
    ? cell.value / benchmark.value
    : shownDifference(cell.value, benchmark.value, decimals);
}

function lineOf(scene: Scene, area: SheetArea, periods: readonly string[]): CourseLine {
  const { spec, values, atlas, comparison, view } = scene;
  const gemeente = gemeenteOfArea(area);
  const placed = gemeente === undefined ? { id: area.id } : { id: area.id, gemeente };
  const points = periods.map((period): CoursePoint => {
    const question: BenchmarkQuestion = { spec, values, comparison, period, areas: atlas, own: view.eigen };
    const cell = figureOf(question, area.id);
    const benchmark = benchmarkFor(question, placed);
    return { period, cell, benchmark, gap: gapOf(scene, cell, benchmark) };
  });
  return { id: area.id, name: area.name, points };
}

/** The one average all lines are held against; of the own gemeente only where that is the same one. */
function benchmarkOf(scene: Scene, lines: readonly CourseLine[]): CourseBenchmark | null {
  const other = lines.find(({ id }) => id !== scene.comparison) ?? lines[0];
  if (!other) return null;
  const points = other.points.map(({ period, benchmark }) => ({ period, benchmark }));
  const found = lines.flatMap((line) =>
    line.points.flatMap(({ benchmark }) => (benchmark.kind === 'value' ? [benchmark.area] : [])),
  );
  const [area, ...more] = new Set(found);
  if (area === undefined || more.length > 0) return null;
  return { name: comparisonLabel(area, scene.atlas, scene.view), points };
}

/** One indicator through time, for the areas chosen and what they are compared with. */
export function courseOf(scene: Scene, gebied: View['gebied']): CourseModel {
  const areas = areasOf(scene, gebied);
  const all = [...allPeriods(scene.values)].reverse();
  const whole = areas.slice(0, MOST_LINES).map((area) => lineOf(scene, area, all));
  const periods = all.filter((_, index) => whole.some(({ points }) => points[index]?.cell.kind === 'value'));
  const lines = whole.map((line) => ({
    ...line,
    points: line.points.filter(({ period }) => periods.includes(period)),
  }));
  return {
    periods,
    lines,
    benchmark: benchmarkOf(scene, lines),
    leftOut: areas.slice(MOST_LINES).map(({ id, name }) => ({ id, name })),
    byDefault: !gebied.some((id) => sheetAreaOf(id, scene.atlas, scene.view.eigen)),
  };
}
