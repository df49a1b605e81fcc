import { type AreaId, type AreaKind, parseAreaId, REFERENCES } from '../../src/domain/area';

/** An area a mark can be tied to. */
export interface Place {
  readonly id: AreaId;
  readonly name: string;
  readonly gemeenteName?: string;
  readonly level: AreaKind;
}

/** Levels of the policy texts that name one area of a kind we know; other levels stay without an id. */
const KIND_OF_LEVEL: ReadonlyMap<string, AreaKind> = new Map([
  ['land', 'gemiddelde'],
  ['provincie', 'gemiddelde'],
  ['regio', 'gemiddelde'],
  ['gemeente', 'gemeente'],
  ['wijk', 'wijk'],
  ['buurt', 'buurt'],
  ['focusgebied', 'focusgebied'],
  ['stadsdeel/focusgebied', 'focusgebied'],
  ['stadsdeel', 'stadsdeel'],
]);

/** Names the texts use where ours differ. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['Parkstad Limburg', 'Parkstad'],
  [
    'Stedelijk lint Schaesberg - Oud Nieuwenhagen - Lauradorp (Landgraaf)',
    'Schaesberg - Oud Nieuwenhagen - Lauradorp',
  ],
  ['Simpelveld (kern)', 'Simpelveld'],
]);

/**
 * The area a text means, by kind and name. Undefined when the level names no single area, when no area carries
 * the name, or when several do (`Verspreide huizen` exists four times): a guess would put a figure on the
 * wrong spot.
 */
export function placeOf(name: string, level: string, places: readonly Place[]): AreaId | undefined {
  const kind = KIND_OF_LEVEL.get(level);
  if (kind === undefined) return undefined;
  const wanted = plain(OWN_NAMES.get(name) ?? name);
  if (kind === 'gemiddelde') return averageOf(wanted);
  const found = places.filter((place) => place.level === kind && plain(place.name) === wanted);
  return found.length === 1 ? found[0]?.id : undefined;
}

function averageOf(wanted: string): AreaId | undefined {
  return REFERENCES.some((reference) => reference === wanted) ? parseAreaId(wanted) : undefined;
}

/** Names without the number CBS puts before a wijk, in lower case. */
function plain(name: string): string {
  return name
    .trim()
    .replace(/^wijk ?\d{2} /i, '')
    .toLowerCase();
}
