import type { Geometry } from 'geojson';
import { type AreaId, gemeenteOf, parseAreaId, wijkOf } from '../../src/domain/area';
import { faultAt } from '../faults';
import type { BuurtFeature, Fault } from '../model';
import { readFigure } from './figure';
import { type Fields, isFields, textIn } from './records';

const ABROAD = 'GM0998';
const REMEDY = 'Look at this feature in the service; report it to PDOK.';
/** No buurt has more land (ha): the largest of the country has less than half of it. */
const MOST_LAND_HA = 100_000;

/** A feature of the collection with what is needed to sort it. */
export interface Candidate {
  readonly properties: Fields;
  readonly geometry: unknown;
  readonly code: string;
  readonly gemeente: string;
  /** Why the row is no buurt: a stretch of water or a place abroad. */
  readonly left: 'water' | 'buitenland' | undefined;
}

/** Looks at a feature far enough to know what it is. Codes are trimmed. */
export function candidateOf(feature: Fields): Candidate {
  const properties = isFields(feature.properties) ? feature.properties : {};
  const code = (textIn(properties, 'buurtcode') ?? String(feature.id ?? '')).toUpperCase();
  const gemeente = textIn(properties, 'gemeentecode') ?? `GM${code.slice(2, 6)}`;
  const left =
    gemeente === ABROAD ? 'buitenland' : textIn(properties, 'water') === 'NEE' ? undefined : 'water';
  return { properties, geometry: feature.geometry, code, gemeente, left };
}

/** The buurt of a candidate, or everything that is wrong with it. */
export function buurtOf(
  candidate: Candidate,
  source: string,
  where: string,
): BuurtFeature | readonly Fault[] {
  const { properties, code } = candidate;
  const id = code.startsWith('BU') ? parseAreaId(code) : undefined;
  const name = nameOf(properties);
  const landHa = landOf(properties);
  const geometry = outlineOf(candidate.geometry);
  const others = id ? strangeParents(candidate, id) : [];
  if (!id || name === undefined || landHa === undefined || !geometry || others.length > 0) {
    const wrong: readonly (readonly [boolean, string, string])[] = [
      [!id, 'buurtcode', `"${code}" is not a buurt code`],
      [name === undefined, 'buurtnaam', 'no name, or one with control characters'],
      [landHa === undefined, 'oppervlakte_land_in_ha', `no land area from 0 to ${MOST_LAND_HA} ha`],
      [!geometry, 'geometry', 'the outline is missing or not a polygon'],
      ...others,
    ];
    return wrong.flatMap(([is, property, what]) =>
      is ? [faultAt(source, where, what, REMEDY, `feature ${code}, ${property}`)] : [],
    );
  }
  return { code: id, name, landHa, geometry, ...parentsOf(candidate, id) };
}

function nameOf(properties: Fields): string | undefined {
  const name = textIn(properties, 'buurtnaam');
  return name === undefined || name === '' || /\p{Cc}/u.test(name) ? undefined : name;
}

function landOf(properties: Fields): number | undefined {
  const land = readFigure(properties.oppervlakte_land_in_ha);
  return land?.kind === 'value' && land.value >= 0 && land.value <= MOST_LAND_HA ? land.value : undefined;
}

/** Wijk or gemeente that the feature prints and that its own code contradicts. */
function strangeParents({ properties }: Candidate, id: AreaId): (readonly [boolean, string, string])[] {
  const expected = { wijkcode: wijkOf(id), gemeentecode: gemeenteOf(id) };
  return Object.entries(expected).flatMap(([property, parent]) => {
    const printed = textIn(properties, property) ?? parent;
    return printed === parent ? [] : [[true, property, `"${printed}" does not go with ${id}`] as const];
  });
}

function parentsOf({ properties, gemeente }: Candidate, id: AreaId) {
  return {
    wijk: textIn(properties, 'wijkcode') ?? wijkOf(id) ?? '',
    gemeente: gemeenteOf(id) ?? gemeente,
    gemeenteName: textIn(properties, 'gemeentenaam') ?? gemeente,
    postcode: postcodeOf(properties.meest_voorkomende_postcode),
  };
}

function postcodeOf(raw: unknown): string | null {
  return /^\s*(\d{4})\s*$/.exec(String(raw ?? ''))?.[1] ?? null;
}

function outlineOf(raw: unknown): Geometry | undefined {
  if (!isFields(raw) || !Array.isArray(raw.coordinates)) return undefined;
  const depth = raw.type === 'Polygon' ? 2 : raw.type === 'MultiPolygon' ? 3 : undefined;
  if (depth === undefined || !isNested(raw.coordinates, depth)) return undefined;
  return raw as unknown as Geometry;
}

function isNested(coordinates: unknown, depth: number): boolean {
  if (!Array.isArray(coordinates)) return false;
  if (depth > 0) return coordinates.every((part) => isNested(part, depth - 1));
  return coordinates.length >= 2 && coordinates.every((value) => Number.isFinite(value));
}
