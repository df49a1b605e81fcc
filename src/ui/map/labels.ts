import type { Box } from '../../figure/boxes';
import type { LabelCandidate } from '../../figure/labelPlaces';
import { firstBaseline, labelSize } from '../../figure/labelSize';
import type { MapLabel } from '../../figure/Names';
import { placeLabels } from '../../figure/placeLabels';
import { type DrawingWindow, toPixels } from '../../figure/window';
import type { Drawing, DrawnArea } from './drawing';
import type { SelectedOutline } from './selectedOutline';

/** Size of names in parts of the reader's own letter size; figure.css says the same. */
const NAME_REM = 0.9375;
/** Pixels that the scale bar takes at the bottom right. */
const SCALE_BAR = [124, 40] as const;
/** Shorter side of a map that is only a locator. */
const LOCATOR_PX = 240;
/** More selected areas than this are not named on the map: the panel does. */
const MOST_NAMED = 8;
const PRIORITY = { selected: 3, place: 2, named: 1.5, area: 1 } as const;
/** Height of the part of a name that can be pressed. */
const PRESS_PX = 24;

export type Named = Pick<DrawnArea, 'id' | 'name' | 'at' | 'box'>;

interface Question {
  readonly drawing: Drawing;
  readonly window: DrawingWindow;
  readonly chosen: readonly SelectedOutline[];
  /** Areas besides those of the level whose names are shown: own areas. */
  readonly named?: readonly Named[];
  /** Areas whose names choose them when pressed; only where part of the region is in view. */
  readonly pressable?: readonly Named[];
  /** Names of the areas themselves come only with part of the region in view. */
  readonly zoomedIn: boolean;
  readonly letterPx: number;
}

/** Pixels of a name's letters, with the letter size the reader has set. */
export function letterSize(): number {
  const BROWSER_DEFAULT = 16;
  if (typeof document === 'undefined') return NAME_REM * BROWSER_DEFAULT;
  return NAME_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Where a name breaks in two: before what is in brackets, else before its last word. */
const BREAK = / (?=\(|[^ ()]+$)/;

function candidate(
  { window, letterPx }: Question,
  { id, name, at, box: [left, top, right, bottom] }: Named,
  priority: number,
): LabelCandidate {
  const lines = name.split(' - ');
  const stray = Math.min(right - left, bottom - top) / 2 / window.unitsPerPx;
  const narrow = name.split(BREAK);
  return {
    id,
    lines,
    at: toPixels(window, at),
    priority,
    size: labelSize(lines, letterPx),
    stray,
    ...(narrow.length > lines.length && { narrow: { lines: narrow, size: labelSize(narrow, letterPx) } }),
  };
}

/** True when the name of an area fits about within its own box. */
function hasRoom(
  { window }: Question,
  [left, top, right, bottom]: Box,
  [width, height]: readonly [number, number],
) {
  return (right - left) / window.unitsPerPx >= width && (bottom - top) / window.unitsPerPx >= height * 1.4;
}

/** True where the map is hardly more than a locator: then only what is selected has a name. */
function isLocator({ window }: Question): boolean {
  return Math.min(window.width, window.height) / window.unitsPerPx < LOCATOR_PX;
}

function candidatesOf(question: Question): readonly LabelCandidate[] {
  const { drawing, chosen, zoomedIn, named = [], pressable = [] } = question;
  const onlySelected = chosen.length > 0 && isLocator(question);
  const selected = new Set<string>(chosen.length <= MOST_NAMED ? chosen.map(({ id }) => id) : []);
  const isPlace = new Set<string>(drawing.places.map(({ id }) => id));
  const places = drawing.places.flatMap((place) => {
    const isSelected = selected.has(place.id);
    if (onlySelected && !isSelected) return [];
    return [candidate(question, place, isSelected ? PRIORITY.selected : PRIORITY.place)];
  });
  const areas = drawing.areas.flatMap((area) => {
    if (isPlace.has(area.id)) return [];
    const isSelected = selected.has(area.id);
    if (!isSelected && !zoomedIn) return [];
    const label = candidate(question, area, isSelected ? PRIORITY.selected : PRIORITY.area);
    return isSelected || hasRoom(question, area.box, label.size) ? [label] : [];
  });
  const known = new Set<string>([...drawing.places, ...drawing.areas].map(({ id }) => id));
  const besides = new Map([...(zoomedIn ? pressable : []), ...named, ...chosen].map((one) => [one.id, one]));
  const others = [...besides.values()].flatMap((one) => {
    const isSelected = selected.has(one.id);
    if (known.has(one.id) || (onlySelected && !isSelected)) return [];
    return [candidate(question, one, isSelected ? PRIORITY.selected : PRIORITY.named)];
  });
  return [...places, ...others, ...areas];
}

/** The part of a name to press, from the middle of its first line. */
function pressPart(box: Box, [x, y]: readonly [number, number]): NonNullable<MapLabel['press']> {
  const height = Math.max(PRESS_PX, box[3] - box[1]);
  return [box[0] - x, (box[1] + box[3] - height) / 2 - y, box[2] - box[0], height];
}

/** The names to show, each where it covers no other name and no selected area but its own. */
export function labelsOf(question: Question): readonly MapLabel[] {
  const { drawing, window, chosen, letterPx, pressable = [] } = question;
  const places = new Set<string>(drawing.places.map(({ id }) => id));
  const presses = new Set<string>(pressable.map(({ id }) => id));
  const outlines = chosen.map(({ id, rings }) => ({
    id,
    rings: rings.map((ring) => ring.map((point) => toPixels(window, point))),
  }));
  const frame = { width: window.width / window.unitsPerPx, height: window.height / window.unitsPerPx };
  const scaleBar: Box = [frame.width - SCALE_BAR[0], frame.height - SCALE_BAR[1], frame.width, frame.height];
  const land = drawing.places.map(
    ({ box: [left, top, right, bottom] }): Box => [
      ...toPixels(window, [left, top]),
      ...toPixels(window, [right, bottom]),
    ],
  );
  return placeLabels(candidatesOf(question), { outlines, boxes: [scaleBar], land }, frame).map(
    ({ id, lines, box }) => {
      const [x, y] = firstBaseline((box[0] + box[2]) / 2, box[1], letterPx);
      return {
        id,
        lines,
        at: [window.x + x * window.unitsPerPx, window.y + y * window.unitsPerPx],
        small: !places.has(id),
        ...(presses.has(id) ? { press: pressPart(box, [x, y]) } : {}),
      };
    },
  );
}
