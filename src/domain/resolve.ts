import type { Level } from './area';
import type { AreaIndex } from './areas';
import { type Benchmark, type BenchmarkQuestion, benchmarkFor } from './benchmark';
import { levelsOf, periodsOf } from './cells';
import type { IndicatorSpec } from './indicator';
import type { Note } from './note';
import type { ValuesFile } from './pack';
import type { ColourMode, Comparison, View } from './view';

/** The parts of a view that decide which figures are on screen and how they are coloured. */
export type FigureView = Pick<
  View,
  'niveau' | 'indicator' | 'jaar' | 'vergelijk' | 'kleur' | 'klassen' | 'eigen' | 'taal'
>;

/** The view as the data allow it; whatever differs from what was asked is in the notes. */
export interface Resolved {
  readonly level: Level;
  /** Null when the indicator has no figures at any level. */
  readonly period: string | null;
  /** Periods with figures at this level, newest first. */
  readonly periods: readonly string[];
  readonly levels: readonly Level[];
  readonly comparison: Comparison;
  readonly mode: ColourMode;
  /** What each row of the level is compared with, in row order. */
  readonly benchmarks: readonly Benchmark[];
  readonly notes: readonly Note[];
}

/** What a view is resolved against. */
export interface Evidence {
  readonly spec: IndicatorSpec;
  readonly values: ValuesFile;
  readonly areas: AreaIndex;
}

function resolveLevel(view: FigureView, { spec, values }: Evidence, notes: Note[]): Level {
  const levels = levelsOf(values);
  const first = levels[0];
  if (levels.includes(view.niveau)) return view.niveau;
  if (first === undefined) {
    notes.push({ code: 'geen-cijfers', params: { indicator: spec.id } });
    return view.niveau;
  }
  const params = { indicator: spec.id, gevraagd: view.niveau, gebruikt: first };
  notes.push({ code: 'niveau-zonder-cijfers', params });
  return first;
}

function resolvePeriod(
  view: FigureView,
  niveau: Level,
  { spec, values }: Evidence,
  notes: Note[],
): string | null {
  const jaren = periodsOf(values, niveau);
  const newest = jaren[0];
  if (newest === undefined) return null;
  if (view.jaar === null || jaren.includes(view.jaar)) return view.jaar ?? newest;
  const params = { indicator: spec.id, niveau, gevraagd: view.jaar, gebruikt: newest, jaren };
  notes.push({ code: 'jaar-zonder-cijfers', params });
  return newest;
}

/** Benchmarks per row. One that does not depend on the row is looked up once. */
function benchmarksFor(question: BenchmarkQuestion, level: Level): readonly Benchmark[] {
  const rows = question.areas.rows(level);
  const first = rows[0];
  if (question.comparison === 'gemeente' || !first) return rows.map((row) => benchmarkFor(question, row));
  const shared = benchmarkFor(question, first);
  return rows.map(() => shared);
}

/**
 * Fits a view to the data: a level or period without figures gives way to one that has them, with a note. A
 * comparison that does not exist is kept and explained; then the map shows values, because there is no
 * difference to show.
 */
export function resolveView(view: FigureView, evidence: Evidence): Resolved {
  const { spec, values, areas } = evidence;
  const notes: Note[] = [];
  const level = resolveLevel(view, evidence, notes);
  const period = resolvePeriod(view, level, evidence, notes);
  const wanted = view.kleur ?? spec.colour;
  const question = { comparison: view.vergelijk, spec, values, period: period ?? '', areas, own: view.eigen };
  const benchmarks = period === null ? [] : benchmarksFor(question, level);
  const missing = benchmarks.find((benchmark) => benchmark.kind === 'absent');
  const none = missing !== undefined && benchmarks.every((benchmark) => benchmark.kind === 'absent');
  const nothingAsked = missing?.why === 'is-aantal' && view.vergelijk === 'nederland';
  if (none && !nothingAsked) {
    const kleur = wanted === 'afwijking';
    const alternatief = missing.alternative ?? null;
    const params = { vergelijk: view.vergelijk, reden: missing.why, alternatief, kleur };
    notes.push({ code: 'vergelijking-ontbreekt', params });
  }
  return {
    level,
    period,
    periods: periodsOf(values, level),
    levels: levelsOf(values),
    comparison: view.vergelijk,
    mode: none ? 'waarde' : wanted,
    benchmarks,
    notes,
  };
}
