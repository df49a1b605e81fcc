/**
 * Own areas in a link: `2~Naam~0.3~focus.heerlen-noord~091701010102.09280000;Andere naam~3.1~~08990001`. The 2 is the
 * version of this form. Per area: name (percent-encoded, so that it may hold the separators), number of its colour
 * and of its buurten, area it was made from, and its buurten: four digits of the gemeente followed by four signs per
 * buurt, gemeenten apart by dots. The number of buurten shows that a link was cut off on its way, and may be left out.
 * The first version, `1~Naam~BU09170101.BU09170102`, still reads.
 */
import { type AreaId, type AreaKind, kindOf, parseAreaId } from '../domain/area';
import { OWN_COLOURS, type OwnArea, type OwnColour } from '../domain/view';
import { cleanName } from './ownName';

export const MOST_OWN_AREAS = 12;
/** Signs that the buurten of one area take; there are some 250 buurten to choose from. */
const LONGEST_MEMBERS = 9000;

function encodedName(name: string): string {
  return encodeURIComponent(name).replace(/[~.]/g, (sign) => (sign === '~' ? '%7E' : '%2E'));
}

/** The name in a link; of one that was not encoded as it should be, the text as it stands. Undefined when it is empty. */
function decodedName(text: string): string | undefined {
  try {
    return cleanName(decodeURIComponent(text)) || undefined;
  } catch {
    return cleanName(text) || undefined;
  }
}

function parseMember(text: string): AreaId | undefined {
  const id = parseAreaId(text);
  return id !== undefined && kindOf(id) === 'buurt' ? id : undefined;
}

/** All of them as buurten, each once and in order of their codes; undefined when one is not shaped like a buurt. */
function members(codes: readonly string[]): readonly AreaId[] | undefined {
  const ids = codes.map(parseMember);
  return ids.includes(undefined) ? undefined : [...new Set(ids as AreaId[])].sort();
}

/** Codes of one gemeente, or undefined where the text cannot be cut into pieces of four. */
function unpacked(text: string): readonly string[] | undefined {
  const [gemeente, ...rest] = text.match(/.{4}/g) ?? [];
  if (gemeente === undefined || rest.length === 0 || text.length % 4 !== 0) return undefined;
  return rest.map((code) => `BU${gemeente}${code}`);
}

function isReadable(text: string | undefined): text is string {
  return text !== undefined && text.length <= LONGEST_MEMBERS;
}

type ParseArea = (text: string) => OwnArea | undefined;

const parseFirstForm: ParseArea = (text) => {
  const [nameText, membersText, ...rest] = text.split('~');
  const name = decodedName(nameText ?? '');
  const ids = isReadable(membersText) ? members(membersText.split('.')) : undefined;
  if (name === undefined || ids === undefined || rest.length > 0) return undefined;
  return { name, members: ids, colour: 0, from: null };
};

function parseColour(text: string | undefined): OwnColour | undefined {
  return OWN_COLOURS.find((colour) => String(colour) === text);
}

/** How many buurten there should be at least; nought where the link does not say, undefined for nonsense. */
function parseCount(text = '0'): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

const NO_ORIGINS: ReadonlySet<AreaKind> = new Set<AreaKind>(['eigen', 'gemiddelde', 'postcodegebied']);

/** Own areas are made from areas of buurten that keep their id: other own areas change number. */
function parseOrigin(text: string): AreaId | null {
  const id = parseAreaId(text);
  return id === undefined || NO_ORIGINS.has(kindOf(id)) ? null : id;
}

const parseSecondForm: ParseArea = (text) => {
  const [nameText = '', looks = '', fromText = '', membersText, ...rest] = text.split('~');
  if (!isReadable(membersText)) return undefined;
  const name = decodedName(nameText);
  const [colourText, countText, ...more] = looks.split('.');
  const colour = parseColour(colourText);
  const least = parseCount(countText);
  const codes = membersText === '' ? [] : membersText.split('.').map(unpacked);
  const ids = codes.includes(undefined) ? undefined : members((codes as string[][]).flat());
  if (name === undefined || colour === undefined || ids === undefined) return undefined;
  if (rest.length > 0 || more.length > 0 || least === undefined || ids.length < least) return undefined;
  return { name, members: ids, colour, from: parseOrigin(fromText) };
};

const FORMS: readonly (readonly [version: string, parse: ParseArea])[] = [
  ['2~', parseSecondForm],
  ['1~', parseFirstForm],
];

/** Own areas as a link holds them. */
interface ParsedOwnAreas {
  readonly areas: readonly OwnArea[];
  /** How many could not be read or came after the twelfth. */
  readonly left: number;
  /** Number in the link of each area that was kept: `eigen.3` is the third, also when the second was unreadable. */
  readonly numbers: readonly number[];
}

/** Reads own areas of any version. */
export function parseOwnAreas(text: string): ParsedOwnAreas {
  const form = FORMS.find(([version]) => text.startsWith(version));
  if (!form) return { areas: [], left: 1, numbers: [] };
  const [version, parse] = form;
  const parts = text.slice(version.length).split(';');
  const kept = parts
    .flatMap((part, index) => {
      const area = parse(part);
      return area === undefined ? [] : [{ area, number: index + 1 }];
    })
    .slice(0, MOST_OWN_AREAS);
  return {
    areas: kept.map(({ area }) => area),
    left: parts.length - kept.length,
    numbers: kept.map(({ number }) => number),
  };
}

function packed(ids: readonly AreaId[]): string {
  const byGemeente = new Map<string, string>();
  for (const id of ids) {
    const gemeente = id.slice(2, 6);
    byGemeente.set(gemeente, (byGemeente.get(gemeente) ?? gemeente) + id.slice(6));
  }
  return [...byGemeente.values()].join('.');
}

/** Text form of own areas; null when there are none. */
export function printOwnAreas(areas: readonly OwnArea[]): string | null {
  if (areas.length === 0) return null;
  const texts = areas.map(({ name, colour, from, members: ids }) =>
    [encodedName(name), `${colour}.${ids.length}`, from ?? '', packed(ids)].join('~'),
  );
  return `2~${texts.join(';')}`;
}
