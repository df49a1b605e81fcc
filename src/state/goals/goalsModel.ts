import { MEASURED } from '../../catalog/goals';
import type { Goal } from '../../catalog/goals/goal';
import { INDICATORS } from '../../catalog/indicators';
import { THEMES } from '../../catalog/themes';
import type { Atlas } from '../../data/atlas';
import type { AreaId } from '../../domain/area';
import type { IndicatorSpec } from '../../domain/indicator';
import type { Loadable } from '../../domain/loadable';
import type { ReferenceMark, ValuesFile } from '../../domain/pack';
import { type SheetArea, sheetAreaOf } from '../sheet/sheetArea';
import { type GapRow, type GoalsView, gapRow } from './gapRow';
import { goalsFor } from './goalsFor';
import { type Tally, tallyOf } from './tally';

/** What the distances are worked out from. */
export interface GoalsQuestion {
  readonly atlas: Atlas;
  /** Figures as far as they are there. */
  readonly values: Readonly<Record<string, Loadable<ValuesFile>>>;
  readonly marks: readonly ReferenceMark[];
  readonly view: GoalsView;
}

/** Rows under one heading, with the goals that stand above them. */
export interface GapGroup {
  readonly id: string;
  readonly name: string;
  readonly goals: readonly Goal[];
  readonly rows: readonly GapRow[];
}

/** Everything the screen shows of one area or of one indicator. */
export interface GoalsModel {
  readonly groups: readonly GapGroup[];
  readonly tally: Tally;
  /** Goals about everything, or about what is not measured here. */
  readonly general: readonly Goal[];
  /** Years that can be the baseline, oldest first. */
  readonly years: readonly string[];
  /** Indicators whose figures are still on their way. */
  readonly waiting: number;
  /** Indicators whose figures could not be fetched. */
  readonly failed: number;
}

/** Indicators with a favourable side, and neutral ones a goal names as its measure. */
const TRACKED: readonly IndicatorSpec[] = INDICATORS.filter(
  ({ id, direction }) => direction !== 'neutraal' || MEASURED.has(id),
);

function yearsOf(rows: readonly GapRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ periods }) => periods.map((period) => period.slice(-4))))].sort();
}

/** Puts a model together: what follows from the rows, and how many of these indicators are not there. */
export function modelOf(
  all: readonly GapGroup[],
  general: readonly Goal[],
  specs: readonly IndicatorSpec[],
  { values }: Pick<GoalsQuestion, 'values'>,
): GoalsModel {
  const groups = all.filter((group) => group.rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const failed = specs.filter(({ id }) => values[id]?.status === 'mislukt').length;
  const there = specs.filter(({ id }) => values[id]?.status === 'klaar').length;
  const waiting = specs.length - there - failed;
  return { groups, tally: tallyOf(rows), general, years: yearsOf(rows), waiting, failed };
}

/** The row of an area once the figures of the indicator are there. */
export function rowIn({ atlas, values, marks, view }: GoalsQuestion, spec: IndicatorSpec, area: SheetArea) {
  const file = values[spec.id];
  return file?.status === 'klaar' ? gapRow({ atlas, spec, values: file.data, marks, view }, area) : undefined;
}

/** One area on every tracked indicator, under the themes of the atlas. Undefined for an area that does not exist. */
export function areaGoals(question: GoalsQuestion, id: AreaId): GoalsModel | undefined {
  const { atlas, view } = question;
  const area = sheetAreaOf(id, atlas, view.eigen);
  if (!area) return undefined;
  const goals = goalsFor(area, atlas);
  const groups = THEMES.map(
    (theme): GapGroup => ({
      id: theme.id,
      name: theme.name[view.taal],
      goals: goals.filter(({ themes }) => themes.includes(theme.id)),
      rows: TRACKED.filter((spec) => spec.theme === theme.id).flatMap(
        (spec) => rowIn(question, spec, area) ?? [],
      ),
    }),
  );
  const general = goals.filter(({ themes }) => themes.length === 0);
  return modelOf(groups, general, TRACKED, question);
}
