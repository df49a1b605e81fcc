import type { Position } from 'geojson';
import { quantize } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { Transform } from 'topojson-specification';
import type { GeometryLimits } from '../config';
import { findCrossings } from './crossings';
import { lonLat, type Metric, metricAt, ringAreaM2 } from './metric';
import { type AtlasTopology, arcNumber, ringPositions, ringsOf } from './rings';

/** A topology whose arcs were thinned: coordinates lie on the grid of `transform`, still written in degrees. */
export interface Simplified {
  readonly topology: AtlasTopology;
  readonly transform: Transform;
}

/** Rounds of halving the tolerance before an arc is kept as it came. */
const MAX_ROUNDS = 24;

/**
 * Thins the arcs of a topology (Visvalingam, effective area in m²) and puts them on a grid of `gridM` metres.
 * Where that would make a ring collapse or borders cross, the arcs concerned are thinned less and less until
 * they are sound again; as the untouched arcs are sound, this always ends. Shared borders stay shared because
 * arcs, not areas, are thinned.
 */
export function simplifyTopology(topology: AtlasTopology, limits: GeometryLimits): Simplified {
  const metric = metricOf(topology);
  const weighted = presimplify(topology, ([a, b, c]) => Math.abs(ringAreaM2([a, b, c, a], metric)));
  const transform = gridOf(topology, metric, limits.gridM);
  const tolerance = weighted.arcs.map(() => limits.toleranceM2);
  for (let round = 0; ; round++) {
    const arcs = weighted.arcs.map((arc, i) => thinned(arc, tolerance[i] ?? 0, transform));
    const unsound = unsoundArcs(topology, arcs, metric, limits.minRingShare);
    if (unsound.size === 0 || round === MAX_ROUNDS) return { topology: { ...topology, arcs }, transform };
    for (const i of unsound) tolerance[i] = round === MAX_ROUNDS - 1 ? 0 : (tolerance[i] ?? 0) / 2;
  }
}

/** Metres per degree at the middle of a topology. */
export function metricOf(topology: AtlasTopology): Metric {
  const [, south = 0, , north = 0] = topology.bbox ?? [];
  return metricAt((south + north) / 2);
}

/** The file form: whole grid steps, each written as the difference from the one before. */
export function packed({ topology, transform }: Simplified): AtlasTopology {
  return quantize(topology, transform);
}

function gridOf(topology: AtlasTopology, metric: Metric, gridM: number): Transform {
  const [west = 0, south = 0] = topology.bbox ?? [];
  return { scale: [tidy(gridM / metric.perLon), tidy(gridM / metric.perLat)], translate: [west, south] };
}

function tidy(degrees: number): number {
  return Number(degrees.toPrecision(6));
}

function thinned(arc: readonly number[][], tolerance: number, { scale, translate }: Transform): Position[] {
  return arc
    .filter(([, , weight = 0]) => weight >= tolerance)
    .map((position) => {
      const [lon, lat] = lonLat(position);
      return [
        Math.round((lon - translate[0]) / scale[0]) * scale[0] + translate[0],
        Math.round((lat - translate[1]) / scale[1]) * scale[1] + translate[1],
      ];
    });
}

function unsoundArcs(
  before: AtlasTopology,
  arcs: Position[][],
  metric: Metric,
  minShare: number,
): Set<number> {
  const unsound = new Set(findCrossings(arcs).flatMap((crossing) => crossing.arcs));
  for (const ring of (before.objects.buurt?.geometries ?? []).flatMap(ringsOf)) {
    const whole = Math.abs(ringAreaM2(ringPositions(before.arcs, ring), metric));
    const left = Math.abs(ringAreaM2(ringPositions(arcs, ring), metric));
    if (left < whole * minShare) for (const index of ring) unsound.add(arcNumber(index));
  }
  return unsound;
}
