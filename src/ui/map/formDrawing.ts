/** Drawings in which areas have another shape than their land; fetched when one is asked for. */
import type { Atlas } from '../../data/atlas';
import type { AreaId, Level } from '../../domain/area';
import { membersOf } from '../../domain/areas';
import type { GroupRow } from '../../domain/pack';
import type { MapForm } from '../../domain/view';
import type { MapOutline } from '../../figure/ChoroplethMap';
import { circles } from '../../figure/forms/circles';
import { edgesAround } from '../../figure/forms/edges';
import type { MakeForm } from '../../figure/forms/form';
import { tiles } from '../../figure/forms/tiles';
import type { PaintShape } from '../../figure/painter';
import { boxOf, pathOf } from '../../figure/path';
import { type Drawing, type DrawnArea, drawingOf } from './drawing';

type OtherForm = Exclude<MapForm, 'vlakken'>;

const FORMS: Readonly<Record<OtherForm, MakeForm>> = { cirkels: circles, tegels: tiles };
/** Placing more areas than this would keep the page waiting. */
const MOST_AREAS = 600;

function shapesOf(atlas: Atlas, level: Level, form: OtherForm): readonly PaintShape[] {
  const shapes = atlas.shapes(level);
  const areas = atlas.rows(level).flatMap(({ id, point, inwoners }, index) => {
    const geometry = shapes[index]?.geometry;
    return geometry ? [{ id, point, inwoners: inwoners ?? 0, geometry }] : [];
  });
  return FORMS[form](areas);
}

function middleOf([left, top, right, bottom]: DrawnArea['box']): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Outlines of tiles that belong together: gemeenten, and at the level of buurten the focusgebieden. */
function tileOutlines(atlas: Atlas, level: Level, shapes: readonly PaintShape[], plain: Drawing) {
  const rows = atlas.rows(level);
  const around = (belongs: (index: number) => boolean) =>
    edgesAround(shapes.filter((_, index) => belongs(index)).map(({ geometry }) => geometry));
  const path = (belongs: (index: number) => boolean) => pathOf(plain.frame, around(belongs));
  const gemeenten = atlas.rows('gemeente').map(
    ({ id }): MapOutline => ({
      id: `tegels ${id}`,
      d: path((index) => rows[index]?.gemeente === id || rows[index]?.id === id),
      kind: 'gemeente',
    }),
  );
  if (level !== 'buurt') return gemeenten;
  const focus = (atlas.rows('focusgebied') as readonly GroupRow[]).map(
    ({ id, kind, members }): MapOutline => {
      const inside = new Set<AreaId>(members);
      const d = path((index) => inside.has(rows[index]?.id ?? ('' as AreaId)));
      return { id, d, kind: kind === 'landelijk' ? 'landelijk' : 'stedelijk' };
    },
  );
  return [...gemeenten, ...focus];
}

/** Middle of the tiles of a gemeente or focusgebied, for its name. */
function namedBy(
  named: Drawing['places'],
  areas: readonly DrawnArea[],
  membersOfName: (id: string) => ReadonlySet<string>,
): Drawing['places'] {
  return named.map((place) => {
    const inside = membersOfName(place.id);
    const boxes = areas.filter(({ id }) => inside.has(id)).map(({ box }) => box);
    if (boxes.length === 0) return place;
    const box: DrawnArea['box'] = [
      Math.min(...boxes.map(([left]) => left)),
      Math.min(...boxes.map(([, top]) => top)),
      Math.max(...boxes.map(([, , right]) => right)),
      Math.max(...boxes.map(([, , , bottom]) => bottom)),
    ];
    const middles = boxes.map(middleOf);
    const mean = (axis: 0 | 1) => middles.reduce((sum, middle) => sum + middle[axis], 0) / middles.length;
    return { ...place, box, at: [mean(0), mean(1)] as const };
  });
}

function made(atlas: Atlas, level: Level, form: OtherForm): Drawing {
  const plain = drawingOf(atlas, level);
  const shapes = shapesOf(atlas, level, form);
  const rows = atlas.rows(level);
  const areas = shapes.map(({ id, geometry }, index): DrawnArea => {
    const box = boxOf(plain.frame, geometry);
    return { id, name: rows[index]?.name ?? id, d: pathOf(plain.frame, geometry), box, at: middleOf(box) };
  });
  const drawing: Drawing = { ...plain, key: `${level} ${form}`, areas, shapes };
  if (form === 'cirkels') {
    const land = drawingOf(atlas, 'gemeente');
    return { ...drawing, ground: land.areas, under: land.shapes };
  }
  const inGemeente = (id: string) =>
    new Set<string>(rows.filter((row) => row.gemeente === id || row.id === id).map((row) => row.id));
  const inFocus = (id: string) => {
    const row = atlas.find(id as AreaId)?.row;
    return new Set<string>((row && membersOf(row)) ?? []);
  };
  return {
    ...drawing,
    ground: [],
    under: [],
    outlines: tileOutlines(atlas, level, shapes, plain),
    places: level === 'focusgebied' ? areas : namedBy(plain.places, areas, inGemeente),
    focus: namedBy(plain.focus, areas, inFocus),
    outlineOf: (ids) => edgesAround(shapes.filter(({ id }) => ids.has(id)).map(({ geometry }) => geometry)),
  };
}

const drawings = new WeakMap<Atlas, Map<string, Drawing>>();

/** The drawing of a level in another form, made once; the plain one where there are too many areas to place. */
export function formDrawingOf(atlas: Atlas, level: Level, form: OtherForm): Drawing {
  if (atlas.rows(level).length > MOST_AREAS) return drawingOf(atlas, level);
  const known = drawings.get(atlas) ?? new Map<string, Drawing>();
  drawings.set(atlas, known);
  const key = `${level} ${form}`;
  const drawing = known.get(key) ?? made(atlas, level, form);
  known.set(key, drawing);
  return drawing;
}
