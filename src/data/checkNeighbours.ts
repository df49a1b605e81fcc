import type { Level } from '../domain/area';
import type { AreasFile, NeighboursFile } from '../domain/pack';
import { arrayAt, numberAt, rootOf, wrongShape } from './shape';

/** A row of the level, as number. */
function rowAt(value: unknown, rows: number, file: string, field: string): number {
  const row = numberAt(value, file, field);
  if (Number.isInteger(row) && row >= 0 && row < rows) return row;
  throw wrongShape(file, `${field}: rij ${row} bestaat niet`);
}

/** Pairs of rows, the lowest first and each pair once; as text, with where each stands. */
function pairsAt(value: unknown, rows: number, file: string, name: string): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  arrayAt(value, file, name).forEach((one, index) => {
    const field = `${name}[${index}]`;
    const pair = arrayAt(one, file, field);
    if (pair.length !== 2) throw wrongShape(file, `${field}: geen paar`);
    const [low = 0, high = 0] = pair.map((row) => rowAt(row, rows, file, field));
    if (low >= high) throw wrongShape(file, `${field}: ${low} staat niet voor ${high}`);
    const key = `${low},${high}`;
    if (seen.has(key)) throw wrongShape(file, `${field}: ${key} komt twee keer voor`);
    seen.set(key, field);
  });
  return seen;
}

/**
 * Checks `neighbours-<level>.json` at the door against the areas of its level: version, level, pairs of existing rows,
 * and that areas which share a line are neighbours in the wider sense as well. Throws a PackError naming what is wrong.
 */
export function checkNeighbours(json: unknown, level: Level, areas: AreasFile): NeighboursFile {
  const file = `neighbours-${level}.json`;
  const root = rootOf(json, file);
  if (root.level !== level) throw wrongShape(file, `level: ${String(root.level)} in plaats van ${level}`);
  const rows = areas.levels[level].length;
  const queen = pairsAt(root.queen, rows, file, 'queen');
  const rook = pairsAt(root.rook, rows, file, 'rook');
  const lost = [...rook].find(([pair]) => !queen.has(pair));
  if (lost) throw wrongShape(file, `${lost[1]}: ${lost[0]} ontbreekt bij queen`);
  return json as NeighboursFile;
}
