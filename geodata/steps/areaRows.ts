import type { AreaId } from '../../src/domain/area';
import type { AreaRow, AreasFile, GroupRow } from '../../src/domain/pack';
import { PACK_VERSION } from '../../src/domain/pack';
import { roundTo } from '../../src/stats/rounding';
import type { BuurtFeature } from '../model';
import type { RegionConfig } from '../regions/region';
import { type AreaPlan, compareCodes, type PlannedGroup } from './areaPlan';
import { type AreaCounts, type Counts, sumCounts } from './counts';
import { gemeenteCode } from './sourceIndex';

/** What the geometry steps know of an area. */
export interface Drawn {
  readonly point: readonly [number, number];
  readonly edge: boolean;
}

/** What the rows of `areas.json` are made from. */
export interface AreaFacts {
  readonly region: RegionConfig;
  readonly plan: AreaPlan;
  readonly counts: Counts;
  /** Label point and edge mark by area id; areas that could not be drawn are left at zero. */
  readonly drawn: ReadonlyMap<string, Drawn>;
}

const NOT_DRAWN: Drawn = { point: [0, 0], edge: false };

/** The rows of every level, in the order of the plan. Counts of wijken and gemeenten are the published ones. */
export function buildAreas(facts: AreaFacts): AreasFile {
  const { region, plan } = facts;
  const policy = (group: PlannedGroup): GroupRow => groupRow(facts, group);
  return {
    version: PACK_VERSION,
    region: region.id,
    division: region.division,
    populationYear: region.populationYear,
    levels: {
      buurt: plan.buurten.map((buurt) => buurtRow(facts, buurt)),
      wijk: plan.wijken.map((wijk) => ({
        ...rowOf(facts, wijk, facts.counts.get(wijk.id)),
        gemeente: gemeenteCode(wijk.id) as AreaId,
      })),
      gemeente: plan.gemeenten.map((gemeente) => rowOf(facts, gemeente, facts.counts.get(gemeente.id))),
      focusgebied: plan.focusgebieden.map(policy),
      postcodegebied: plan.postcodegebieden.map((postcode) => ({
        ...rowOf(facts, postcode, undefined),
        gemeente: largestGemeente(facts, postcode),
        members: postcode.buurten.map(({ code }) => code as AreaId),
      })),
    },
    stadsdelen: plan.stadsdelen.map(policy),
  };
}

function buurtRow(facts: AreaFacts, buurt: BuurtFeature): AreaRow {
  const group = { id: buurt.code, name: buurt.name, buurten: [buurt] };
  return {
    ...rowOf(facts, group, facts.counts.get(buurt.code)),
    gemeente: buurt.gemeente as AreaId,
    wijk: buurt.wijk as AreaId,
  };
}

/** Counts that no source publishes for the area are the sum of those of its buurten. */
function rowOf({ counts, drawn }: AreaFacts, area: PlannedGroup, published: AreaCounts | undefined): AreaRow {
  const parts = area.buurten.flatMap(({ code }) => counts.get(code) ?? []);
  const { point, edge } = drawn.get(area.id) ?? NOT_DRAWN;
  return {
    id: area.id as AreaId,
    name: area.name,
    ...(published ?? sumCounts(parts)),
    landHa: roundTo(
      area.buurten.reduce((sum, { landHa }) => sum + landHa, 0),
      2,
    ),
    point,
    edge,
  };
}

function groupRow(facts: AreaFacts, group: PlannedGroup): GroupRow {
  const { policy } = group;
  if (!policy) throw new Error(`${group.id} is not a policy area`);
  const gemeenten = new Set(group.buurten.map(({ gemeente }) => gemeente as AreaId));
  const [gemeente] = gemeenten;
  return {
    ...rowOf(facts, group, undefined),
    ...(gemeente && gemeenten.size === 1 ? { gemeente } : {}),
    members: group.buurten.map(({ code }) => code as AreaId),
    kind: policy.kind,
    certainty: policy.certainty,
    basis: policy.basis,
    named: policy.named,
  };
}

function largestGemeente({ counts }: AreaFacts, { buurten }: PlannedGroup): AreaId {
  const inwoners = new Map<string, number>();
  for (const { code, gemeente } of buurten) {
    inwoners.set(gemeente, (inwoners.get(gemeente) ?? 0) + (counts.get(code)?.inwoners ?? 0));
  }
  const [first] = [...inwoners].sort(([a, x], [b, y]) => y - x || compareCodes(a, b));
  return (first?.[0] ?? '') as AreaId;
}
