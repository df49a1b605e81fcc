import { INDICATORS } from '../../../catalog/indicators';
import type { Level } from '../../../domain/area';
import type { IndicatorSpec } from '../../../domain/indicator';
import { FEWEST_VALUED, LEAST_COVERAGE } from '../../../domain/spatial';
import { classable, type SceneBase } from '../../sceneBase';
import type { NoGroups } from './groupsModel';

/** Levels with enough areas, small enough, for neighbours to say something. */
const LEVELS: readonly Level[] = ['buurt', 'wijk'];

function isCount({ aggregate, unit }: Pick<IndicatorSpec, 'aggregate' | 'unit'>): boolean {
  return aggregate.kind === 'som' || unit === 'aantal';
}

/** True where a source gives the level, or it follows from the buurten. */
function existsAt({ feeds, aggregate }: IndicatorSpec, level: Level): boolean {
  return feeds.some(
    ({ levels }) =>
      levels.some((one) => one === level) || (aggregate.kind !== 'geen' && levels.includes('buurt')),
  );
}

/** Ids of the rates about the same theme that exist at a level, in the order of the picker. */
function ratesBeside(spec: IndicatorSpec, level: Level): readonly string[] {
  return INDICATORS.filter(
    (one) => one.theme === spec.theme && !isCount(one) && one.unit !== 'klasse' && existsAt(one, level),
  ).map(({ id }) => id);
}

/**
 * Why no groups are looked for in the figures of a view, the most telling reason first; null where they can be. What
 * an indicator is comes before where it is measured, and that before how many areas have a figure. An area under the
 * population floor counts as one without.
 */
export function refusalOf({ spec, level, rows, cells }: SceneBase): NoGroups | null {
  if (spec.unit === 'klasse') return { why: 'is-klasse' };
  if (isCount(spec)) return { why: 'is-aantal', better: ratesBeside(spec, level) };
  if (!LEVELS.includes(level)) return { why: 'niveau' };
  const figures = classable(spec, rows, cells);
  const counts = { valued: figures.length, total: rows.length };
  if (counts.valued < FEWEST_VALUED) return { why: 'te-weinig-gebieden', ...counts };
  if (counts.valued < counts.total * LEAST_COVERAGE) return { why: 'te-weinig-dekking', ...counts };
  return figures.every((figure) => figure === figures[0]) ? { why: 'alles-gelijk' } : null;
}
