import type { BuurtFeature } from '../model';
import { polygonsOf } from './buildTopology';

/** Pairs of places in the list (lower first, rising), and which places lie on the outer border. */
export interface Neighbours {
  readonly queen: readonly (readonly [number, number])[];
  readonly rook: readonly (readonly [number, number])[];
  readonly edge: readonly boolean[];
}

/**
 * Who borders on whom, from the borders as delivered (not the thinned ones). Queen: a shared point is enough.
 * Rook: a shared stretch of border. An area is on the edge when any of its points lies on a stretch that no
 * other area shares: beyond it there are neighbours we do not have.
 */
export function findNeighbours(buurten: readonly BuurtFeature[]): Neighbours {
  const points = new Map<string, Set<number>>();
  const stretches = new Map<string, Set<number>>();
  buurten.forEach((buurt, place) => {
    for (const ring of polygonsOf(buurt.geometry).flat()) {
      for (let i = 1; i < ring.length; i++) {
        const a = String(ring[i - 1]);
        const b = String(ring[i]);
        note(points, a, place);
        note(stretches, a < b ? `${a} ${b}` : `${b} ${a}`, place);
      }
    }
  });
  const outer = [...stretches].filter(([, places]) => places.size === 1).flatMap(([key]) => key.split(' '));
  const onEdge = new Set(outer.flatMap((key) => [...(points.get(key) ?? [])]));
  return {
    queen: pairsOf(points.values()),
    rook: pairsOf(stretches.values()),
    edge: buurten.map((_, place) => onEdge.has(place)),
  };
}

/**
 * Neighbours of larger areas: two of them touch when any of their members do. `owner[i]` is the place of the
 * larger area that member `i` belongs to; `count` the number of larger areas.
 */
export function liftNeighbours(parts: Neighbours, owner: readonly number[], count: number): Neighbours {
  const lift = (pairs: Neighbours['queen']) =>
    pairsOf(pairs.map(([a, b]) => new Set([owner[a] ?? -1, owner[b] ?? -1])));
  const edge = Array.from({ length: count }, () => false);
  owner.forEach((place, member) => {
    if (parts.edge[member]) edge[place] = true;
  });
  return { queen: lift(parts.queen), rook: lift(parts.rook), edge };
}

function note(index: Map<string, Set<number>>, key: string, place: number): void {
  const known = index.get(key);
  if (known) known.add(place);
  else index.set(key, new Set([place]));
}

function pairsOf(groups: Iterable<ReadonlySet<number>>): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (const group of groups) {
    const places = [...group].sort((a, b) => a - b);
    places.forEach((low, i) => {
      for (const high of places.slice(i + 1)) pairs.set(`${low},${high}`, [low, high]);
    });
  }
  return [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
