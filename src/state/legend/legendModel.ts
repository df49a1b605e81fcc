import type { Absence } from '../../domain/cell';
import type { AreaRow } from '../../domain/pack';
import type { Extent, Unclassed } from '../../domain/view';
import type { MapModel, Tally } from '../mapModel';
import type { Scene } from '../scene';
import { axisOf, type LegendAxis } from './axis';

/** One area with a class. */
export interface LegendPoint {
  readonly place: number;
  readonly classIndex: number;
  /** False while something else is in the light. */
  readonly lit: boolean;
  /** True when its label point lies in the part of the land on screen. */
  readonly seen: boolean;
}

/** The legend of the areas on screen. */
export interface LegendModel {
  readonly axis: LegendAxis;
  readonly points: readonly LegendPoint[];
  /** What is on screen, per class number. */
  readonly classes: readonly Tally[];
  /** Areas on screen per reason for having no figure or no class. */
  readonly reasons: ReadonlyMap<Absence | Unclassed, number>;
  /** Areas with a figure on screen. */
  readonly seen: number;
}

const NONE: Tally = { areas: 0, inwoners: 0 };

/** True when the label point of an area lies in a part of the land; null is all of it. */
export function isSeen(
  { point: [longitude, latitude] }: Pick<AreaRow, 'point'>,
  extent: Extent | null,
): boolean {
  if (extent === null) return true;
  const [west, south, east, north] = extent;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Counts areas on screen per class and per reason, and says where each stands on the axis of the legend. */
export function legendModelOf(scene: Scene, { areas, legend }: MapModel, extent: Extent | null): LegendModel {
  const axis = axisOf(scene);
  const points: LegendPoint[] = [];
  const classes = legend.classes.map(() => NONE);
  const reasons = new Map<Absence | Unclassed, number>();
  let valued = 0;
  areas.forEach(({ fill, row }, index) => {
    const seen = row === undefined || isSeen(row, extent);
    if (seen && fill.kind !== 'absent') valued += 1;
    if (fill.kind !== 'klasse') {
      if (seen) reasons.set(fill.why, (reasons.get(fill.why) ?? 0) + 1);
      return;
    }
    const before = classes[fill.index];
    if (seen && before)
      classes[fill.index] = { areas: before.areas + 1, inwoners: before.inwoners + (row?.inwoners ?? 0) };
    const place = axis.placeAt(index);
    if (place !== null) points.push({ place, classIndex: fill.index, lit: !fill.pale, seen });
  });
  return { axis, points, classes, reasons, seen: valued };
}
