import { reportMore } from '../../../catalog/texts/reportMore';
import { listed, type Phrase } from '../../../catalog/texts/reportPhrase';
import { reportSentences } from '../../../catalog/texts/reportSentences';
import { scoreWords } from '../../../catalog/texts/scoreWords';
import { formatNumber } from '../../../domain/unit';
import { decimalsOf } from '../../../stats/rounding';
import { scoreModelOf } from '../../score/scoreModel';
import { whenOf } from '../cited';
import type { ReportFacts } from '../facts';

/** What a combined score is made of: each part with its side, its weight and its own period. */
export function scoredOf({ scene }: ReportFacts): readonly Phrase[] {
  const { lang } = scene;
  const [texts, words] = [reportMore(lang), scoreWords(lang)];
  const { parts } = scoreModelOf(scene);
  if (parts.length === 0) return [];
  const told = parts.map(({ spec, counts, weight, period }) => {
    const times = words.weight(formatNumber(weight, decimalsOf(weight), lang));
    return texts.part(`${spec.short[lang]} ${whenOf(scene, period)}`, words.side[counts], {
      text: times,
      origin: 'score',
    });
  });
  return [texts.parts(listed(told, reportSentences(lang).and))];
}
