import { LEVELS, type Level } from '../domain/area';
import { ABSENCES, type Absence, BASES, type Basis } from '../domain/cell';
import {
  type AreasFile,
  BENCHMARK_ABSENCES,
  type BenchmarkAbsence,
  type Manifest,
  type ValuesFile,
} from '../domain/pack';
import { arrayAt, figuresAt, type JsonObject, numberAt, objectAt, rootOf, textAt, wrongShape } from './shape';

const OPTIONAL_FIGURES = ['coverage', 'low', 'high', 'officialClass', 'counts'] as const;

/** Every row without a figure has exactly one reason, and no row with a figure has one. */
function checkReasons(column: JsonObject, file: string, field: string): void {
  const values = column.values as readonly unknown[];
  const seen = new Set<number>();
  for (const [why, rows] of Object.entries(objectAt(column.absent, file, `${field}.absent`))) {
    if (!ABSENCES.includes(why as Absence)) throw wrongShape(file, `${field}.absent.${why}: onbekende reden`);
    for (const row of arrayAt(rows, file, `${field}.absent.${why}`)) {
      const index = numberAt(row, file, `${field}.absent.${why}`);
      if (values[index] !== null)
        throw wrongShape(file, `${field}.absent.${why}: rij ${index} heeft een waarde`);
      if (seen.has(index)) throw wrongShape(file, `${field}.absent: rij ${index} heeft twee redenen`);
      seen.add(index);
    }
  }
  const empty = values.filter((value) => value === null).length;
  if (empty !== seen.size) throw wrongShape(file, `${field}.absent: ${empty - seen.size} rijen zonder reden`);
}

/** Where figures come from: a number never travels without it. */
function checkOrigin(figures: JsonObject, file: string, field: string): void {
  const basis = textAt(figures.basis, file, `${field}.basis`);
  if (!BASES.includes(basis as Basis)) throw wrongShape(file, `${field}.basis: ${basis} is onbekend`);
  for (const source of arrayAt(figures.sources, file, `${field}.sources`)) {
    textAt(source, file, `${field}.sources`);
  }
}

/** A column with one figure or one reason for every row; `rowsAt` tells how many rows a level has. */
export function checkColumn(
  value: unknown,
  rowsAt: (level: Level) => number,
  file: string,
  field: string,
): JsonObject {
  const column = objectAt(value, file, field);
  const level = textAt(column.level, file, `${field}.level`);
  if (!LEVELS.includes(level as Level)) throw wrongShape(file, `${field}.level: ${level} is geen niveau`);
  textAt(column.period, file, `${field}.period`);
  const rows = rowsAt(level as Level);
  figuresAt(column.values, rows, file, `${field}.values`);
  for (const name of OPTIONAL_FIGURES) {
    if (column[name] !== undefined) figuresAt(column[name], rows, file, `${field}.${name}`);
  }
  checkOrigin(column, file, field);
  if (column.manyVisitors !== undefined) {
    for (const row of arrayAt(column.manyVisitors, file, `${field}.manyVisitors`)) {
      numberAt(row, file, `${field}.manyVisitors`);
    }
  }
  checkReasons(column, file, field);
  return column;
}

function checkBenchmark(value: unknown, file: string, field: string): void {
  const row = objectAt(value, file, field);
  textAt(row.area, file, `${field}.area`);
  textAt(row.period, file, `${field}.period`);
  if (row.absent === undefined) {
    numberAt(row.value, file, `${field}.value`);
    checkOrigin(row, file, field);
    if (row.coverage !== undefined) numberAt(row.coverage, file, `${field}.coverage`);
    return;
  }
  const why = textAt(row.absent, file, `${field}.absent`);
  if (!BENCHMARK_ABSENCES.includes(why as BenchmarkAbsence)) {
    throw wrongShape(file, `${field}.absent: ${why} is een onbekende reden`);
  }
}

/** Name of the file with the figures of an indicator. */
export function valuesFileName(indicator: string): string {
  return `values/${indicator}.json`;
}

/** Checks a values file against the areas it must line up with. */
export function checkValues(json: unknown, indicator: string, areas: AreasFile): ValuesFile {
  const file = valuesFileName(indicator);
  const root = rootOf(json, file);
  if (root.indicator !== indicator) {
    throw wrongShape(file, `indicator: ${String(root.indicator)} in plaats van ${indicator}`);
  }
  arrayAt(root.columns, file, 'columns').forEach((column, index) => {
    checkColumn(column, (level) => areas.levels[level].length, file, `columns[${index}]`);
  });
  arrayAt(root.benchmarks, file, 'benchmarks').forEach((row, index) => {
    checkBenchmark(row, file, `benchmarks[${index}]`);
  });
  return json as ValuesFile;
}

const MANIFEST_LISTS = ['sources', 'coverage', 'verification', 'warnings', 'files'] as const;

/** Checks the parts of `manifest.json` that the page Bronnen reads. */
export function checkManifest(json: unknown): Manifest {
  const file = 'manifest.json';
  const root = rootOf(json, file);
  for (const name of MANIFEST_LISTS) arrayAt(root[name], file, name);
  objectAt(root.region, file, 'region');
  objectAt(root.geometry, file, 'geometry');
  objectAt(root.benchmarks, file, 'benchmarks');
  return json as Manifest;
}
