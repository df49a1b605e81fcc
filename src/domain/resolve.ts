import type { AreaId, Level } from './area';
import type { AreaIndex } from './areas';
import { type Benchmark, type BenchmarkQuestion, benchmarkFor, isKnown } from './benchmark';
import { levelsOf, periodsOf } from './cells';
import type { IndicatorSpec } from './indicator';
import type { Note } from './note';
import type { ValuesFile } from './pack';
import type { ColourMode, Comparison, View } from './view';

/** The parts of a view that decide which figures are on screen and how they are coloured. */
export type FigureView = Pick<
  View,
  | 'niveau'
  | 'indicator'
  | 'jaar'
  | 'vergelijk'
  | 'kleur'
  | 'klassen'
  | 'basis'
  | 'sinds'
  | 'met'
  | 'score'
  | 'lens'
  | 'stapel'
  | 'buren'
  | 'trekkingen'
  | 'toeval'
  | 'bereik'
  | 'drempel'
  | 'eigen'
  | 'taal'
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

/** The level figures are shown at: the one asked for, or the first that has figures where it has none. */
export function levelFor(values: ValuesFile, niveau: Level): Level {
  const levels = levelsOf(values);
  return levels.includes(niveau) ? niveau : (levels[0] ?? niveau);
}

function resolveLevel(view: FigureView, { spec, values }: Evidence, notes: Note[]): Level {
  const level = levelFor(values, view.niveau);
  if (values.columns.length === 0) notes.push({ code: 'geen-cijfers', params: { indicator: spec.id } });
  if (level === view.niveau) return level;
  const params = { indicator: spec.id, gevraagd: view.niveau, gebruikt: level };
  notes.push({ code: 'niveau-zonder-cijfers', params });
  return level;
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

/** Benchmarks per row. One that does not depend on the row is looked up once; the area itself has none. */
function benchmarksFor(question: BenchmarkQuestion, level: Level): readonly Benchmark[] {
  const { comparison } = question;
  const rows = question.areas.rows(level);
  const other = rows.find(({ id }) => id !== comparison);
  if (comparison === 'gemeente' || !other) return rows.map((row) => benchmarkFor(question, row));
  const everywhere = benchmarkFor(question, other);
  return rows.map((row) => (row.id === comparison ? benchmarkFor(question, row) : everywhere));
}

/** The comparison asked for; Nederland, with a note, where there is no such area. */
function resolveComparison(view: FigureView, { areas }: Evidence, notes: Note[]): Comparison {
  if (isKnown(view.vergelijk, areas, view.eigen)) return view.vergelijk;
  const gebruikt = 'nederland' as AreaId;
  notes.push({ code: 'vergelijking-onbekend', params: { gevraagd: view.vergelijk, gebruikt } });
  return gebruikt;
}

type Missing = Extract<Benchmark, { readonly kind: 'absent' }>;

/** Why there is nothing to compare with anywhere; undefined where some area has something. */
function missingOf(benchmarks: readonly Benchmark[]): Missing | undefined {
  const missing = benchmarks.filter((benchmark) => benchmark.kind === 'absent');
  if (missing.length < benchmarks.length) return undefined;
  return missing.find(({ why }) => why !== 'is-zelf') ?? missing[0];
}

/** The newest other period in which the same comparison exists. */
function otherPeriod(question: BenchmarkQuestion, level: Level): string | null {
  const rows = question.areas.rows(level);
  const row = rows.find(({ id }) => id !== question.comparison);
  const there = (period: string) => row && benchmarkFor({ ...question, period }, row).kind === 'value';
  return periodsOf(question.values, level).find((one) => one !== question.period && there(one)) ?? null;
}

function noteMissing(
  missing: Missing,
  question: BenchmarkQuestion,
  level: Level,
  kleur: boolean,
): readonly Note[] {
  const { comparison: vergelijk } = question;
  // A place among others compares already.
  if (missing.why === 'is-onderling') return [];
  // Nobody asked to compare a count: Nederland is only what a link leaves out.
  if (missing.why === 'is-aantal' && vergelijk === 'nederland') return [];
  const alternatief = missing.alternative ?? null;
  const params = { vergelijk, reden: missing.why, alternatief, jaar: otherPeriod(question, level), kleur };
  return [{ code: 'vergelijking-ontbreekt', params }];
}

/**
 * What colour shows where the data allow it: what the view asks for, values where it asks for classes of values, else the
 * own choice of the indicator.
 */
export function wantedMode(
  { kleur, klassen }: Pick<View, 'kleur' | 'klassen'>,
  spec: Pick<IndicatorSpec, 'colour'>,
): ColourMode {
  return kleur ?? (klassen === null ? spec.colour : 'waarde');
}

/**
 * Fits a view to the data: a level or period without figures gives way to one that has them, with a note, and so does
 * an area to compare with that does not exist. A comparison without a figure is kept and explained; then the map shows
 * values, because there is no difference to show.
 */
export function resolveView(view: FigureView, evidence: Evidence): Resolved {
  const { spec, values, areas } = evidence;
  const notes: Note[] = [];
  const level = resolveLevel(view, evidence, notes);
  const period = resolvePeriod(view, level, evidence, notes);
  const comparison = resolveComparison(view, evidence, notes);
  const wanted = wantedMode(view, spec);
  const question = { comparison, spec, values, period: period ?? '', areas, own: view.eigen };
  const benchmarks = period === null ? [] : benchmarksFor(question, level);
  const missing = missingOf(benchmarks);
  if (missing) notes.push(...noteMissing(missing, question, level, wanted === 'afwijking'));
  return {
    level,
    period,
    periods: periodsOf(values, level),
    levels: levelsOf(values),
    comparison,
    mode: missing ? 'waarde' : wanted,
    benchmarks,
    notes,
  };
}
