/**
 * Own areas in a link: `2~Naam~0~focus.heerlen-noord~091701010102.09280000;Andere naam~3~~08990001`. The 2 is the
 * version of this form. Per area: name (percent-encoded, so that it may hold the separators), number of its colour,
 * area it was made from, and its buurten: four digits of the gemeente followed by four signs per buurt, gemeenten
 * apart by dots. The first version, `1~Naam~BU09170101.BU09170102`, still reads.
 */
import { type AreaId, kindOf, parseAreaId } from '../domain/area';
import { OWN_COLOURS, type OwnArea, type OwnColour } from '../domain/view';

export const MOST_OWN_AREAS = 12;
export const LONGEST_NAME = 60;

function encodedName(name: string): string {
  return encodeURIComponent(name).replace(/[~.]/g, (sign) => (sign === '~' ? '%7E' : '%2E'));
}

function decodedName(text: string): string | undefined {
  try {
    const name = decodeURIComponent(text).trim();
    return name === '' || [...name].length > LONGEST_NAME ? undefined : name;
  } catch {
    return undefined;
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

type ParseArea = (text: string) => OwnArea | undefined;

const parseFirstForm: ParseArea = (text) => {
  const [nameText, membersText, ...rest] = text.split('~');
  const name = decodedName(nameText ?? '');
  const ids = membersText === undefined ? undefined : members(membersText.split('.'));
  if (name === undefined || ids === undefined || rest.length > 0) return undefined;
  return { name, members: ids, colour: 0, from: null };
};

function parseColour(text: string | undefined): OwnColour | undefined {
  return OWN_COLOURS.find((colour) => String(colour) === text);
}

/** Own areas are made from areas that keep their id: other own areas change number, averages have no buurten. */
function parseOrigin(text: string): AreaId | null {
  const id = parseAreaId(text);
  return id === undefined || ['eigen', 'gemiddelde'].includes(kindOf(id)) ? null : id;
}

const parseSecondForm: ParseArea = (text) => {
  const [nameText = '', colourText, fromText = '', membersText = '', ...rest] = text.split('~');
  const name = decodedName(nameText);
  const colour = parseColour(colourText);
  const codes = membersText === '' ? [] : membersText.split('.').map(unpacked);
  const ids = codes.includes(undefined) ? undefined : members((codes as string[][]).flat());
  if (name === undefined || colour === undefined || ids === undefined || rest.length > 0) return undefined;
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
    [encodedName(name), colour, from ?? '', packed(ids)].join('~'),
  );
  return `2~${texts.join(';')}`;
}
