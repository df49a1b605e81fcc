import type { Atlas } from '../../data/atlas';
import type { AreaId } from '../../domain/area';
import { frameOf } from '../../figure/mercator';
import { boxOf, pathOf } from '../../figure/path';
import { extentAround, geometryOf } from '../../state/areaGeometry';

/** A place to choose as home. */
interface HomePlace {
  readonly id: AreaId;
  readonly name: string;
}

/** A part of the city, as a path in the drawing of that city. */
interface CityPart extends HomePlace {
  readonly d: string;
}

/** The city that has parts, with its outline in drawing units. */
export interface City extends HomePlace {
  /** Just around the outline, and its line. */
  readonly viewBox: string;
  readonly d: string;
  readonly parts: readonly CityPart[];
}

export interface HomePlaces {
  /** Undefined for a region without stadsdelen. */
  readonly city: City | undefined;
  /** Gemeenten other than that city, by name. */
  readonly gemeenten: readonly HomePlace[];
}

/** Width of the little drawing in its own units: fine enough for the size of a button. */
const WIDTH = 400;
/** Free edge for the line around it, in the same units. */
const EDGE = 4;

function cityOf(atlas: Atlas): City | undefined {
  const stadsdelen = atlas.file.stadsdelen.filter(({ kind }) => kind === 'stadsdeel');
  const id = stadsdelen[0]?.gemeente;
  const row = id && atlas.find(id)?.row;
  const outline = id && geometryOf(id, atlas, []);
  const extent = outline && extentAround(outline, 'dichtbij');
  if (!row || !extent) return undefined;
  const frame = frameOf(extent, WIDTH, 0);
  const parts = stadsdelen.flatMap((part) => {
    const geometry = geometryOf(part.id, atlas, []);
    return geometry ? [{ id: part.id, name: part.name, d: pathOf(frame, geometry) }] : [];
  });
  const [left, top, right, bottom] = boxOf(frame, outline).map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  const viewBox = [left - EDGE, top - EDGE, right - left + 2 * EDGE, bottom - top + 2 * EDGE].join(' ');
  return { id, name: row.name, viewBox, d: pathOf(frame, outline), parts };
}

/** What a resident can press: the parts of the city, each with its place in it, and the other gemeenten. */
export function homePlaces(atlas: Atlas): HomePlaces {
  const city = cityOf(atlas);
  const gemeenten = atlas
    .rows('gemeente')
    .filter(({ id }) => id !== city?.id)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return { city, gemeenten };
}
