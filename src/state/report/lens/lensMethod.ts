import { ruleName } from '../../../catalog/texts/groupsWords';
import { reportLens } from '../../../catalog/texts/reportLens';
import { spreadTexts } from '../../../catalog/texts/spread';
import { formatNumber } from '../../../domain/unit';
import type { GroupsModel } from '../../lens/groups/groupsModel';
import { cautionText, reachText } from '../../lens/groups/notices';
import type { LensScene } from '../../lens/lensScene';
import type { SpreadModel } from '../../lens/spread/spreadModel';
import { howSentence, spreadNotes } from '../../lens/spread/spreadSaid';
import type { Scene } from '../../scene';

function groupsMethod({ lang }: Scene, model: GroupsModel): string {
  const { rule, shuffles, seed, cautions } = model;
  const words = reportLens(lang).groups(ruleName(rule, lang), formatNumber(shuffles, 0, lang), String(seed));
  const more = [...cautions.map((one) => cautionText(one, lang)), reachText(model, lang)];
  return [words, ...more].filter((one) => one !== undefined).join(' ');
}

function spreadMethod(scene: Scene, model: SpreadModel): string {
  const { measures } = spreadTexts(scene.lang);
  const gini = `${measures.gini}: ${formatNumber(model.gini, 2, scene.lang)}. ${measures.giniWhy}`;
  return [howSentence(scene, model), ...spreadNotes(scene, model), gini, measures.careful].join(' ');
}

/** How a lens works, in words; empty where the definition says it all, or the lens has nothing to show. */
export function lensMethod(scene: Scene, lens: LensScene): string {
  if (lens.kind === 'groepen' && lens.groups.status === 'klaar')
    return groupsMethod(scene, lens.groups.model);
  if (lens.kind === 'verdeling' && lens.spread.status === 'klaar') {
    return spreadMethod(scene, lens.spread.model);
  }
  return '';
}
