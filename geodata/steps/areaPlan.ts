import type { BuurtFeature } from '../model';
import type { PolicyArea, RegionConfig } from '../regions/region';

/** An area made of buurten: every level but the buurt itself. */
export interface PlannedGroup {
  readonly id: string;
  readonly name: string;
  readonly buurten: readonly BuurtFeature[];
  readonly policy?: PolicyArea;
}

/** Which areas there are at every level and of which buurten they consist, in the order of `areas.json`. */
export interface AreaPlan {
  readonly buurten: readonly BuurtFeature[];
  readonly wijken: readonly PlannedGroup[];
  readonly gemeenten: readonly PlannedGroup[];
  readonly focusgebieden: readonly PlannedGroup[];
  readonly postcodegebieden: readonly PlannedGroup[];
  readonly stadsdelen: readonly PlannedGroup[];
}

/**
 * Lays out the areas of a region: official levels by code, policy areas in the order of the configuration,
 * postcode areas from buurten that share their most common PC4 (buurten without one are in none).
 */
export function planAreas(
  delivered: readonly BuurtFeature[],
  region: RegionConfig,
  nameOf: (code: string) => string | undefined,
): AreaPlan {
  const buurten = [...delivered].sort((a, b) => compareCodes(a.code, b.code));
  const configured = new Map(region.gemeenten.map(({ code, name }) => [code, name]));
  const policy = region.policyAreas.map((area) => ({
    id: area.id,
    name: area.name,
    buurten: buurten.filter((buurt) => isMember(buurt, area)),
    policy: area,
  }));
  return {
    buurten,
    wijken: grouped(buurten, ({ wijk }) => wijk).map((wijk) => ({
      ...wijk,
      name: wijkName(wijk.id, nameOf),
    })),
    gemeenten: grouped(buurten, ({ gemeente }) => gemeente).map((gemeente) => ({
      ...gemeente,
      name: configured.get(gemeente.id) ?? gemeente.buurten[0]?.gemeenteName ?? gemeente.id,
    })),
    focusgebieden: policy.filter((group) => isFocus(group.policy)),
    postcodegebieden: grouped(
      buurten.filter(({ postcode }) => postcode !== null),
      ({ postcode }) => `PC${postcode}`,
    ).map((group) => ({ ...group, name: group.id.slice(2) })),
    stadsdelen: policy.filter((group) => !isFocus(group.policy)),
  };
}

/** Focusgebieden are a level of their own; the other policy areas are listed beside the levels. */
function isFocus({ kind }: PolicyArea): boolean {
  return kind === 'stedelijk' || kind === 'landelijk';
}

/** Whether a buurt belongs to a policy area: by its own code, or through its wijk or gemeente. */
function isMember({ code, wijk, gemeente }: BuurtFeature, { members }: PolicyArea): boolean {
  return [code, wijk, gemeente].some((one) => members.includes(one));
}

/** Order by code unit, the same on every machine whatever its language. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function grouped(buurten: readonly BuurtFeature[], keyOf: (buurt: BuurtFeature) => string) {
  const groups = new Map<string, BuurtFeature[]>();
  for (const buurt of buurten) groups.set(keyOf(buurt), [...(groups.get(keyOf(buurt)) ?? []), buurt]);
  return [...groups]
    .sort(([a], [b]) => compareCodes(a, b))
    .map(([id, members]) => ({ id, buurten: members }));
}

/** Official names of wijken begin with "Wijk 01", some with a colon; that is dropped when a name is left, as the code is shown beside it. */
export function wijkName(id: string, nameOf: (code: string) => string | undefined): string {
  const official = nameOf(id) ?? id;
  const bare = official.replace(/^Wijk\s*[0-9A-Z]{2}\b:?\s*/, '');
  return bare === '' ? official : bare;
}
