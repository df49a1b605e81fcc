import type { Atlas } from '../../data/atlas';
import type { Level } from '../../domain/area';
import type { GroupRow } from '../../domain/pack';
import type { MapOutline } from '../../figure/ChoroplethMap';
import { type Frame, frameOf, project } from '../../figure/mercator';
import type { PaintShape } from '../../figure/painter';
import { boxOf, pathOf } from '../../figure/path';

/** Width of the drawing in its own units; fine enough to place points within some metre and a half. */
const WIDTH = 20_000;
/** Free edge, so that outlines at the border of the region are not cut. */
const PADDING = 120;

/** One area ready to draw. */
export interface DrawnArea {
  readonly id: string;
  readonly name: string;
  readonly d: string;
  /** Left, top, right, bottom in drawing units. */
  readonly box: readonly [number, number, number, number];
  readonly at: readonly [number, number];
}

/** Everything of the map that does not depend on the figures, in one frame for every level. */
export interface Drawing {
  /** Names the set of shapes: the same key always comes with the same shapes. */
  readonly key: string;
  readonly frame: Frame;
  readonly areas: readonly DrawnArea[];
  /** The same areas as geometry in degrees. */
  readonly shapes: readonly PaintShape[];
  /** Muted land under the areas, as geometry; empty where they cover everything. */
  readonly under: readonly PaintShape[];
  readonly ground: readonly { readonly id: string; readonly d: string }[];
  readonly outlines: readonly MapOutline[];
  /** Names of the places around the areas. */
  readonly places: readonly Omit<DrawnArea, 'd'>[];
  /** The focusgebieden, whose names choose them. */
  readonly focus: readonly Omit<DrawnArea, 'd'>[];
  /** Outline of several areas together, where areas have another shape than their land. */
  readonly outlineOf?: (ids: ReadonlySet<string>) => PaintShape['geometry'];
}

function placesOf(atlas: Atlas, level: Level, frame: Frame): readonly Omit<DrawnArea, 'd'>[] {
  const shapes = atlas.shapes(level);
  return atlas.rows(level).flatMap(({ id, name, point }, index) => {
    const shape = shapes[index];
    if (!shape) return [];
    return [{ id, name, box: boxOf(frame, shape.geometry), at: project(frame, point[0], point[1]) }];
  });
}

function areasOf(atlas: Atlas, level: Level, frame: Frame): readonly DrawnArea[] {
  const shapes = atlas.shapes(level);
  return placesOf(atlas, level, frame).map((place, index) => {
    const shape = shapes[index];
    return { ...place, d: shape ? pathOf(frame, shape.geometry) : '' };
  });
}

function outlinesOf(atlas: Atlas, level: Level, frame: Frame): readonly MapOutline[] {
  const gemeenten = {
    id: 'gemeenten',
    d: pathOf(frame, atlas.borders('gemeente')),
    kind: 'gemeente' as const,
  };
  if (level === 'gemeente') return [gemeenten];
  const focus = atlas.shapes('focusgebied').map(({ id, geometry }, index): MapOutline => {
    const row = atlas.rows('focusgebied')[index] as GroupRow | undefined;
    return { id, d: pathOf(frame, geometry), kind: row?.kind === 'landelijk' ? 'landelijk' : 'stedelijk' };
  });
  return [gemeenten, ...focus];
}

const drawings = new WeakMap<Atlas, Map<Level, Drawing>>();

/** The drawing of a level; made once and kept with the atlas it belongs to. */
export function drawingOf(atlas: Atlas, level: Level): Drawing {
  const known = drawings.get(atlas) ?? new Map<Level, Drawing>();
  drawings.set(atlas, known);
  const found = known.get(level);
  if (found) return found;
  const frame = frameOf(atlas.extent, WIDTH, PADDING);
  const drawing: Drawing = {
    key: level,
    frame,
    areas: areasOf(atlas, level, frame),
    shapes: atlas.shapes(level),
    under: level === 'focusgebied' ? atlas.shapes('gemeente') : [],
    ground: level === 'focusgebied' ? areasOf(atlas, 'gemeente', frame) : [],
    outlines: outlinesOf(atlas, level, frame),
    places: placesOf(atlas, level === 'focusgebied' ? 'focusgebied' : 'gemeente', frame),
    focus: placesOf(atlas, 'focusgebied', frame),
  };
  known.set(level, drawing);
  return drawing;
}
