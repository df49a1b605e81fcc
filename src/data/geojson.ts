/** Reads a GeoJSON file of a reader: as data, nothing of it is ever run or shown as markup. */
import type { Extent } from '../domain/view';
import { memberOf, surfaceOf, typeIn } from './geojsonGeometry';
import { measurable } from './geojsonMeasurable';
import type {
  FeatureFault,
  FileFault,
  FilePlace,
  GeoJsonAnswer,
  NotJson,
  ReadFeature,
  RefusedFeature,
  SystemGuess,
} from './geojsonModel';
import { placeFault, Refusal } from './geojsonPositions';
import { nameIn, ownIn } from './geojsonProperties';

/** Objects that are read; a file with more is meant for something else. */
export const MOST_FEATURES = 2000;

const GEOMETRIES: ReadonlySet<string> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

function likeOf(text: string): NotJson {
  if (text.startsWith('<')) return 'xml';
  if (text.startsWith('PK') || text.startsWith('\x1f')) return 'zip';
  if (text.slice(0, 100).includes('\0')) return 'utf-16';
  return /^[[{]/.test(text) && !/[\]}]$/.test(text.trimEnd()) ? 'afgebroken' : 'anders';
}

/** Place in the text of what a parser quotes around a sign it did not expect, ten signs in unless at the beginning. */
function quotedAt(message: string, text: string): number {
  const [, cut, quote] = /, (\.{3})?"(.*)"(?:\.{3})? is not valid JSON$/s.exec(message) ?? [];
  const at = quote ? text.indexOf(quote) : -1;
  return at < 0 ? at : at + (cut ? 10 : 0);
}

/** Where a parser stopped, when it says so: browsers differ in how. */
function stoppedAt(error: unknown, text: string): FilePlace | null {
  const message = error instanceof Error ? error.message : '';
  const lined = /line (\d+) column (\d+)/.exec(message);
  if (lined) return { line: Number(lined[1]), column: Number(lined[2]) };
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? quotedAt(message, text));
  if (position < 0) return null;
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Names of systems in degrees, longitude first. ETRS89 differs from WGS84 by less than a metre here. */
const DEGREES = /(CRS:?84|EPSG[:/](?:[\d.]*[:/])?(?:4326|4258)|WGS[ _]?(?:19)?84)$/i;

const NAMED: readonly (readonly [SystemGuess, RegExp])[] = [
  ['rd', /28992|7415|amersfoort|rd.?new/i],
  ['webmercator', /3857|900913|mercator/i],
  ['utm', /utm|2583[12]|3263[12]/i],
];

/** The fault for a file that says it is in another system than degrees. */
function namedSystem(root: unknown): FileFault | undefined {
  const crs = memberOf(root, 'crs');
  if (crs === undefined || crs === null) return undefined;
  const properties = memberOf(crs, 'properties');
  const name = typeof crs === 'string' ? crs : (memberOf(properties, 'name') ?? memberOf(properties, 'code'));
  const named = typeof name === 'string' || typeof name === 'number' ? String(name).slice(0, 60) : '?';
  if (DEGREES.test(named) || /^(4326|4258)$/.test(named)) return undefined;
  return { code: 'stelsel', named, guess: NAMED.find(([, words]) => words.test(named))?.[0] ?? 'onbekend' };
}

interface Raw {
  readonly geometry: unknown;
  readonly properties: unknown;
}

function rawOf(value: unknown): Raw {
  if (typeIn(value) !== 'Feature') return { geometry: value, properties: null };
  return { geometry: memberOf(value, 'geometry'), properties: memberOf(value, 'properties') };
}

/** The objects of a file, of whatever kind its outermost one is. */
function objectsOf(root: unknown): readonly Raw[] | FileFault {
  const type = typeIn(root);
  if (type === 'FeatureCollection') {
    const features = memberOf(root, 'features');
    if (!Array.isArray(features)) return { code: 'geen-geojson', found: type };
    return features.length === 0 ? { code: 'geen-objecten' } : features.map(rawOf);
  }
  if (type === 'Feature' || (type !== null && GEOMETRIES.has(type))) return [rawOf(root)];
  return { code: 'geen-geojson', found: type };
}

function faultOf(error: unknown): FeatureFault {
  if (error instanceof Refusal) return error.fault;
  throw error;
}

function readOne(
  { geometry, properties }: Raw,
  number: number,
  region: Extent,
): ReadFeature | RefusedFeature {
  const name = nameIn(properties);
  try {
    const surface = surfaceOf(geometry);
    const fault = placeFault(surface.geometry, region);
    return fault ? { number, name, fault } : { number, name, ...surface, own: ownIn(properties) };
  } catch (error) {
    return { number, name, fault: faultOf(error) };
  }
}

function failed(fault: FileFault): GeoJsonAnswer {
  return { kind: 'fout', fault };
}

/**
 * Reads the text of a file. What cannot be used is named object by object; never throws, whatever the text.
 * `region` is where the areas of the atlas lie, in degrees.
 */
export function readGeoJson(text: string, region: Extent): GeoJsonAnswer {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (body === '') return failed({ code: 'leeg' });
  let root: unknown;
  try {
    root = JSON.parse(body);
  } catch (error) {
    return failed({ code: 'geen-json', like: likeOf(body), at: stoppedAt(error, body) });
  }
  const system = namedSystem(root);
  if (system) return failed(system);
  const objects = objectsOf(root);
  if ('code' in objects) return failed(objects);
  const all = objects.slice(0, MOST_FEATURES).map((raw, at) => readOne(raw, at + 1, region));
  const read = measurable(all, region);
  return {
    kind: 'gelezen',
    features: read.filter((one) => 'geometry' in one),
    refused: read.filter((one) => 'fault' in one),
    left: Math.max(0, objects.length - MOST_FEATURES),
  };
}
