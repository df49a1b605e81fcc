import { reportLens } from '../../../catalog/texts/reportLens';
import { type Phrase, phrase } from '../../../catalog/texts/reportPhrase';
import { areaSentences } from '../../lens/groups/areaSentences';
import type { GroupsModel } from '../../lens/groups/groupsModel';
import { countsSentence, groupSentence, overallSentence } from '../../lens/groups/mapSentences';
import { rowAt } from '../../sceneBase';
import type { ReportFacts } from '../facts';
import { areaOrigin } from '../sentences/chosen';

/** Groups told in full, largest first; the others are on the map. */
const MOST_GROUPS = 4;

/** Whether areas that are alike lie together, the largest groups by name, and the selected areas to be read aloud. */
export function groupsSentencesOf({ scene, selection }: ReportFacts, model: GroupsModel): readonly Phrase[] {
  const cited = (text: string): Phrase => phrase`${{ text, origin: 'lens' }}`;
  const groups = model.groups.toSorted((a, b) => b.inwoners - a.inwoners);
  const more = groups.length - MOST_GROUPS;
  const chosen = selection.flatMap((id): readonly Phrase[] => {
    const row = rowAt(scene, id);
    const text = row < 0 ? '' : areaSentences(model.findings[row], scene, row).join(' ');
    return text === '' ? [] : [phrase`${{ text, origin: areaOrigin(id) }}`];
  });
  return [
    cited(overallSentence(model, scene)),
    cited(countsSentence(model, scene)),
    ...groups.slice(0, MOST_GROUPS).map((group) => cited(groupSentence(group, scene))),
    ...(more > 0 ? [cited(reportLens(scene.lang).moreGroups(more))] : []),
    ...chosen,
  ];
}
