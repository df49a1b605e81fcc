/** What a reader does while choosing the buurten of an own area on the map. Every change is a step back, and can be undone here. */
import type { Polygon } from 'geojson';
import { ownEditorTexts } from '../catalog/texts/ownEditor';
import type { Atlas } from '../data/atlas';
import { crossesItself } from '../data/crossings';
import { type AreaId, kindOf } from '../domain/area';
import type { OwnArea } from '../domain/view';
import { buurtenInside, circleAround, type Place, polygonOf } from './drawnArea';
import { changeOwn } from './ownActions';
import { buurtName } from './ownFacts';
import { type EditDraft, type EditTool, useAtlas } from './store';

interface Edited {
  readonly index: number;
  readonly area: OwnArea;
  readonly atlas: Atlas;
  readonly draft: EditDraft;
}

function edited(): Edited | undefined {
  const { editing, view, atlas, draft } = useAtlas.getState();
  const area = editing === null ? undefined : view.eigen[editing];
  if (editing === null || area === undefined || atlas.status !== 'klaar') return undefined;
  return { index: editing, area, atlas: atlas.data, draft };
}

function texts() {
  return ownEditorTexts(useAtlas.getState().view.taal);
}

function redraft(part: Partial<EditDraft>): void {
  useAtlas.setState(({ draft }) => ({ draft: { ...draft, ...part } }));
}

function same(a: OwnArea, b: OwnArea): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Changes the area that is being edited, and says what that did. */
export function editArea(part: Partial<OwnArea>, said = ''): void {
  const now = edited();
  if (now === undefined) return;
  changeOwn(now.index, part);
  const after = useAtlas.getState().view.eigen[now.index];
  const changed = after !== undefined && !same(after, now.area);
  redraft({ said, ...(changed ? { before: [...now.draft.before, now.area] } : {}) });
}

/** Takes back the last change of this round. */
export function undoEdit(): void {
  const now = edited();
  if (now === undefined) return;
  const different = now.draft.before.filter((area) => !same(area, now.area));
  const last = different.at(-1);
  if (last === undefined) return;
  changeOwn(now.index, last);
  redraft({ before: different.slice(0, -1), said: texts().undone(last.members.length) });
}

/** Puts a buurt in, or takes it out when it is in. */
export function toggleBuurt(id: AreaId): void {
  const now = edited();
  if (now === undefined || kindOf(id) !== 'buurt') return;
  const { members } = now.area;
  const without = members.filter((member) => member !== id);
  const isIn = without.length < members.length;
  const next = isIn ? without : [...members, id];
  const name = buurtName(id, now.atlas);
  editArea({ members: next }, isIn ? texts().out(name, next.length) : texts().in(name, next.length));
}

function say(said: string): void {
  redraft({ said });
}

function applied({ area, draft }: Edited, inside: readonly AreaId[], nothing: string, remark: string): void {
  if (inside.length === 0) {
    say(nothing);
    return;
  }
  const drawn = new Set(inside);
  const next = draft.out
    ? area.members.filter((id) => !drawn.has(id))
    : [...new Set([...area.members, ...inside])];
  const count = Math.abs(next.length - area.members.length);
  const said = draft.out ? texts().drawnOut(count, next.length) : texts().drawnIn(count, next.length);
  editArea({ members: next }, [said, remark].filter(Boolean).join(' '));
}

/** Puts in or takes out every buurt inside a drawn line. A line around nothing changes nothing, and says so. */
export function applyLine(line: readonly Place[]): void {
  const now = edited();
  if (now === undefined) return;
  const polygon = polygonOf(line);
  if (polygon === undefined) {
    say(texts().noLine);
    return;
  }
  const crossed = polygon.coordinates.some(crossesItself) ? texts().crossed : '';
  applied(now, buurtenInside(polygon, now.atlas), texts().lineEmpty, crossed);
}

/** The circle as it stands; undefined without a middle or a radius. */
export function circleOf({ centre, radius }: Pick<EditDraft, 'centre' | 'radius'>): Polygon | undefined {
  return centre === null || radius === null ? undefined : circleAround(centre, radius);
}

/** Puts in or takes out every buurt inside the circle, which stays where it is. */
export function applyCircle(): void {
  const now = edited();
  if (now === undefined) return;
  const circle = circleOf(now.draft);
  if (circle) applied(now, buurtenInside(circle, now.atlas), texts().circleEmpty, '');
  else say(now.draft.radius === null ? texts().radiusFault : texts().noCentre);
}

/** Another middle of the circle. */
export function placeCircle(centre: Place): void {
  const now = edited();
  if (now === undefined) return;
  const circle = circleOf({ ...now.draft, centre });
  const count = circle && buurtenInside(circle, now.atlas).length;
  redraft({ centre, said: count === undefined ? texts().radiusFault : texts().inCircle(count) });
}

/** Another radius in metres; null when what is typed cannot be used. */
export function sizeCircle(radius: number | null): void {
  redraft({ radius, said: '' });
}

/** Whether what is drawn takes buurten out. */
export function takeOut(out: boolean): void {
  redraft({ out });
}

/** Another way to choose buurten; what was being drawn is left. */
export function chooseTool(editTool: EditTool): void {
  useAtlas.setState({ editTool });
  redraft({ centre: null, said: '' });
}
