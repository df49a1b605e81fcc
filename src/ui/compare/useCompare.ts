import { useMemo } from 'react';
import type { AreaId } from '../../domain/area';
import { type AverageChoice, averageChoices, chosenAreas } from '../../state/compare/columns';
import type { CompareModel } from '../../state/compare/compareModel';
import { compareOf } from '../../state/compare/compareOf';
import type { CompareQuestion } from '../../state/compare/question';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';

/** What the reader has switched on this screen; not part of the link. */
export interface Switched {
  readonly averages: ReadonlyMap<AreaId, boolean>;
  readonly together: boolean;
}

/** The table for the view on screen, and the averages it can have; worked out again only when something changes. */
export function useCompare(
  { atlas, comparison, view, lang }: Scene,
  { averages, together }: Switched,
): { readonly model: CompareModel; readonly choices: readonly AverageChoice[] } {
  const values = useAtlas((state) => state.values);
  const gebied = useAtlas((state) => state.view.gebied);
  const { indicator, jaar, eigen } = view;
  return useMemo(() => {
    const question: CompareQuestion = {
      atlas,
      values,
      comparison,
      view: { indicator, jaar, eigen, taal: lang, gebied },
      switched: averages,
      together,
    };
    return { model: compareOf(question), choices: averageChoices(question, chosenAreas(question).shown) };
  }, [atlas, values, comparison, indicator, jaar, eigen, lang, gebied, averages, together]);
}
