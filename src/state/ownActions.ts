/** What a reader can do with own areas. Each is a step back in the history; see `ownAreaModel` for the lists themselves. */
import { ownAreaTexts } from '../catalog/texts/ownAreas';
import { type AreaId, kindOf } from '../domain/area';
import { periodsOf } from '../domain/cells';
import { isOwn, ownAreaOf, ownId } from '../domain/ownArea';
import type { OwnArea, View } from '../domain/view';
import { yearFor } from './actions';
import { change } from './change';
import { refuse, tell } from './choiceNotes';
import { DEFAULT_VIEW } from './defaultView';
import { membersWithin } from './membersWithin';
import { cleanMembers, nextColour } from './ownAreaModel';
import { MOST_OWN_AREAS } from './ownAreas';
import { cleanName, wordedName } from './ownName';
import { requestValues } from './requests';
import { requestOpenSheet } from './sheet/requestSheet';
import { NO_DRAFT, useAtlas } from './store';

/** A new own area as its maker describes it; the rest follows. */
export interface NewOwn {
  readonly name: string;
  /** Buurten; other ids are left out. */
  readonly members: readonly AreaId[];
  /** Area it was made from, so that it can say what is different. */
  readonly from?: AreaId | null;
}

/** True, with a note, when there are as many own areas as a link can hold. */
export function isFull(): boolean {
  if (useAtlas.getState().view.eigen.length < MOST_OWN_AREAS) return false;
  refuse({ code: 'eigen-vol', params: { grens: MOST_OWN_AREAS } });
  return true;
}

/** The area an own area can say what is different from: not another own area, whose number can change. */
function originOf(id: AreaId | null, own: readonly OwnArea[]): AreaId | null {
  if (id === null || kindOf(id) === 'gemiddelde') return null;
  return isOwn(id) ? (ownAreaOf(id, own)?.from ?? null) : id;
}

/** First name of the shape "Eigen gebied 1" that is still free. */
function freeName({ eigen, taal }: View): string {
  const taken = new Set(eigen.map(({ name }) => name));
  let number = 1;
  while (taken.has(ownAreaTexts(taal).newName(number))) number += 1;
  return ownAreaTexts(taal).newName(number);
}

/** The view with one more own area, in the colour that is used least, selected; null, with a note, when it is full. */
function withOne({ name, members, from = null }: NewOwn): Pick<View, 'eigen' | 'gebied'> | null {
  if (isFull()) return null;
  const { view } = useAtlas.getState();
  const { eigen } = view;
  const area: OwnArea = {
    name: cleanName(name) || freeName(view),
    members: cleanMembers(members),
    colour: nextColour(eigen),
    from: originOf(from, eigen),
  };
  return { eigen: [...eigen, area], gebied: [ownId(eigen.length)] };
}

/**
 * Adds an own area, in the colour that is used least, and selects it. False, with a note, when there are as many as
 * a link can hold. A name without anything to see becomes "Eigen gebied 1".
 */
export function addOwn(area: NewOwn): boolean {
  const part = withOne(area);
  if (part === null) return false;
  change(part);
  requestOpenSheet();
  return true;
}

/** Changes part of an own area; an empty name leaves the name as it was. Nothing when there is no such area. */
export function changeOwn(index: number, part: Partial<OwnArea>): void {
  const { eigen } = useAtlas.getState().view;
  const before = eigen[index];
  if (before === undefined) return;
  const after: OwnArea = {
    name: (part.name !== undefined && cleanName(part.name)) || before.name,
    members: part.members ? cleanMembers(part.members) : before.members,
    colour: part.colour ?? before.colour,
    from: part.from === undefined ? before.from : originOf(part.from, eigen),
  };
  change({ eigen: eigen.map((area, at) => (at === index ? after : area)) });
}

/** Adds a copy of an own area and selects it; false, with a note, when there are as many as a link can hold. */
export function duplicateOwn(index: number): boolean {
  const { eigen, taal } = useAtlas.getState().view;
  const area = eigen[index];
  if (area === undefined) return false;
  const { members, from } = area;
  return addOwn({ name: wordedName(area.name, ownAreaTexts(taal).copyName), members, from });
}

/** True where it is known that an indicator has no figures per buurt. */
function lacksBuurten(indicator: string): boolean {
  const known = useAtlas.getState().values[indicator];
  return known?.status === 'klaar' && periodsOf(known.data, 'buurt').length === 0;
}

/** What of a view has to go so that the map shows buurten, with the indicator that is shown instead; null for nothing. */
function perBuurt(view: View): (Partial<View> & Pick<View, 'indicator'>) | null {
  const scored = view.score !== null && !view.score.parts.some((part) => lacksBuurten(part.indicator));
  if (scored) return null;
  const lacking = lacksBuurten(view.indicator);
  if (!lacking && view.score === null) return null;
  if (!lacking) return { indicator: view.indicator, score: null };
  const { indicator } = DEFAULT_VIEW;
  const met = view.met?.indicator === indicator ? null : view.met;
  return { indicator, jaar: null, kleur: null, klassen: null, score: null, sinds: null, met };
}

/** Opens the editor on an own area together with a change of the view; says so when the map has to change. */
function open(index: number, part: Partial<View>): void {
  const { view } = useAtlas.getState();
  const other = perBuurt(view);
  const jaar = yearFor(view.indicator, 'buurt', view.jaar);
  change({ ...part, scherm: 'kaart', niveau: 'buurt', jaar, ...other });
  if (other) void requestValues(other.indicator);
  if (other || view.niveau !== 'buurt') {
    tell({ code: 'bewerken-per-buurt', params: { indicator: other?.indicator ?? null } });
  }
  useAtlas.setState({ editing: index, editTool: 'klik', draft: NO_DRAFT, removedOwn: null });
}

/** Adds an own area and opens the editor on it, in one step back; false, with a note, when there is no room. */
function addAndOpen(area: NewOwn): boolean {
  const part = withOne(area);
  if (part === null) return false;
  open(part.eigen.length - 1, part);
  return true;
}

/**
 * Opens an own area to choose its buurten on the map, which then shows buurten; null closes it and shows the sheet
 * of the area. Says so when the map had to change. Not part of the link.
 */
export function editOwn(index: number | null): void {
  const { view, editing } = useAtlas.getState();
  if (index !== null) {
    if (view.eigen[index] !== undefined) open(index, { gebied: [ownId(index)] });
    return;
  }
  useAtlas.setState({ editing: null });
  if (editing !== null && view.eigen[editing]) change({ gebied: [ownId(editing)] });
  requestOpenSheet();
}

/** Starts an own area without buurten and opens it; false, with a note, when there are as many as a link can hold. */
export function newOwn(): boolean {
  return addAndOpen({ name: '', members: [] });
}

/**
 * Opens a copy of an area of the snapshot as an own area; the area itself stays as it is. False when there is no such
 * area or, with a note, no room.
 */
export function adjustArea(id: AreaId): boolean {
  const { view, atlas } = useAtlas.getState();
  const place = atlas.status === 'klaar' ? atlas.data.find(id) : undefined;
  if (atlas.status !== 'klaar' || place === undefined) return false;
  const name = wordedName(place.row.name, ownAreaTexts(view.taal).adjustedName);
  return addAndOpen({ name, members: membersWithin(id, atlas.data), from: id });
}

/** Draws the outlines of all own areas, or only of those that are selected. Not part of the link. */
export function showOwnOnMap(ownOnMap: boolean): void {
  useAtlas.setState({ ownOnMap });
}
