import { listed, type Phrase, phrase } from '../../../catalog/texts/reportPhrase';
import { reportSentences } from '../../../catalog/texts/reportSentences';
import { screenTexts } from '../../../catalog/texts/screen';
import { wordsOf } from '../../../catalog/texts/words';
import { REGION } from '../../../domain/area';
import type { Benchmark } from '../../../domain/benchmark';
import type { Verdict } from '../../../domain/compare';
import { capital } from '../../../domain/text';
import { readingOf } from '../../reading';
import { comparisonLabel, type Scene } from '../../scene';
import { areasCited, figureText, peopleCited, whenOf } from '../cited';
import { groupedBy, type ReportArea, type ReportFacts } from '../facts';

/** Verdicts from less to more favourable, or from low to high, with what cannot be told apart after what is equal. */
const ORDER: readonly Verdict['sense'][] = [
  'minder-gunstig',
  'lager',
  'ongeveer-gelijk',
  'niet-te-onderscheiden',
  'gunstiger',
  'hoger',
];

/** Areas per verdict, least favourable first. */
export function byVerdict<A extends Pick<ReportArea, 'verdict'>>(
  areas: readonly A[],
): readonly (readonly [Verdict['sense'], readonly A[]])[] {
  const groups = groupedBy(areas, ({ verdict }) => verdict?.sense ?? null);
  return [...groups].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

/** The one figure all areas are compared with; undefined where each has its own, or there is none. */
function common(areas: readonly ReportArea[]): Extract<Benchmark, { kind: 'value' }> | undefined {
  const found = areas.flatMap(({ benchmark }) => (benchmark.kind === 'value' ? [benchmark] : []));
  return found.every(({ area }) => area === found[0]?.area) ? found[0] : undefined;
}

/** `Nederland staat op 0,00 in 2024, Parkstad als geheel op −0,03.` */
function levelOf(scene: Scene, { area, value, period }: Extract<Benchmark, { kind: 'value' }>): Phrase {
  const { lang, atlas, view, comparison } = scene;
  const texts = reportSentences(lang);
  const name = capital(comparisonLabel(comparison, atlas, view));
  const cited = { text: figureText(scene, value), origin: 'vergelijking' };
  const own = texts.level(name, cited, whenOf(scene, period));
  const region = area === REGION ? undefined : readingOf(scene, REGION);
  if (region?.cell.kind !== 'value') return texts.stop(own);
  const beside = { text: figureText(scene, region.cell.value), origin: 'regio' };
  return texts.stop(phrase`${own}${texts.beside(screenTexts(lang).references.parkstad, beside)}`);
}

function tallyOf({ scene, areas }: ReportFacts): Phrase {
  const { lang, atlas, view, comparison } = scene;
  const texts = reportSentences(lang);
  const groups = byVerdict(areas).map(([sense, group], index) => {
    const cited = areasCited(scene, group.length, 'oordeel');
    const words = wordsOf(lang).sense[sense];
    const people = peopleCited(scene, group);
    return index === 0
      ? texts.counted(cited, group.length === 1, words, people)
      : texts.next(cited, words, people);
  });
  const name = comparisonLabel(comparison, atlas, view);
  return texts.tally(texts.comparedWith(name, whenOf(scene, scene.period)), listed(groups, texts.and));
}

/** What the figures are compared with, and how many areas are on each side of it; why not, where nothing is compared. */
export function comparedOf(facts: ReportFacts): readonly Phrase[] {
  const { scene, areas } = facts;
  if (areas.some(({ verdict }) => verdict !== null)) {
    const benchmark = common(areas);
    return [...(benchmark ? [levelOf(scene, benchmark)] : []), tallyOf(facts)];
  }
  const why = scene.benchmarks.find((one) => one.kind === 'absent' && one.why !== 'is-zelf');
  if (why?.kind !== 'absent') return [];
  const { noBenchmark } = wordsOf(scene.lang);
  return [phrase`${reportSentences(scene.lang).incomparable(noBenchmark[why.why])}`];
}
