import type { AreaId } from '../../domain/area';
import { ownId } from '../../domain/ownArea';
import type { OwnArea, OwnColour } from '../../domain/view';
import { change } from '../change';
import { cleanMembers, nextColour } from '../ownAreaModel';
import { MOST_OWN_AREAS } from '../ownAreas';
import { cleanName } from '../ownName';
import { requestOpenSheet } from '../sheet/requestSheet';
import { useAtlas } from '../store';

/** An area that is ready to be added. */
export interface PreparedArea {
  readonly name: string;
  readonly members: readonly AreaId[];
  /** Null for the colour that is used least. */
  readonly colour: OwnColour | null;
  readonly from: AreaId | null;
}

/** How many own areas can still be added to some. */
export function roomBeside(own: readonly OwnArea[]): number {
  return Math.max(0, MOST_OWN_AREAS - own.length);
}

/**
 * Adds several own areas in one step back and selects them. All or none: false, and nothing has changed, when there is
 * no room for all of them, when there are none, or when one has no name or no buurten.
 */
export function addAreas(areas: readonly PreparedArea[]): boolean {
  const { eigen } = useAtlas.getState().view;
  const named = areas.map((area) => ({
    ...area,
    name: cleanName(area.name),
    members: cleanMembers(area.members),
  }));
  const whole = named.every(({ name, members }) => name !== '' && members.length > 0);
  if (named.length === 0 || named.length > roomBeside(eigen) || !whole) return false;
  const all = [...eigen];
  for (const { name, members, colour, from } of named) {
    all.push({ name, members, colour: colour ?? nextColour(all), from });
  }
  change({ eigen: all, gebied: named.map((_, at) => ownId(eigen.length + at)) });
  requestOpenSheet();
  return true;
}
