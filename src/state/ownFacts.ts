/** What there is to tell about an own area besides its figures: who lives there, and what it differs in from where it came. */
import { ownAreaTexts } from '../catalog/texts/ownAreas';
import type { AreaId } from '../domain/area';
import { type AreaIndex, gemeenteNameOf } from '../domain/areas';
import { differencesFrom } from '../domain/origin';
import type { AreaRow } from '../domain/pack';
import type { Language } from '../domain/text';
import type { OwnArea } from '../domain/view';
import { membersWithin } from './membersWithin';
import { headcount, rowsOf } from './own/buurten';

/** The buurten of an own area that exist, and the codes that do not in this division. */
export interface OwnMembers {
  readonly rows: readonly AreaRow[];
  readonly unknown: readonly AreaId[];
  /** Inwoners of the buurten whose count is published. */
  readonly inwoners: number;
  /** False when of one or more buurten the count is not published: then there are more. */
  readonly complete: boolean;
}

/** Looks up the buurten of an own area. */
export function ownMembers({ members }: OwnArea, areas: AreaIndex): OwnMembers {
  const { inwoners, unknown } = headcount(members, areas);
  return {
    rows: rowsOf(members, areas),
    unknown: members.filter((id) => areas.find(id) === undefined),
    inwoners,
    complete: unknown === 0,
  };
}

/** Buurten named in one sentence; more are counted. */
const MOST_NAMED = 6;

/** Name of a buurt, with its gemeente where others have the same name; its code where it does not exist. */
export function buurtName(id: AreaId, areas: AreaIndex): string {
  const row = areas.find(id)?.row;
  if (row === undefined) return id;
  const double = areas.rows('buurt').filter(({ name }) => name === row.name).length > 1;
  const gemeente = double ? gemeenteNameOf(row, areas) : undefined;
  return gemeente === undefined ? row.name : `${row.name} (${gemeente})`;
}

function namesOf(ids: readonly AreaId[], areas: AreaIndex, lang: Language): string {
  const texts = ownAreaTexts(lang).origin;
  const names = rowsOf(ids, areas).map(({ id }) => buurtName(id, areas));
  const shown = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, texts.others(rest)] : shown;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${texts.and} ${last}`;
}

/**
 * What an own area differs in from the area it was made from: "Heerlen-Noord, zonder Passart, met Molenberg".
 * Undefined when it was made from nothing, or from an area that does not exist.
 */
export function originWords(area: OwnArea, areas: AreaIndex, lang: Language): string | undefined {
  const place = area.from === null ? undefined : areas.find(area.from);
  if (area.from === null || place === undefined) return undefined;
  const texts = ownAreaTexts(lang).origin;
  const { added, removed } = differencesFrom(membersWithin(area.from, areas), area.members);
  const [less, more] = [namesOf(removed, areas, lang), namesOf(added, areas, lang)];
  if (less === '' && more === '') return texts.same(place.row.name);
  return [place.row.name, less && texts.without(less), more && texts.with(more)].filter(Boolean).join(', ');
}
