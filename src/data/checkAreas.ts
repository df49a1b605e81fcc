import type { Topology } from 'topojson-specification';
import { LEVELS, parseAreaId } from '../domain/area';
import type { AreasFile } from '../domain/pack';
import { arrayAt, numberAt, objectAt, rootOf, textAt, wrongShape } from './shape';

const FILE = 'areas.json';
const COUNTS = ['inwoners', 'huishoudens', 'volwassenen'] as const;

function checkRow(value: unknown, field: string): void {
  const row = objectAt(value, FILE, field);
  const id = textAt(row.id, FILE, `${field}.id`);
  if (parseAreaId(id) !== id) throw wrongShape(FILE, `${field}.id: ${id} is geen gebiedscode`);
  textAt(row.name, FILE, `${field}.name`);
  numberAt(row.landHa, FILE, `${field}.landHa`);
  for (const count of COUNTS) {
    if (row[count] !== null) numberAt(row[count], FILE, `${field}.${count}`);
  }
  const point = arrayAt(row.point, FILE, `${field}.point`);
  numberAt(point[0], FILE, `${field}.point[0]`);
  numberAt(point[1], FILE, `${field}.point[1]`);
  if (row.members !== undefined) arrayAt(row.members, FILE, `${field}.members`);
}

function checkRows(value: unknown, field: string): void {
  arrayAt(value, FILE, field).forEach((row, index) => {
    checkRow(row, `${field}[${index}]`);
  });
}

/** Checks `areas.json` at the door: version, every level present, every row with the fields drawing needs. */
export function checkAreas(json: unknown): AreasFile {
  const root = rootOf(json, FILE);
  const levels = objectAt(root.levels, FILE, 'levels');
  for (const level of LEVELS) checkRows(levels[level], `levels.${level}`);
  checkRows(root.stadsdelen, 'stadsdelen');
  return json as AreasFile;
}

/** Checks `topology.json` against the areas: an object per level, a geometry with the area's id per row. */
export function checkTopology(json: unknown, areas: AreasFile): Topology {
  const file = 'topology.json';
  const root = objectAt(json, file, 'bestand');
  if (root.type !== 'Topology') throw wrongShape(file, `type: ${String(root.type)} in plaats van Topology`);
  arrayAt(root.arcs, file, 'arcs');
  const objects = objectAt(root.objects, file, 'objects');
  for (const level of LEVELS) {
    const collection = objectAt(objects[level], file, `objects.${level}`);
    const geometries = arrayAt(collection.geometries, file, `objects.${level}.geometries`);
    const ids = new Set(geometries.map((geometry) => (geometry as { id?: unknown } | null)?.id));
    const missing = areas.levels[level].find((row) => !ids.has(row.id));
    if (missing) throw wrongShape(file, `objects.${level}: ${missing.id} ontbreekt`);
  }
  return json as Topology;
}
