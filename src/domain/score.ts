/** Combined scores: which figures can be part of one, and how many points they give to the areas of a level. */
import { allAlike, percentileRanks, standardScores } from '../stats/scoreParts';
import { LEVELS, type Level } from './area';
import type { Absence } from './cell';
import { cellsOf, columnOf, levelsOf, periodsOf } from './cells';
import type { Direction, IndicatorSpec } from './indicator';
import type { AreaRow, Column, ValuesFile } from './pack';
import type { Score, ScorePart } from './view';

/** Id of a combined score where an indicator has its own. */
export const SCORE_ID = 'score';

/**
 * Levels of which areas are scored. A postcodegebied is approximated from buurten, too roughly to be set beside
 * figures of other sources.
 */
export const SCORE_LEVELS: readonly Level[] = LEVELS.filter((level) => level !== 'postcodegebied');

/** With fewer areas a place among them says nothing: of four, each is a quarter of the way. */
export const FEWEST_AREAS = 5;

/**
 * Why figures cannot be part of a score.
 *
 * - `is-aantal`: a count follows the size of the area
 * - `is-klasse`: a class is no amount: its steps are not equally large
 * - `alleen-postcodegebied`: there are figures for postcodegebieden only
 * - `geen-cijfers`: there are none at this level
 * - `te-weinig-gebieden`: fewer than {@link FEWEST_AREAS} areas have all that is asked
 * - `alles-gelijk`: all areas have the same figure
 */
export type PartFault =
  | 'is-aantal'
  | 'is-klasse'
  | 'alleen-postcodegebied'
  | 'geen-cijfers'
  | 'te-weinig-gebieden'
  | 'alles-gelijk';

/** Why there is no score: of a part, or `geen-niveau` where the parts have no level in common. */
export type ScoreFault = PartFault | 'geen-niveau';

/** Why an area has no points on a part. */
export type Lack = Absence | 'te-weinig-inwoners';

/** The points a part gives to the areas of a level, before its weight. */
export interface PartPoints {
  readonly period: string;
  readonly column: Column;
  /** Per row; more for more of what counts. Null where there is none, and then `lacks` says why. */
  readonly points: readonly (number | null)[];
  readonly lacks: readonly (Lack | null)[];
}

/** Why an indicator can never be part of a score, whatever the level; undefined when it can. */
export function kindFault({ aggregate, unit }: Pick<IndicatorSpec, 'aggregate' | 'unit'>) {
  if (aggregate.kind === 'som') return 'is-aantal';
  return unit === 'klasse' ? 'is-klasse' : undefined;
}

/** Why a file has nothing for any level that is scored; undefined when it has. */
export function fileFault(file: ValuesFile): PartFault | undefined {
  const levels = levelsOf(file);
  if (levels.length === 0) return 'geen-cijfers';
  return levels.some((level) => SCORE_LEVELS.includes(level)) ? undefined : 'alleen-postcodegebied';
}

/** Newest figures of a level as points, or why not. Areas under the part's own floor take no part. */
export function pointsOf(
  { populationFloor = 0 }: Pick<IndicatorSpec, 'populationFloor'>,
  file: ValuesFile,
  level: Level,
  rows: readonly AreaRow[],
  { method, counts }: Pick<Score, 'method'> & Pick<ScorePart, 'counts'>,
): PartPoints | PartFault {
  const [period] = periodsOf(file, level);
  const column = period === undefined ? undefined : columnOf(file, level, period);
  if (period === undefined || !column) return 'geen-cijfers';
  const cells = cellsOf(file, level, period, rows.length);
  const lacks = cells.map((cell, row): Lack | null => {
    if (cell.kind === 'absent') return cell.why;
    return (rows[row]?.inwoners ?? 0) < populationFloor ? 'te-weinig-inwoners' : null;
  });
  const figures = cells.map((cell, row) =>
    cell.kind === 'value' && lacks[row] === null ? cell.value * (counts === 'laag' ? -1 : 1) : null,
  );
  if (figures.filter((figure) => figure !== null).length < FEWEST_AREAS) return 'te-weinig-gebieden';
  if (allAlike(figures)) return 'alles-gelijk';
  const points = method === 'rang' ? percentileRanks(figures) : standardScores(figures);
  return { period, column, points, lacks };
}

/** The side of an indicator that is less favourable; null for neutral ones, where a reader must choose. */
export function lessFavourableSide(direction: Direction): ScorePart['counts'] | null {
  if (direction === 'neutraal') return null;
  return direction === 'hoger-is-gunstig' ? 'laag' : 'hoog';
}

/** Which way a score is favourable: known only where every part counts on the same kind of side. */
export function directionOf(
  parts: readonly { readonly counts: ScorePart['counts']; readonly direction: Direction }[],
): Direction {
  const sides = parts.map(({ counts, direction }) => {
    const less = lessFavourableSide(direction);
    return less === null ? 'neutraal' : less === counts ? 'lager-is-gunstig' : 'hoger-is-gunstig';
  });
  const [first = 'neutraal'] = sides;
  return sides.every((side) => side === first) ? first : 'neutraal';
}
