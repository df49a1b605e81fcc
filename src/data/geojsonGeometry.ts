import type { MultiPolygon, Position } from 'geojson';
import type { FeatureRemark } from './geojsonModel';
import { polygonAt, Refusal } from './geojsonPositions';

/** Collections in collections beyond this are no map any more. */
const DEEPEST = 6;
/** Types that are named in one message. */
const MOST_TYPES = 5;

/** Type of anything as the file says it, short enough to show. */
export function typeIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { type } = value as { readonly type?: unknown };
  return Object.hasOwn(value, 'type') && typeof type === 'string' ? type.slice(0, 40) : null;
}

/** A member of an object of the file; never an inherited one. */
export function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

interface Found {
  readonly polygons: Position[][][];
  readonly others: Set<string>;
  /** True when there were polygons at all, whatever is left of them. */
  drawn: boolean;
}

function collect(value: unknown, depth: number, found: Found, remark: (one: FeatureRemark) => void): void {
  if (depth > DEEPEST) throw new Refusal({ code: 'te-diep' });
  const type = typeIn(value);
  const coordinates = memberOf(value, 'coordinates');
  const add = (part: unknown, place: string) => {
    found.drawn = true;
    const polygon = polygonAt(part, place, remark);
    if (polygon) found.polygons.push(polygon);
  };
  if (type === 'Polygon') add(coordinates, 'coordinates');
  else if (type === 'MultiPolygon') {
    if (!Array.isArray(coordinates)) throw new Refusal({ code: 'coordinaat', place: 'coordinates' });
    found.drawn = true;
    for (const [at, part] of coordinates.entries()) add(part, `coordinates[${at}]`);
  } else if (type === 'GeometryCollection') {
    const parts = memberOf(value, 'geometries');
    for (const part of Array.isArray(parts) ? parts : []) collect(part, depth + 1, found, remark);
  } else if (found.others.size < MOST_TYPES) found.others.add(type ?? 'null');
}

/**
 * The polygons of a geometry, also those inside collections, as one. Throws a {@link Refusal} when there are none or
 * when something in them is no number.
 */
export function surfaceOf(geometry: unknown): {
  readonly geometry: MultiPolygon;
  readonly remarks: readonly FeatureRemark[];
} {
  const remarks = new Set<FeatureRemark>();
  const found: Found = { polygons: [], others: new Set(), drawn: false };
  collect(geometry, 0, found, (one) => remarks.add(one));
  if (found.polygons.length === 0) {
    throw new Refusal(
      found.drawn ? { code: 'ring' } : { code: 'geen-vlak', found: [...found.others].join(', ') || 'null' },
    );
  }
  if (found.others.size > 0) remarks.add('deels-vlak');
  return { geometry: { type: 'MultiPolygon', coordinates: found.polygons }, remarks: [...remarks] };
}
