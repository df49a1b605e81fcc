import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import { capital } from '../../domain/text';
import { comparisonLabel, type Scene } from '../../state/scene';

/** The sentence of the view as one text: title of the map, caption of the table, title of the document. */
export function mapTitle(scene: Scene): string {
  const { sentence, levels } = screenTexts(scene.lang);
  const period = scene.period ?? '';
  const when = `${period.includes('-') ? sentence.over : sentence.in} ${shownPeriod(period)}`;
  const words = `${scene.spec.short[scene.lang]} ${sentence.per} ${levels[scene.level]} ${when}`;
  const compared = isComparable(scene)
    ? `, ${sentence.comparedWith} ${comparisonLabel(scene.comparison, scene.atlas, scene.view)}`
    : '';
  return `${capital(words)}${compared}`;
}

/** False for counts beside an average: there is nothing to say, so nothing is said. */
export function isComparable(scene: Scene): boolean {
  return !scene.benchmarks.every((benchmark) => benchmark.kind === 'absent' && benchmark.why === 'is-aantal');
}
