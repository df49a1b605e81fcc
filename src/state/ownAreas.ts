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

/** Reads own areas; `left` counts the ones that could not be read or came after the twelfth. */
export function parseOwnAreas(text: string): { readonly areas: readonly OwnArea[]; readonly left: number } {
  if (!text.startsWith(VERSION)) return { areas: [], left: 1 };
  const parts = text.slice(VERSION.length).split(';');
  const areas = parts.map(parseOwnArea).filter((area) => area !== undefined);
  const kept = areas.slice(0, MOST_OWN_AREAS);
  return { areas: kept, left: parts.length - kept.length };
}

/** Text form of own areas; null when there are none. */
export function printOwnAreas(areas: readonly OwnArea[]): string | null {
  if (areas.length === 0) return null;
  return VERSION + areas.map(({ name, members }) => `${encodedName(name)}~${members.join('.')}`).join(';');
}
