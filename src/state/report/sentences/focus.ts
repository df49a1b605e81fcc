import { listed, type Phrase, phrase } from '../../../catalog/texts/reportPhrase';
import { reportSentences } from '../../../catalog/texts/reportSentences';
import { wordsOf } from '../../../catalog/texts/words';
import { bandsApart } from '../../../domain/bands';
import { formatDifference } from '../../../domain/difference';
import { type AreaReading, readingOf } from '../../reading';
import { comparisonLabel, type Scene } from '../../scene';
import { areasCited, countCited, figureText, peopleCited, whenOf } from '../cited';
import type { ReportFacts } from '../facts';
import { byVerdict } from './compared';

/** Readings of the focusgebieden on the figure of the view; none where they are the level on screen. */
export function focusReadings(scene: Scene): readonly AreaReading[] {
  if (scene.level === 'focusgebied') return [];
  return scene.atlas.rows('focusgebied').flatMap(({ id }) => readingOf(scene, id) ?? []);
}

const SENSES: ReadonlySet<string | undefined> = new Set(['minder-gunstig', 'lager']);

/** The focusgebied furthest from the comparison on the less favourable side, or the low side of a neutral figure. */
function furthest(scene: Scene, readings: readonly AreaReading[]): AreaReading | undefined {
  const apart = ({ cell, benchmark }: AreaReading) =>
    cell.kind === 'value' && benchmark.kind === 'value'
      ? bandsApart(cell.value, benchmark.value, scene.spec)
      : 0;
  const behind = readings.filter(({ verdict }) => SENSES.has(verdict?.sense));
  const [first, second] = behind.toSorted((a, b) => apart(b) - apart(a));
  return first && second && first.difference === second.difference ? undefined : first;
}

/** How many focusgebieden are on each side of the comparison, and which is furthest from it. */
export function focusOf({ scene }: ReportFacts): Phrase {
  const readings = focusReadings(scene);
  const judged = readings.filter(({ verdict }) => verdict !== null);
  if (judged.length === 0) return [];
  const { lang, spec } = scene;
  const texts = reportSentences(lang);
  const areas = judged.map((area) => ({ ...area, inwoners: area.row?.inwoners ?? null }));
  const counts = byVerdict(areas).map(([sense, group], index) => {
    const count = countCited(scene, group.length, 'focus');
    const words = wordsOf(lang).sense[sense];
    const people = peopleCited(scene, group);
    return index === 0
      ? texts.counted(count, group.length === 1, words, people)
      : texts.next(count, words, people);
  });
  const all = texts.focus(
    areasCited({ lang, level: 'focusgebied' }, judged.length, 'focus'),
    comparisonLabel(scene.comparison, scene.atlas, scene.view),
    whenOf(scene, scene.period),
    listed(counts, texts.and),
  );
  const far = furthest(scene, judged);
  if (far?.cell.kind !== 'value' || far.difference === null) return all;
  const gap = {
    text: formatDifference(far.difference, spec.unit, spec.decimals, lang),
    origin: 'focus',
  };
  const value = { text: figureText(scene, far.cell.value), origin: 'focus' };
  return phrase`${all}${texts.focusFurthest(far.name, gap, value)}`;
}
