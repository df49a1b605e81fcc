/** Own areas as a list: adding, taking out and putting back, with everything in a view that refers to them by number. */
import { type AreaId, kindOf } from '../domain/area';
import { ownId, ownIndexOf } from '../domain/ownArea';
import { OWN_COLOURS, type OwnArea, type OwnColour, type View } from '../domain/view';
import { DEFAULT_VIEW } from './defaultView';
import { MOST_AREAS } from './linkFields';

/** The part of a view that own areas are in. */
export type OwnPart = Pick<View, 'eigen' | 'gebied' | 'vergelijk'>;

/** Buurten in order of their codes, each once; anything else is left out. */
export function cleanMembers(ids: readonly AreaId[]): readonly AreaId[] {
  return [...new Set(ids.filter((id) => kindOf(id) === 'buurt'))].sort();
}

/** The colour fewest own areas have; of those the first. */
export function nextColour(own: readonly OwnArea[]): OwnColour {
  const used = (colour: OwnColour) => own.filter((area) => area.colour === colour).length;
  return OWN_COLOURS.reduce((best, colour) => (used(colour) < used(best) ? colour : best));
}

/** An own area that was taken out, with what is needed to put it back where it was. */
export interface RemovedOwn {
  readonly area: OwnArea;
  readonly index: number;
  /** Its place among the selected areas; null when it was not selected. */
  readonly selectedAt: number | null;
  /** True when everything was compared with it. */
  readonly compared: boolean;
}

/** The id of the same own area after the numbers from a place in the list on have changed. */
function moved<T extends string>(id: T, from: number, by: 1 | -1): T {
  const at = ownIndexOf(id as string as AreaId) ?? -1;
  return at < from ? id : (ownId(at + by) as string as T);
}

function putIn<T>(list: readonly T[], at: number, one: T): readonly T[] {
  return [...list.slice(0, at), one, ...list.slice(at)];
}

/** A view without one of its own areas; the numbers of those after it move up. Undefined when there is none there. */
export function withoutOwn(
  { eigen, gebied, vergelijk }: OwnPart,
  index: number,
): { readonly part: OwnPart; readonly removed: RemovedOwn } | undefined {
  const area = eigen[index];
  if (area === undefined) return undefined;
  const id = ownId(index);
  const selectedAt = gebied.indexOf(id);
  const compared = vergelijk === id;
  return {
    part: {
      eigen: eigen.filter((_, at) => at !== index),
      gebied: gebied.filter((one) => one !== id).map((one) => moved(one, index, -1)),
      vergelijk: compared ? DEFAULT_VIEW.vergelijk : moved(vergelijk, index, -1),
    },
    removed: { area, index, selectedAt: selectedAt < 0 ? null : selectedAt, compared },
  };
}

/** True when two lists are the same but for the area at one place, which both have. */
export function sameBeside(before: readonly OwnArea[], after: readonly OwnArea[], index: number): boolean {
  const rest = (own: readonly OwnArea[]) => JSON.stringify(own.filter((_, at) => at !== index));
  return index < after.length && before.length === after.length && rest(before) === rest(after);
}

/** A view with an own area back where it was: its number, its place in the selection, and the comparison with it. */
export function withOwnBack(view: OwnPart, { area, index, selectedAt, compared }: RemovedOwn): OwnPart {
  const at = Math.min(index, view.eigen.length);
  const gebied = view.gebied.map((id) => moved(id, at, 1));
  const untouched = view.vergelijk === DEFAULT_VIEW.vergelijk;
  const unselected = selectedAt === null || gebied.length >= MOST_AREAS;
  return {
    eigen: putIn(view.eigen, at, area),
    gebied: unselected ? gebied : putIn(gebied, selectedAt, ownId(at)),
    vergelijk: compared && untouched ? ownId(at) : moved(view.vergelijk, at, 1),
  };
}
