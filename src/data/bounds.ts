import type { MultiPolygon, Polygon } from 'geojson';
import type { Extent } from '../domain/view';

/** West, south, east, north of some areas together; of none an extent turned inside out. */
export function boundsOf(geometries: readonly (Polygon | MultiPolygon)[]): Extent {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { type, coordinates } of geometries) {
    const rings = type === 'Polygon' ? coordinates : coordinates.flat();
    for (const [x = 0, y = 0] of rings.flat()) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}
