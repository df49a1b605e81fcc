import type { Topology } from 'topojson-specification';
import { LEVELS } from '../domain/area';
import type { AreasFile } from '../domain/pack';
import { arrayAt, numberAt, objectAt, textAt, wrongShape } from './shape';

const FILE = 'topology.json';
/** How deep the arc numbers of a geometry lie in lists. */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

function checkPair(value: unknown, field: string): void {
  const pair = arrayAt(value, FILE, field);
  numberAt(pair[0], FILE, `${field}[0]`);
  numberAt(pair[1], FILE, `${field}[1]`);
}

/** Lines of two positions or more: a single bad number would send a border off the map. */
function checkArcs(value: unknown): number {
  const arcs = arrayAt(value, FILE, 'arcs');
  arcs.forEach((arc, index) => {
    const positions = arrayAt(arc, FILE, `arcs[${index}]`);
    if (positions.length < 2) throw wrongShape(FILE, `arcs[${index}]: geen lijn`);
    for (const position of positions) checkPair(position, `arcs[${index}]`);
  });
  return arcs.length;
}

function checkTransform(value: unknown): void {
  if (value === undefined) return;
  const transform = objectAt(value, FILE, 'transform');
  checkPair(transform.scale, 'transform.scale');
  checkPair(transform.translate, 'transform.translate');
}

/** Every arc number points at an arc; a negative one walks arc `~n` backwards. */
function checkNumbers(value: unknown, depth: number, count: number, field: string): void {
  if (depth > 0) {
    for (const part of arrayAt(value, FILE, field)) checkNumbers(part, depth - 1, count, field);
    return;
  }
  const number = numberAt(value, FILE, field);
  const exists = Number.isInteger(number) && (number < 0 ? ~number : number) < count;
  if (!exists) throw wrongShape(FILE, `${field}: lijn ${number} bestaat niet`);
}

function checkGeometry(value: unknown, count: number, field: string): unknown {
  const { id, type, arcs } = objectAt(value, FILE, field);
  const depth = DEPTHS.get(textAt(type, FILE, `${field}.type`));
  if (depth === undefined) throw wrongShape(FILE, `${field}.type: ${String(type)} is geen vlak`);
  checkNumbers(arcs, depth, count, `${field}.arcs`);
  return id;
}

/**
 * Checks `topology.json` against the areas: lines that can be drawn, an object per level, and per row a polygon
 * with the area's id.
 */
export function checkTopology(json: unknown, areas: AreasFile): Topology {
  const root = objectAt(json, FILE, 'bestand');
  if (root.type !== 'Topology') throw wrongShape(FILE, `type: ${String(root.type)} in plaats van Topology`);
  checkTransform(root.transform);
  const count = checkArcs(root.arcs);
  const objects = objectAt(root.objects, FILE, 'objects');
  for (const level of LEVELS) {
    const field = `objects.${level}`;
    const { geometries } = objectAt(objects[level], FILE, field);
    const ids = arrayAt(geometries, FILE, `${field}.geometries`).map((geometry, index) =>
      checkGeometry(geometry, count, `${field}.geometries[${index}]`),
    );
    const drawn = new Set(ids);
    const missing = areas.levels[level].find((row) => !drawn.has(row.id));
    if (missing) throw wrongShape(FILE, `${field}: ${missing.id} ontbreekt`);
  }
  return json as Topology;
}
