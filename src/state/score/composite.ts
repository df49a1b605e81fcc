import { indicatorById } from '../../catalog/indicators';
import { type NamedPart, scoreTexts } from '../../catalog/texts/scoreWords';
import type { Atlas } from '../../data/atlas';
import { absentRows } from '../../domain/absentRows';
import type { Level } from '../../domain/area';
import type { Absence } from '../../domain/cell';
import type { IndicatorSpec } from '../../domain/indicator';
import type { Note } from '../../domain/note';
import { type Column, PACK_VERSION, type ValuesFile } from '../../domain/pack';
import { directionOf, type PartPoints, SCORE_ID, type ScoreFault } from '../../domain/score';
import type { Score } from '../../domain/view';
import { weightedMeans } from '../../stats/scoreParts';
import { type LevelPoints, pointsFor } from './levelPoints';

/** A combined score as an indicator of its own, with its figures per level. */
export interface Composite {
  readonly spec: IndicatorSpec;
  readonly values: ValuesFile;
}

/** A score that cannot be made, with what is told instead. */
export interface RefusedScore {
  readonly refused: Note;
}

function refusedBy(reden: ScoreFault, indicator: string | null): RefusedScore {
  return { refused: { code: 'score-geweigerd', params: { reden, indicator } } };
}

/** The years the parts are about, from the first to the last. */
function periodOf(parts: readonly PartPoints[]): string {
  const years = parts.flatMap(({ period }) => [period.slice(0, 4), period.slice(-4)]).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : `${first}-${last}`;
}

/** A reason a file can carry; too few inwoners for a part is a figure that is not to be used. */
function absenceOf(parts: readonly PartPoints[], row: number): Absence {
  const lack = parts.map(({ lacks }) => lacks[row] ?? null).find((one) => one !== null);
  return lack === undefined || lack === 'te-weinig-inwoners' ? 'niet-gepubliceerd' : lack;
}

function columnOf({ level, parts }: LevelPoints, weights: readonly number[]): Column {
  const values = weightedMeans(
    parts.map(({ points }) => points),
    weights,
  );
  return {
    level,
    period: periodOf(parts),
    basis: 'berekend',
    sources: [...new Set(parts.flatMap(({ column }) => column.sources))],
    supplement: parts.some(({ column }) => column.supplement),
    values,
    absent: absentRows(values.map((value, row) => (value === null ? absenceOf(parts, row) : null))),
    manyVisitors: [...new Set(parts.flatMap(({ column }) => column.manyVisitors ?? []))],
  };
}

function specOf({ method, parts }: Score, first: LevelPoints | undefined): IndicatorSpec {
  const named = parts.flatMap((part, index): readonly (NamedPart & { spec: IndicatorSpec })[] => {
    const spec = indicatorById(part.indicator);
    return spec ? [{ ...part, spec, period: first?.parts[index]?.period }] : [];
  });
  const { alone, ...texts } = scoreTexts(method, named);
  return {
    id: SCORE_ID,
    theme: SCORE_ID,
    ...texts,
    unit: method === 'rang' ? 'punten' : 'score',
    decimals: method === 'rang' ? 0 : 2,
    direction: directionOf(named.map(({ counts, spec }) => ({ counts, direction: spec.direction }))),
    band: 0,
    aggregate: { kind: 'geen', why: alone },
    nature: 'berekend',
    relative: true,
    range: method === 'rang' ? [0, 100] : [-20, 20],
    colour: 'waarde',
    feeds: [],
  };
}

/**
 * The combined score of the areas of every level on which all parts have figures; the texts tell the periods of the
 * level asked for, or else of the first there is. Points come from the areas of the level themselves, so that a score
 * of one level is never held beside that of another. Refused, with the reason, where no level can have it.
 */
export function compositeOf(
  score: Score,
  files: Readonly<Record<string, ValuesFile>>,
  atlas: Atlas,
  asked: Level,
): Composite | RefusedScore {
  const found = pointsFor(score, files, atlas);
  if ('fault' in found) return refusedBy(found.fault, found.indicator);
  const weights = score.parts.map(({ weight }) => weight);
  const { levels } = found;
  return {
    spec: specOf(score, levels.find(({ level }) => level === asked) ?? levels[0]),
    values: {
      version: PACK_VERSION,
      indicator: SCORE_ID,
      columns: levels.map((level) => columnOf(level, weights)),
      benchmarks: [],
    },
  };
}
