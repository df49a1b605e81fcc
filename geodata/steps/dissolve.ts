import { mergeArcs } from 'topojson-client';
import type { ArcArea, AtlasTopology, Layer } from './rings';

/** A larger area as a list of the smaller ones it is made of. */
export interface Membership {
  readonly id: string;
  readonly members: readonly string[];
}

/**
 * A layer of larger areas inside the same topology: borders between members of one area fall away, all others
 * are the very arcs of the buurten. Members that are not in the topology are left out; an area without any
 * member is an error of the caller.
 */
export function dissolve(topology: AtlasTopology, areas: readonly Membership[]): Layer {
  const buurten = new Map((topology.objects.buurt?.geometries ?? []).map((area) => [area.id, area]));
  const geometries = areas.map(({ id, members }): ArcArea => {
    const parts = members.flatMap((member) => buurten.get(member) ?? []);
    if (parts.length === 0) throw new Error(`${id} has no member in the topology`);
    const { arcs } = mergeArcs(topology, parts);
    const [only, ...others] = arcs;
    return only && others.length === 0
      ? { type: 'Polygon', id, arcs: only }
      : { type: 'MultiPolygon', id, arcs };
  });
  return { type: 'GeometryCollection', geometries };
}
