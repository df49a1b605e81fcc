import { goalsTexts } from '../../catalog/texts/goals';
import type { AreaId } from '../../domain/area';
import type { IndicatorSpec } from '../../domain/indicator';
import { lastAnswer } from '../lastAnswer';
import type { AtlasState } from '../store';
import { areaGoals, type GoalsModel, type GoalsQuestion } from './goalsModel';
import { indicatorGoals } from './indicatorGoals';
import { type Reach, reachOf } from './reach';

const questionFor = lastAnswer(
  (
    atlas: AtlasState['atlas'],
    values: AtlasState['values'],
    marks: AtlasState['marks'],
    vergelijk: AtlasState['view']['vergelijk'],
    eigen: AtlasState['view']['eigen'],
    taal: AtlasState['view']['taal'],
    nulmeting: AtlasState['view']['nulmeting'],
  ): GoalsQuestion | undefined => {
    if (atlas.status !== 'klaar') return undefined;
    const known = marks.status === 'klaar' ? marks.data.marks : [];
    return { atlas: atlas.data, values, marks: known, view: { vergelijk, eigen, taal, nulmeting } };
  },
);

function questionOf({ atlas, values, marks, view }: AtlasState): GoalsQuestion | undefined {
  const { vergelijk, eigen, taal, nulmeting } = view;
  return questionFor(atlas, values, marks, vergelijk, eigen, taal, nulmeting);
}

const areaFor = lastAnswer((question: GoalsQuestion, id: AreaId) => areaGoals(question, id));

const indicatorFor = lastAnswer((question: GoalsQuestion, spec: IndicatorSpec) =>
  indicatorGoals(question, spec, goalsTexts(question.view.taal).areaHeadings),
);

const reachFor = lastAnswer(reachOf);
const NO_REACH: Reach = () => [];

/**
 * Distances of one area on every tracked indicator, or without an area of the focusgebieden on one indicator. The same
 * object until something it depends on changes; undefined while the areas are not there, or when there is no such area.
 */
export function selectGoals(
  state: AtlasState,
  area: AreaId | undefined,
  spec: IndicatorSpec,
): GoalsModel | undefined {
  const question = questionOf(state);
  if (!question) return undefined;
  return area === undefined ? indicatorFor(question, spec) : areaFor(question, area);
}

/** What drawings must have room for. */
export function selectReach(state: AtlasState): Reach {
  const question = questionOf(state);
  return question ? reachFor(question) : NO_REACH;
}
