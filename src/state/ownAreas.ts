/**
 * Own areas in a link: `1~Naam~BU09170101.BU09170102;Andere naam~BU09280000`. The 1 is the version of this
 * form; names are percent-encoded so that they may hold the separators.
 */
import { type AreaId, kindOf, parseAreaId } from '../domain/area';
import type { OwnArea } from '../domain/view';

export const MOST_OWN_AREAS = 12;
const LONGEST_NAME = 60;
const VERSION = '1~';

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

function parseOwnArea(text: string): OwnArea | undefined {
  const [nameText, membersText, ...rest] = text.split('~');
  const name = decodedName(nameText ?? '');
  if (name === undefined || membersText === undefined || rest.length > 0) return undefined;
  const members = membersText.split('.').map(parseMember);
  if (members.includes(undefined)) return undefined;
  return { name, members: [...new Set(members as AreaId[])] };
}

/** Own areas as a link holds them. */
interface ParsedOwnAreas {
  readonly areas: readonly OwnArea[];
  /** How many could not be read or came after the twelfth. */
  readonly left: number;
  /** Number in the link of each area that was kept: `eigen.3` is the third, also when the second was unreadable. */
  readonly numbers: readonly number[];
}

/** Reads own areas. */
export function parseOwnAreas(text: string): ParsedOwnAreas {
  if (!text.startsWith(VERSION)) return { areas: [], left: 1, numbers: [] };
  const parts = text.slice(VERSION.length).split(';');
  const kept = parts
    .flatMap((part, index) => {
      const area = parseOwnArea(part);
      return area === undefined ? [] : [{ area, number: index + 1 }];
    })
    .slice(0, MOST_OWN_AREAS);
  return {
    areas: kept.map(({ area }) => area),
    left: parts.length - kept.length,
    numbers: kept.map(({ number }) => number),
  };
}

/** Text form of own areas; null when there are none. */
export function printOwnAreas(areas: readonly OwnArea[]): string | null {
  if (areas.length === 0) return null;
  return VERSION + areas.map(({ name, members }) => `${encodedName(name)}~${members.join('.')}`).join(';');
}
