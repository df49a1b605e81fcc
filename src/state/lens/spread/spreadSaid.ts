/** What is said of a spread, in whole sentences: the same in the panel and in a report. */
import { screenTexts } from '../../../catalog/texts/screen';
import { spreadSentences } from '../../../catalog/texts/spreadSentences';
import { percentText, timesWords } from '../../../catalog/texts/spreadWords';
import { wordsOf } from '../../../catalog/texts/words';
import { formatNumber, formatValue } from '../../../domain/unit';
import type { Scene } from '../../scene';
import type { SpreadArea } from './spreadArea';
import type { SpreadModel } from './spreadModel';

type Said = Pick<Scene, 'lang' | 'level' | 'atlas' | 'spec'>;

/** `De helft van de mensen met … woont in 23 van de 201 buurten; daar woont 21 % van de inwoners.` */
export function halfSentence({ lang, level }: Said, model: SpreadModel): string {
  const { concerned, among, amongId, being, estimated, half, valued, total } = model;
  return spreadSentences(lang).half({
    noun: concerned[lang],
    ...{ being, amongId, estimated, among: among[lang] },
    count: formatNumber(half.rows.length, 0, lang),
    of: formatNumber(valued, 0, lang),
    all: valued === total,
    plural: screenTexts(lang).levelsPlural[level],
    base: percentText(half.base, lang),
  });
}

/** In what order areas were counted for that sentence, and how far past the half the last one goes. */
export function howSentence({ lang, level }: Said, { counting, half }: SpreadModel): string {
  const exact = formatValue(half.concerned * 100, 'procent', 1, lang);
  return spreadSentences(lang).how[counting](screenTexts(lang).levelsPlural[level], exact);
}

/** From this share of the base on, areas with a figure may be called the whole region. */
const NEARLY_ALL = 0.99;

/** `In Vrieheide woont 1,9 % van de inwoners en 4,2 % van de …: 2,2 keer zo veel als bij een gelijke verdeling.` */
export function areaSentence({ lang }: Said, model: SpreadModel, area: SpreadArea): string {
  const { name, share, uninhabited, tooFew } = area;
  const texts = spreadSentences(lang);
  const noun = model.concerned[lang];
  if (uninhabited !== null) return texts.uninhabited(name, formatNumber(uninhabited, 0, lang), noun);
  if (!share) return texts.noFigure(name);
  return texts.area({
    ...{ name, noun, being: model.being, amongId: model.amongId, among: model.among[lang] },
    concerned: percentText(share.concerned, lang),
    base: percentText(share.base, lang),
    times: tooFew ? wordsOf(lang).tooFewPeople : timesWords(share.quotient, lang),
    all: model.coverage >= NEARLY_ALL,
  });
}

/** What to know of the numbers: how they were worked out, and which areas take no part. */
export function spreadNotes({ lang, level, atlas, spec }: Said, model: SpreadModel): readonly string[] {
  const { notes } = spreadSentences(lang);
  const { levels, levelsPlural, panel } = screenTexts(lang);
  const { amongId, counting, estimated, valued, total, coverage, uninhabited, counts } = model;
  const year = atlas.file.populationYear;
  const said: string[] = [];
  if (counting === 'aandeel' && 'weight' in spec.aggregate) {
    said.push(
      amongId === 'woningen' ? notes.homes(year) : notes.weighed(panel.weights[spec.aggregate.weight], year),
    );
  }
  if (estimated) said.push(notes.modelled);
  const share = percentText(1 - coverage, lang);
  const among = model.among[lang];
  if (total - valued === 1) said.push(notes.leftOne(share, levels[level], among));
  else if (valued < total) {
    said.push(notes.leftOut(formatNumber(total - valued, 0, lang), levelsPlural[level], share, among));
  }
  if (uninhabited.length > 0) {
    const amount = uninhabited.reduce((sum, row) => sum + (counts[row] ?? 0), 0);
    const count = formatNumber(uninhabited.length, 0, lang);
    said.push(
      notes.uninhabited(
        count,
        uninhabited.length === 1 ? levels[level] : levelsPlural[level],
        formatNumber(amount, 0, lang),
        model.concerned[lang],
      ),
    );
  }
  return said;
}
