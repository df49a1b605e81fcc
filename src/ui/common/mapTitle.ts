import { screenTexts } from '../../catalog/texts/screen';
import { lensLead, sentenceTexts } from '../../catalog/texts/sentence';
import type { NoBenchmark } from '../../domain/benchmark';
import { shownPeriod } from '../../domain/period';
import { capital } from '../../domain/text';
import { comparisonLabel, type Scene } from '../../state/scene';

/** The sentence of the view as one text: title of the map, caption of the table, title of the document. */
export function mapTitle(scene: Scene): string {
  const { sentence, levels } = screenTexts(scene.lang);
  const period = scene.period ?? '';
  const more = sentenceTexts(scene.lang);
  const when = scene.change
    ? `${more.between} ${shownPeriod(scene.change.since)} ${more.and} ${shownPeriod(period)}`
    : `${period.includes('-') ? sentence.over : sentence.in} ${shownPeriod(period)}`;
  const second = scene.pair ? ` ${more.and} ${scene.pair.spec.short[scene.lang]}` : '';
  const lead = scene.change ? `${more.changeOf} ` : lensLead(scene.lens?.kind, scene.lang);
  const subject = `${lead}${scene.spec.short[scene.lang]}${second}`;
  const words = `${subject} ${sentence.per} ${levels[scene.level]} ${when}`;
  const compared = isComparable(scene)
    ? `, ${sentence.comparedWith} ${comparisonLabel(scene.comparison, scene.atlas, scene.view)}`
    : '';
  return `${capital(words)}${compared}`;
}

const NOTHING_TO_SAY: ReadonlySet<NoBenchmark> = new Set<NoBenchmark>(['is-aantal', 'is-onderling']);

/** False for counts beside an average, for scores, lenses and the change of a figure itself: nothing is compared there. */
export function isComparable(scene: Scene): boolean {
  if (scene.change?.of === 'waarde' || scene.lens) return false;
  return !scene.benchmarks.every(
    (benchmark) => benchmark.kind === 'absent' && NOTHING_TO_SAY.has(benchmark.why),
  );
}
