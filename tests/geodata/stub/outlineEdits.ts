import type { Misbehaviour } from './faults';

type Point = [lon: number, lat: number];
type Ring = Point[];
interface Feature {
  readonly properties: { buurtcode: string };
  readonly geometry: { readonly type: string; coordinates: Ring[] | Ring[][] };
}

/** Changes the first ring of one buurt in a recorded collection. */
function reshaping(buurt: string, change: (ring: Ring) => Ring): Misbehaviour {
  const edit = (text: string) => {
    const collection = JSON.parse(text) as { features: Feature[] };
    const geometry = collection.features.find(({ properties }) => properties.buurtcode === buurt)?.geometry;
    if (!geometry) throw new Error(`no feature ${buurt}`);
    const rings = (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates[0]) as Ring[];
    rings[0] = change(rings[0] ?? []);
    return JSON.stringify(collection);
  };
  return { kind: 'edit', edit };
}

const SWAPPED: ReadonlyMap<number, number> = new Map([
  [6, 12],
  [12, 6],
]);

/** The outline runs through itself: two corners change places. */
export function twisted(buurt: string): Misbehaviour {
  return reshaping(buurt, (ring) => ring.map((point, index) => ring[SWAPPED.get(index) ?? index] ?? point));
}

/** The outline has no points. */
export function emptied(buurt: string): Misbehaviour {
  return reshaping(buurt, () => []);
}

/** The given point of the outline lies elsewhere, while the neighbour keeps its border. */
export function pulled(buurt: string, index: number, east: number, north: number): Misbehaviour {
  return reshaping(buurt, (ring) =>
    ring.map(([lon, lat], place): Point => (place === index ? [lon + east, lat + north] : [lon, lat])),
  );
}

/** Every position of every outline lies elsewhere, so that neighbours still fit. */
export function displaced(move: (point: Point) => Point): Misbehaviour {
  const edit = (text: string) => {
    const collection = JSON.parse(text) as { features: Feature[] };
    for (const { geometry } of collection.features) {
      const moved = (ring: Ring) => ring.map(move);
      geometry.coordinates =
        geometry.type === 'Polygon'
          ? (geometry.coordinates as Ring[]).map(moved)
          : (geometry.coordinates as Ring[][]).map((rings) => rings.map(moved));
    }
    return JSON.stringify(collection);
  };
  return { kind: 'edit', edit };
}
