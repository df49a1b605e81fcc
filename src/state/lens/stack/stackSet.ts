/** Areas among which a fifth is taken: all of the region, those inside an area, or the wijken around it as well. */
import { type AreaId, gemeenteOf } from '../../../domain/area';
import type { AreaRow, AroundColumn, AroundFile } from '../../../domain/pack';
import { isWide, type WideReach } from '../../../domain/reach';
import { FEWEST_AREAS } from '../../../domain/score';
import type { Reach, StackRule } from '../../../domain/view';
import { insideOf } from '../../ranking/reach';
import type { StackFigures, StackSources } from './stackFigures';

/**
 * Why a fifth cannot be taken among the areas asked for.
 *
 * - `onbekend`: there is no such area
 * - `te-weinig-gebieden`: fewer than five areas of the level lie in it
 * - `alleen-wijk`: around the region there are figures per wijk only
 * - `zonder-vijfde`: the rule takes no fifth, so that areas around the region change nothing
 * - `niet-rondom`: an indicator has no figures around the region, or of another period
 * - `laden`: the figures around the region are not there yet
 */
export type SetFault =
  | 'onbekend'
  | 'te-weinig-gebieden'
  | 'alleen-wijk'
  | 'zonder-vijfde'
  | 'niet-rondom'
  | 'laden';

/** Areas that are compared. */
export interface StackSet {
  readonly within: Reach | null;
  /** Null for every area of the level. */
  readonly ids: ReadonlySet<AreaId> | null;
  /** Wijken outside the region that are compared as well; null for none. */
  readonly beyond: { readonly file: AroundFile; readonly rows: readonly number[] } | null;
}

/** All areas of the region. */
const WHOLE: StackSet = { within: null, ids: null, beyond: null };

/** Figures of an indicator around the region; undefined where there are none of the same period. */
export function columnAround({ spec, period }: StackFigures, file: AroundFile): AroundColumn | undefined {
  return file.columns.find((column) => column.indicator === spec.id && column.period === period);
}

/** Rows of the wijken around the region that a reach adds. */
export function rowsAround({ gemeenten, wijken }: AroundFile, reach: WideReach): readonly number[] {
  const zones = new Map<AreaId | undefined, string>(gemeenten.map(({ id, zone }) => [id, zone]));
  return wijken.flatMap(({ id }, row) => {
    const zone = zones.get(gemeenteOf(id));
    return zone !== undefined && (reach === 'limburg' || zone === reach) ? [row] : [];
  });
}

function wideSet(
  reach: WideReach,
  rule: StackRule,
  figures: readonly StackFigures[],
  { level, around }: StackSources,
): StackSet | SetFault {
  if (rule !== 'vijfde' && rule !== 'inwonersvijfde') return 'zonder-vijfde';
  if (level !== 'wijk') return 'alleen-wijk';
  if (!around) return 'laden';
  if (figures.some((one) => !columnAround(one, around))) return 'niet-rondom';
  return { within: reach, ids: null, beyond: { file: around, rows: rowsAround(around, reach) } };
}

/** The areas a reach means for these figures, or why they cannot be compared. */
export function setOf(
  reach: Reach | null,
  rule: StackRule,
  figures: readonly StackFigures[],
  sources: StackSources,
): StackSet | SetFault {
  if (reach === null) return WHOLE;
  if (isWide(reach)) return wideSet(reach, rule, figures, sources);
  const inside = insideOf(reach, sources.level, sources.atlas);
  if (!inside) return 'onbekend';
  if (inside.ids.size < FEWEST_AREAS) return 'te-weinig-gebieden';
  return { within: reach, ids: inside.ids, beyond: null };
}

/** The areas a reach means; the whole region where those cannot be compared. */
export function setOrWhole(...asked: Parameters<typeof setOf>): StackSet {
  const found = setOf(...asked);
  return typeof found === 'string' ? WHOLE : found;
}

/** True for areas that are compared. */
export function isCompared({ ids }: StackSet, { id }: Pick<AreaRow, 'id'>): boolean {
  return ids === null || ids.has(id);
}
