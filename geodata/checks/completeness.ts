import { parseAreaId } from '../../src/domain/area';
import type { BuurtFeature, Fault } from '../model';
import type { RegionConfig } from '../regions/region';
import type { AreaPlan } from '../steps/areaPlan';
import { type Counts, populationSource } from '../steps/counts';
import { gemeenteCode, type SourceIndex } from '../steps/sourceIndex';
import { OUTLINE_SOURCE } from './outlines';

/** What must match what. */
export interface Completeness {
  readonly region: RegionConfig;
  readonly plan: AreaPlan;
  readonly counts: Counts;
  readonly sources: SourceIndex;
  readonly provinces?: ReadonlyMap<string, string>;
}

/** Areas against data: every area has counts, every count in the region has an area, every gemeente has buurten. */
export function checkCompleteness(input: Completeness): Fault[] {
  return [
    ...gemeentenWithoutBuurten(input),
    ...areasWithoutCounts(input),
    ...countsWithoutArea(input),
    ...membersThatDoNotExist(input),
    ...provincesThatDiffer(input),
  ];
}

function regionFault({ region }: Completeness, place: string, what: string): Fault {
  const remedy = `correct the configuration of ${region.name} in geodata/regions`;
  return { source: 'region', where: region.id, place, what, remedy };
}

function gemeentenWithoutBuurten(input: Completeness): Fault[] {
  const drawn = new Map(input.plan.buurten.map(({ gemeente, gemeenteName }) => [gemeente, gemeenteName]));
  return input.region.gemeenten.flatMap(({ code, name }) => {
    const found = drawn.get(code);
    if (found === undefined) return [regionFault(input, code, `${name} has no buurten in ${OUTLINE_SOURCE}`)];
    return found === name
      ? []
      : [regionFault(input, code, `is called "${found}" by the source, not "${name}"`)];
  });
}

function areasWithoutCounts({ plan, counts, region, sources }: Completeness): Fault[] {
  const source = populationSource(region.populationYear);
  const where = sources.tables(source)[0]?.where ?? source;
  const areas = [
    ...plan.buurten.map(({ code, name }) => ({ id: code, name })),
    ...plan.wijken,
    ...plan.gemeenten,
  ];
  return areas
    .filter(({ id }) => counts.get(id)?.inwoners == null)
    .map(({ id, name }) => ({
      source,
      where,
      place: `${id} ${name}`,
      what: 'an area of the map has no count of inwoners',
      remedy: `check that the table is on the division of ${region.division}`,
    }));
}

function countsWithoutArea({ plan, counts, region, sources }: Completeness): Fault[] {
  const source = populationSource(region.populationYear);
  const where = sources.tables(source)[0]?.where ?? source;
  const own = new Set(region.gemeenten.map(({ code }) => code));
  const drawn = new Set([
    ...plan.buurten.map(buurtCode),
    ...[...plan.wijken, ...plan.gemeenten].map(({ id }) => id),
  ]);
  return [...counts.keys()]
    .filter((code) => own.has(gemeenteCode(code)) && parseAreaId(code) !== undefined && !drawn.has(code))
    .map((code) => ({
      source,
      where,
      place: `${code} ${sources.nameOf(code) ?? ''}`.trim(),
      what: 'data for an area that is not on the map',
      remedy: `check that outlines and table are both on the division of ${region.division}`,
    }));
}

function membersThatDoNotExist(input: Completeness): Fault[] {
  const known = new Set(input.plan.buurten.flatMap(({ code, wijk, gemeente }) => [code, wijk, gemeente]));
  return input.region.policyAreas.flatMap(({ id, members }) =>
    members
      .filter((member) => !known.has(member))
      .map((member) =>
        regionFault(input, id, `member ${member} is not a buurt, wijk or gemeente of the map`),
      ),
  );
}

/** Reference areas that are a province must list exactly its gemeenten, when the source with provinces was read. */
function provincesThatDiffer(input: Completeness): Fault[] {
  const { provinces, region } = input;
  if (!provinces) return [];
  return region.references.flatMap(({ id, province, gemeenten }) => {
    if (province === undefined) return [];
    const official = [...provinces].filter(([, of]) => of === province).map(([gemeente]) => gemeente);
    const missing = official.filter((gemeente) => !gemeenten.includes(gemeente));
    const extra = gemeenten.filter((gemeente) => !official.includes(gemeente));
    return [
      ...missing.map((gemeente) => regionFault(input, id, `${gemeente} of ${province} is not in the list`)),
      ...extra.map((gemeente) => regionFault(input, id, `${gemeente} does not lie in ${province}`)),
    ];
  });
}

function buurtCode({ code }: BuurtFeature): string {
  return code;
}
