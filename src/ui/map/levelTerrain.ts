import type { Atlas } from '../../data/atlas';
import type { Level } from '../../domain/area';
import { mercator } from '../../figure/mercator';
import { type Terrain, terrainOf } from '../../figure/terrain';

const terrains = new WeakMap<Atlas, Map<Level, Terrain>>();

/** What the arrow keys walk on at a level; made once, when first needed. */
export function levelTerrain(atlas: Atlas, level: Level): Terrain {
  const known = terrains.get(atlas) ?? new Map<Level, Terrain>();
  terrains.set(atlas, known);
  const found = known.get(level);
  if (found) return found;
  const terrain = terrainOf(
    atlas.rows(level).map(({ point }) => mercator(point[0], point[1])),
    atlas.sharedBorders(level).map(({ between, line }) => ({
      between,
      line: line.map(([lon = 0, lat = 0]) => mercator(lon, lat)),
    })),
  );
  known.set(level, terrain);
  return terrain;
}
