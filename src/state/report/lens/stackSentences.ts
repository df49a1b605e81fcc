import { reportLens } from '../../../catalog/texts/reportLens';
import { listed, type Phrase, phrase } from '../../../catalog/texts/reportPhrase';
import { reportSentences } from '../../../catalog/texts/reportSentences';
import { screenTexts } from '../../../catalog/texts/screen';
import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import { stackCountText } from '../../../catalog/texts/stackWords';
import { formatNumber, formatValue } from '../../../domain/unit';
import { kindOf, votesIn } from '../../lens/stack/stackFile';
import type { StackModel } from '../../lens/stack/stackModel';
import { focusShares, inwonersOf, isStacked, stackedAreas } from '../../lens/stack/stackPeople';
import type { Scene } from '../../scene';
import { peopleCited, placeName } from '../cited';
import type { ReportFacts } from '../facts';

/** More areas with the highest count than this are not named. */
const MOST_NAMED = 3;

/** In how many of the areas that are compared themes come together, and how many people live there. */
function howMany({ scene, areas }: ReportFacts, model: StackModel): Phrase {
  const { lang, level } = scene;
  const texts = stackPanelTexts(lang);
  const say = (value: number) => formatNumber(value, 0, lang);
  const compared = areas.filter(
    ({ index }) => index >= 0 && model.readings[index]?.why !== 'buiten-vergelijking',
  );
  const stacked = compared.filter(({ index }) => isStacked(model, index));
  const plural = screenTexts(lang).levelsPlural[level];
  const count =
    stacked.length === 0
      ? texts.noneOf(say(compared.length), plural)
      : texts.someOf(say(stacked.length), say(compared.length), plural);
  const together = texts.together[kindOf(model)](say(model.stackedFrom), say(votesIn(model.themes)));
  const told = phrase`${texts.inSo} ${{ text: `${count} ${together}`, origin: 'lens' }}`;
  const { living, stop } = reportSentences(lang);
  return stacked.length === 0 ? stop(told) : living(told, peopleCited(scene, stacked));
}

/** The areas in which most comes together, where they are few enough to name. */
function most(facts: ReportFacts, model: StackModel): Phrase {
  const { scene, areas, voor } = facts;
  const rows = stackedAreas(model);
  const highest = model.readings[rows[0] ?? -1];
  const top = rows.filter((row) => model.readings[row]?.count === highest?.count);
  if (!highest || voor !== null || top.length > MOST_NAMED) return [];
  const names = top.flatMap((row) => {
    const area = areas.find(({ index }) => index === row);
    return area ? [[placeName(area)]] : [];
  });
  const count = stackCountText(model.readings[top[0] ?? -1] ?? highest, kindOf(model), scene.lang);
  const { and } = reportSentences(scene.lang);
  return reportLens(scene.lang).most(listed(names, and), { text: count, origin: 'lens' });
}

/** The share of people who live in stacked buurten, per focusgebied and own area, beside the rest. */
function shares(scene: Scene, model: StackModel): Phrase {
  const texts = reportLens(scene.lang);
  const found = focusShares(model, scene).flatMap(({ name, share, kind }) => {
    if (share === null || (kind === 'rest' ? false : share === 0)) return [];
    const text = formatValue(share * 100, 'procent', 0, scene.lang);
    return [texts.share(name ?? texts.rest, { text, origin: 'lens' })];
  });
  return found.length === 0 ? [] : texts.shares(listed(found, reportSentences(scene.lang).and));
}

/** What a stack says: where themes come together, who lives there, and how focusgebieden differ. */
export function stackSentences(facts: ReportFacts, model: StackModel): readonly Phrase[] {
  const { scene } = facts;
  if (model.themes.length === 1) return [[stackPanelTexts(scene.lang).oneTheme]];
  const alone = inwonersOf(scene, stackedAreas(model)) === 0;
  return [howMany(facts, model), ...(alone ? [] : [most(facts, model), shares(scene, model)])];
}
