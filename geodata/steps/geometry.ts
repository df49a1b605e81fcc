import type { Manifest } from '../../src/domain/pack';
import { roundTo } from '../../src/stats/rounding';
import type { GeometryLimits } from '../config';
import type { AreaPlan, PlannedGroup } from './areaPlan';
import type { Drawn } from './areaRows';
import { measureDeviation } from './deviation';
import { dissolve, type Membership } from './dissolve';
import { labelPoint } from './labelPoint';
import { findNeighbours, liftNeighbours, type Neighbours } from './neighbours';
import { type AtlasTopology, type Layer, polygonPositions } from './rings';
import { metricOf, packed, simplifyTopology } from './simplify';

/** Everything that is drawn, and who borders on whom. */
export interface CompiledGeometry {
  /** File form of `topology.json`: one layer per level, on one set of arcs. */
  readonly topology: AtlasTopology;
  readonly neighbours: { readonly buurt: Neighbours; readonly wijk: Neighbours };
  readonly drawn: ReadonlyMap<string, Drawn>;
  readonly facts: Manifest['geometry'];
}

/** Thins the full topology of the buurten and dissolves the larger levels inside it. */
export function compileGeometry(
  full: AtlasTopology,
  plan: AreaPlan,
  limits: GeometryLimits,
): CompiledGeometry {
  const { topology: thin, transform } = simplifyTopology(full, limits);
  const layers = {
    buurt: thin.objects.buurt ?? { type: 'GeometryCollection', geometries: [] },
    wijk: dissolve(thin, plan.wijken.map(membership)),
    gemeente: dissolve(thin, plan.gemeenten.map(membership)),
    focusgebied: dissolve(thin, plan.focusgebieden.map(membership)),
    postcodegebied: dissolve(thin, plan.postcodegebieden.map(membership)),
  } satisfies Record<string, Layer>;
  const stadsdeel = dissolve(thin, plan.stadsdelen.map(membership));
  const neighbours = findNeighbours(plan.buurten);
  const { points, largestM } = measureDeviation(full, thin, metricOf(full));
  return {
    topology: packed({ topology: { ...thin, objects: layers }, transform }),
    neighbours: { buurt: neighbours, wijk: wijkNeighbours(neighbours, plan) },
    drawn: drawnAreas(thin, [...Object.values(layers), stadsdeel], plan, neighbours.edge, limits),
    facts: {
      points,
      largestDeviationM: roundTo(largestM, 1),
      toleranceM2: limits.toleranceM2,
      multipart: layers.buurt.geometries.filter(({ type }) => type === 'MultiPolygon').length,
    },
  };
}

function membership({ id, buurten }: PlannedGroup): Membership {
  return { id, members: buurten.map(({ code }) => code) };
}

function wijkNeighbours(buurten: Neighbours, plan: AreaPlan): Neighbours {
  const places = new Map(plan.wijken.map(({ id }, place) => [id, place]));
  const owner = plan.buurten.map(({ wijk }) => places.get(wijk) ?? -1);
  return liftNeighbours(buurten, owner, plan.wijken.length);
}

/** Label point and edge mark of every area; a group is on the edge when one of its buurten is. */
function drawnAreas(
  thin: AtlasTopology,
  layers: readonly Layer[],
  plan: AreaPlan,
  edge: readonly boolean[],
  limits: GeometryLimits,
): Map<string, Drawn> {
  const metric = metricOf(thin);
  const onEdge = new Set(plan.buurten.filter((_, place) => edge[place]).map(({ code }) => code));
  const groups = [
    plan.wijken,
    plan.gemeenten,
    plan.focusgebieden,
    plan.postcodegebieden,
    plan.stadsdelen,
  ].flat();
  const edgeGroups = groups.filter(({ buurten }) => buurten.some(({ code }) => onEdge.has(code)));
  const edges = new Set([...onEdge, ...edgeGroups.map(({ id }) => id)]);
  return new Map(
    layers.flatMap(({ geometries }) =>
      geometries.map((area): [string, Drawn] => {
        const point = labelPoint(polygonPositions(thin.arcs, area), metric, limits.labelM);
        return [area.id, { point, edge: edges.has(area.id) }];
      }),
    ),
  );
}
