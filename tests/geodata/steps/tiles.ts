import type { Position } from 'geojson';
import type { BuurtFeature } from '../../../geodata/model';

/** South-west corner of the made-up plane, degrees. */
const WEST = 6;
const SOUTH = 50.9;
/** Side of a tile in degrees: about 703 by 1,113 metres. */
const SIDE = 0.01;

/** A position in tiles from the corner of the plane. */
export function at(x: number, y: number): Position {
  return [Number((WEST + x * SIDE).toFixed(9)), Number((SOUTH + y * SIDE).toFixed(9))];
}

/** Closed ring through corners given in tiles. */
export function ring(...corners: readonly (readonly [number, number])[]): Position[] {
  const positions = corners.map(([x, y]) => at(x, y));
  return [...positions, positions[0] ?? []];
}

/** Ring of a rectangle. */
export function box(x: number, y: number, width = 1, height = 1): Position[] {
  return ring([x, y], [x + width, y], [x + width, y + height], [x, y + height]);
}

/** A buurt with one polygon: outer ring, then holes. */
export function buurt(code: string, ...rings: Position[][]): BuurtFeature {
  return parts(code, rings);
}

/** A buurt of several polygons. */
export function parts(code: string, ...polygons: Position[][][]): BuurtFeature {
  return {
    code,
    name: `Buurt ${code.slice(-2)}`,
    wijk: `WK${code.slice(2, 8)}`,
    gemeente: `GM${code.slice(2, 6)}`,
    gemeenteName: code.startsWith('BU9902') ? 'Enclave' : 'Vlakte',
    postcode: '9901',
    landHa: 100,
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  };
}
