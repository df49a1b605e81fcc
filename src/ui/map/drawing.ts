import type { Atlas } from '../../data/atlas';
import type { Level } from '../../domain/area';
import type { GroupRow } from '../../domain/pack';
import type { Extent } from '../../domain/view';
import type { MapLabel, MapOutline } from '../../figure/ChoroplethMap';
import { type Frame, frameOf, project } from '../../figure/mercator';
import { boxOf, pathOf } from '../../figure/path';

/** Width of the drawing in its own units; fine enough to place points within some two metres. */
const WIDTH = 10_000;
/** Free edge, so that outlines at the border of the region are not cut. */
const PADDING = 60;

/** One area ready to draw. */
export interface DrawnArea {
  readonly id: string;
  readonly d: string;
  /** Left, top, right, bottom in drawing units. */
  readonly box: readonly [number, number, number, number];
  readonly at: readonly [number, number];
}

/** Everything of the map that does not depend on the figures. */
export interface Drawing {
  readonly frame: Frame;
  readonly areas: readonly DrawnArea[];
  readonly ground: readonly { readonly id: string; readonly d: string }[];
  readonly outlines: readonly MapOutline[];
  readonly labels: readonly MapLabel[];
}

function areasOf(atlas: Atlas, level: Level, frame: Frame): readonly DrawnArea[] {
  const rows = atlas.rows(level);
  return atlas.shapes(level).map(({ id, geometry }, index) => {
    const [lon = 0, lat = 0] = rows[index]?.point ?? [];
    return { id, d: pathOf(frame, geometry), box: boxOf(frame, geometry), at: project(frame, lon, lat) };
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

function labelsOf(atlas: Atlas, level: Level, frame: Frame): readonly MapLabel[] {
  const named = level === 'focusgebied' ? 'focusgebied' : 'gemeente';
  return atlas
    .rows(named)
    .map(({ name, point }) => ({ lines: name.split(' - '), at: project(frame, point[0], point[1]) }));
}

const drawings = new WeakMap<Atlas, Map<string, Drawing>>();

/** The drawing of a level within an extent; made once and kept with the atlas it belongs to. */
export function drawingOf(atlas: Atlas, level: Level, extent: Extent | null): Drawing {
  const key = `${level} ${extent?.join(',') ?? ''}`;
  const known = drawings.get(atlas) ?? new Map<string, Drawing>();
  drawings.set(atlas, known);
  const found = known.get(key);
  if (found) return found;
  const frame = frameOf(extent ?? atlas.extent, WIDTH, PADDING);
  const drawing: Drawing = {
    frame,
    areas: areasOf(atlas, level, frame),
    ground: level === 'focusgebied' ? areasOf(atlas, 'gemeente', frame) : [],
    outlines: outlinesOf(atlas, level, frame),
    labels: labelsOf(atlas, level, frame),
  };
  known.set(key, drawing);
  return drawing;
}
