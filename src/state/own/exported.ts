/** Own areas as GeoJSON: outlines for other programs, and the codes so that the atlas reads back exactly what it was. */
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { sourceById } from '../../catalog/sources';
import type { Atlas } from '../../data/atlas';
import { EXPORTED } from '../../data/geojsonProperties';
import type { OwnArea } from '../../domain/view';
import { roundTo } from '../../stats/rounding';
import { rowsOf } from './buurten';

/** A sixth decimal of a degree is a decimetre. */
const DECIMALS = 6;

/** Twice the surface of a ring in square degrees, positive when it turns counterclockwise. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The right-hand rule of RFC 7946: outer rings counterclockwise, holes clockwise. */
function wound(ring: readonly Position[], isHole: boolean): Position[] {
  const rounded = ring.map(([x = 0, y = 0]): Position => [roundTo(x, DECIMALS), roundTo(y, DECIMALS)]);
  return turn(rounded) > 0 === isHole ? rounded.reverse() : rounded;
}

function outline({ coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) => rings.map((ring, at) => wound(ring, at > 0))),
  };
}

type Exported = Feature<MultiPolygon | null>;

function featureOf({ name, members, colour, from }: OwnArea, atlas: Atlas): Exported {
  const known = rowsOf(members, atlas).map(({ id }) => id);
  return {
    type: 'Feature',
    properties: {
      [EXPORTED.name]: name,
      [EXPORTED.members]: [...members],
      [EXPORTED.colour]: colour,
      [EXPORTED.from]: from,
      [EXPORTED.division]: atlas.file.division,
      [EXPORTED.source]: sourceById('pdok-buurten')?.credit ?? null,
    },
    geometry: known.length === 0 ? null : outline(atlas.outlineOf(known)),
  };
}

/**
 * Own areas as a feature collection in degrees (RFC 7946). An area without buurten has no geometry. Outlines are those
 * of the atlas: generalised by some tens of metres.
 */
export function exportOwnAreas(
  own: readonly OwnArea[],
  atlas: Atlas,
): FeatureCollection<MultiPolygon | null> {
  return { type: 'FeatureCollection', features: own.map((area) => featureOf(area, atlas)) };
}
