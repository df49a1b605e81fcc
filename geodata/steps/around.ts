import { type AreaId, gemeenteOf, kindOf, parseAreaId, wijkOf } from '../../src/domain/area';
import { newerFirst } from '../../src/domain/cells';
import type { IndicatorSpec } from '../../src/domain/indicator';
import {
  type AreaRow,
  type AreasFile,
  type AroundFile,
  type AroundGemeente,
  PACK_VERSION,
  ZONES,
} from '../../src/domain/pack';
import type { RegionConfig } from '../regions/region';
import { compareCodes, wijkName } from './areaPlan';
import { type CellColumn, packColumn } from './cellColumn';
import { computedColumns } from './compute';
import type { Counts } from './counts';
import { publishedColumns } from './publish';
import { completeRates } from './rateColumns';
import type { FeedFigures } from './readFeed';

/** What lies around the region: areas of its reference areas, known by their figures alone. */
export interface Surroundings {
  readonly gemeenten: readonly AroundGemeente[];
  /** Wijken and buurten in the form of the region's own, so that the same rules apply; without land or place. */
  readonly areas: AreasFile;
}

/** Gemeenten, wijken and buurten in the zones around a region; none when the region names no reference areas. */
export function surroundingsOf(
  region: RegionConfig,
  counts: Counts,
  nameOf: (code: string) => string | undefined,
): Surroundings {
  const zones = zonesOf(region);
  const ids = [...counts.keys()].flatMap((code) => parseAreaId(code) ?? []).sort(compareCodes);
  const rows = ids.flatMap((id) => {
    const gemeente = gemeenteOf(id);
    return gemeente !== undefined && zones.has(gemeente) ? [rowOf(id, gemeente, counts, nameOf)] : [];
  });
  const at = (kind: 'buurt' | 'wijk') => rows.filter(({ id }) => kindOf(id) === kind);
  const wijken = at('wijk');
  const gemeenten = [...zones]
    .map(([id, zone]) => ({ id, name: nameOf(id) ?? id, zone }))
    .filter(({ id }) => wijken.some((wijk) => wijk.gemeente === id))
    .sort((a, b) => compareCodes(a.id, b.id));
  const { id, division, populationYear } = region;
  const levels = { buurt: at('buurt'), wijk: wijken, gemeente: [], focusgebied: [], postcodegebied: [] };
  return {
    gemeenten,
    areas: { version: PACK_VERSION, region: id, division, populationYear, levels, stadsdelen: [] },
  };
}

/** Gemeenten outside the region by the smallest zone they lie in. */
function zonesOf({ gemeenten, references }: RegionConfig): ReadonlyMap<AreaId, AroundGemeente['zone']> {
  const own = new Set(gemeenten.map(({ code }) => code));
  const zones = new Map<AreaId, AroundGemeente['zone']>();
  for (const zone of ZONES) {
    for (const code of references.find(({ id }) => id === zone)?.gemeenten ?? []) {
      const id = parseAreaId(code);
      if (id !== undefined && !own.has(code) && !zones.has(id)) zones.set(id, zone);
    }
  }
  return zones;
}

function rowOf(
  id: AreaId,
  gemeente: AreaId,
  counts: Counts,
  nameOf: (code: string) => string | undefined,
): AreaRow {
  const wijk = wijkOf(id);
  const known = counts.get(id) ?? { inwoners: null, huishoudens: null, volwassenen: null };
  return {
    id,
    name: wijkName(id, nameOf),
    gemeente,
    ...(wijk === undefined ? {} : { wijk }),
    ...known,
    landHa: 0,
    point: [0, 0],
    edge: false,
  };
}

/**
 * The newest figures that services have for the wijken around the region: published ones, else computed from their
 * buurten by the rules for the region's own. Supplementary tables are about the region. Undefined without figures.
 */
export function aroundColumn(
  spec: IndicatorSpec,
  feeds: readonly FeedFigures[],
  areas: AreasFile,
): CellColumn | undefined {
  const services = feeds.filter(({ supplement }) => !supplement);
  const published = publishedColumns(services, areas);
  // Land is not known around the region, and a density needs it.
  const computed = spec.aggregate.kind === 'dichtheid' ? [] : computedColumns(spec, published, areas);
  const columns = completeRates(spec, [...published, ...computed], services, areas);
  return columns
    .filter(({ level }) => level === 'wijk')
    .sort((a, b) => newerFirst(a.period, b.period))
    .at(0);
}

/** The file of the wijken around the region, with the columns of the indicators that have any. */
export function aroundFile(
  { gemeenten, areas }: Surroundings,
  joined: readonly { readonly spec: IndicatorSpec; readonly around: CellColumn | undefined }[],
): AroundFile {
  return {
    version: PACK_VERSION,
    populationYear: areas.populationYear,
    gemeenten,
    wijken: areas.levels.wijk.map(({ id, name, inwoners, huishoudens, volwassenen }) => ({
      id,
      name,
      inwoners,
      huishoudens,
      volwassenen,
    })),
    columns: joined.flatMap(({ spec, around }) =>
      around ? [{ indicator: spec.id, ...packColumn(around) }] : [],
    ),
  };
}
