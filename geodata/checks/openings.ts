import type { GeometryLimits } from '../config';
import type { Fault } from '../model';
import { dissolve } from '../steps/dissolve';
import { ringAreaM2 } from '../steps/metric';
import { arcNumber, arcUses, ringPositions } from '../steps/rings';
import { metricOf } from '../steps/simplify';
import { OUTLINE_SOURCE } from './outlines';
import type { Mosaic } from './overlaps';

/** A hole in the region as a whole. */
interface Opening {
  readonly sizeM2: number;
  /** Codes of the buurten around it. */
  readonly between: string;
}

/**
 * Land inside the region that no buurt fills. Larger than rounding it is a fault; when the source had rows for
 * water or foreign land and the opening is no sliver, or it is as large as a gemeente can be, it is only worth a
 * warning.
 */
export function checkOpenings(
  mosaic: Mosaic,
  limits: GeometryLimits,
): { faults: Fault[]; warnings: string[] } {
  const openings = findOpenings(mosaic).filter(({ sizeM2 }) => sizeM2 > limits.maxGapM2);
  const fromM2 = mosaic.leftOut ? limits.waterM2 : limits.outsideM2;
  const expected = ({ sizeM2 }: Opening) => sizeM2 >= fromM2;
  return {
    faults: openings
      .filter((opening) => !expected(opening))
      .map(({ sizeM2, between }) => ({
        source: OUTLINE_SOURCE,
        where: mosaic.where,
        place: between,
        what: `a gap of ${sizeM2} m² between these buurten (limit ${limits.maxGapM2} m²)`,
        remedy: 'look whether a buurt is missing or a border moved; fetch again or report it to PDOK',
      })),
    warnings: openings
      .filter(expected)
      .map(
        (o) =>
          `${OUTLINE_SOURCE}: ${o.sizeM2} m² inside the region belongs to no buurt, between ${o.between}`,
      ),
  };
}

function findOpenings({ topology, buurten }: Mosaic): Opening[] {
  const layer = dissolve(topology, [{ id: 'region', members: buurten.map(({ code }) => code) }]);
  const uses = arcUses(topology.objects.buurt ?? layer);
  const metric = metricOf(topology);
  return layer.geometries
    .flatMap((region) => (region.type === 'Polygon' ? [region.arcs] : region.arcs))
    .flatMap((rings) => rings.slice(1))
    .map((ring) => {
      const around = ring.flatMap((arc) => (uses.get(arcNumber(arc)) ?? []).map((use) => use.area));
      const codes = new Set(around.map((place) => buurten[place]?.code ?? ''));
      return {
        sizeM2: Math.round(Math.abs(ringAreaM2(ringPositions(topology.arcs, ring), metric))),
        between: [...codes].sort().join(', '),
      };
    });
}
