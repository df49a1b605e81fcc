import { limitWords, timesTexts } from '../../catalog/texts/rulesTimes';
import { screenTexts } from '../../catalog/texts/screen';
import { REGION } from '../../domain/area';
import { shownPeriod } from '../../domain/period';
import { formatNumber, formatValue, unitPhrase } from '../../domain/unit';
import type { Reach } from '../../domain/view';
import { partOf } from '../../state/ranking/reach';
import type { Beyond, TimesModel } from '../../state/rules/timesModel';
import { areaName, comparisonLabel, type Scene } from '../../state/scene';
import { isShareable, shareText } from './amounts';
import { limitText } from './TimesSlider';

/** Name of the part of the region, in running text. */
export function reachName(reach: Reach | null, { atlas, view }: Scene): string {
  return areaName(partOf(reach, atlas) ?? REGION, atlas, view.eigen) ?? '';
}

/** `Nederland (7,2 %, 2017)`; without a figure where every area has its own. */
function benchmarkWords(scene: Scene, { benchmark, benchmarkName }: TimesModel): string {
  const { spec, lang, comparison, atlas, view } = scene;
  if (benchmark === null) return comparisonLabel(comparison, atlas, view);
  const value = [formatValue(benchmark.value, spec.unit, spec.decimals, lang), unitPhrase(spec.unit, lang)];
  return `${benchmarkName} (${value.filter(Boolean).join(' ')}, ${shownPeriod(benchmark.period)})`;
}

/** The subject, with what kind of figure it is where that is no measurement: `goed ervaren gezondheid (modelschatting)`. */
function subjectWords({ spec, lang }: Scene): string {
  const subject = spec.short[lang];
  return spec.nature === 'gemeten' ? subject : `${subject} (${screenTexts(lang).panel.nature[spec.nature]})`;
}

/**
 * The answer of the rule: `In 12,5 % van de buurten in Stedelijk Parkstad (15 van 120 met een cijfer) is het cijfer
 * voor … minstens 2 keer zo hoog als dat van Nederland (7,2 %, 2017).`
 */
export function timesSentence(
  scene: Scene,
  model: TimesModel,
  beyond: Beyond,
  keer: number,
  reach: Reach | null,
): string {
  const { lang, spec, level } = scene;
  const texts = timesTexts(lang);
  const plural = screenTexts(lang).levelsPlural[level];
  const where = reachName(reach, scene);
  const [count, all] = [beyond.rows.length, model.rows.length];
  const number = (one: number) => formatNumber(one, 0, lang);
  const limit = limitWords(limitText(keer, model.sense, lang), spec.unit, lang);
  const is = texts.is(
    subjectWords(scene),
    `${texts.senses[model.sense]} ${limit}`,
    benchmarkWords(scene, model),
  );
  if (count === 0) return `${texts.none(plural, where, number(all))} ${is}`;
  const start = isShareable(all)
    ? texts.some(shareText(count, all, lang), plural, where, number(count), number(all))
    : texts.few(plural, where, number(count), number(all));
  return `${start} ${is}`;
}
