import { reportMore } from '../../../catalog/texts/reportMore';
import { listed, type Phrase } from '../../../catalog/texts/reportPhrase';
import { reportSentences } from '../../../catalog/texts/reportSentences';
import { changeAmount } from '../../../domain/change';
import { changeWordsOf, NO_CHANGE, noChangeWords } from '../../../domain/changeClasses';
import { shownPeriod } from '../../../domain/period';
import { isInTimes } from '../../../domain/unit';
import { benchmarkWords, type ChangedScene, changeSize } from '../../changes/changeSaid';
import { comparisonLabel } from '../../scene';
import { areasCited, peopleCited, placeName } from '../cited';
import type { ReportArea, ReportFacts } from '../facts';

/** -1 for what became less favourable or went down, 1 the other way, 0 for no clear change; null without a class. */
export function sideOf({ answer }: ReportArea): -1 | 0 | 1 | null {
  return answer.kind === 'klasse' ? (Math.sign(answer.index - NO_CHANGE) as -1 | 0 | 1) : null;
}

/** In how many areas it became less favourable or down, and the other way. */
function countsOf(scene: ChangedScene, areas: readonly ReportArea[]): readonly Phrase[] {
  const { lang, spec } = scene;
  const words = changeWordsOf(spec.direction, lang);
  return ([-1, 1] as const).flatMap((side, end) => {
    const group = areas.filter((area) => sideOf(area) === side);
    if (group.length === 0) return [];
    const counted = areasCited(scene, group.length, 'verandering');
    return [reportMore(lang).inAreas(counted, peopleCited(scene, group), words[end] ?? '')];
  });
}

/** What became of the areas since then, and in how many nothing clearly changed. */
function becameOf(scene: ChangedScene, areas: readonly ReportArea[], before: string, none: string): Phrase {
  const { lang } = scene;
  const texts = reportMore(lang);
  const counts = countsOf(scene, areas);
  const same = areas.filter((area) => sideOf(area) === 0);
  const told = counts.length === 0 ? [none] : texts.became(before, listed(counts, reportSentences(lang).and));
  if (same.length === 0) return told;
  const counted = areasCited(scene, same.length, 'verandering');
  return [...told, ...texts.noChange(counted, noChangeWords(lang), peopleCited(scene, same))];
}

/** How much an area changed towards what is favourable, or up; null where that says nothing. */
export function amountOf(scene: ChangedScene, area: ReportArea): number | null {
  const change = scene.change.areas[area.index];
  if (sideOf(area) === null || !change || change.tooSmall) return null;
  const amount = changeAmount(scene.change.of, change, scene.spec);
  if (amount === null) return null;
  const flat = scene.change.of === 'afstand' && isInTimes(scene.spec.unit) ? amount - 1 : amount;
  return scene.spec.direction === 'lager-is-gunstig' ? -flat : flat;
}

/** The areas that changed most to either side; none on a side where nothing clearly changed, or several changed alike. */
function endsOf(scene: ChangedScene, areas: readonly ReportArea[]): readonly Phrase[] {
  const ends = [-1, 1].flatMap((side) => {
    const there = areas
      .filter((area) => sideOf(area) === side && amountOf(scene, area) !== null)
      .toSorted((a, b) => side * ((amountOf(scene, b) ?? 0) - (amountOf(scene, a) ?? 0)));
    const [first, second] = there;
    const alike = first && second && amountOf(scene, first) === amountOf(scene, second);
    return first && !alike ? [first] : [];
  });
  return ends.flatMap((area) => {
    const change = scene.change.areas[area.index];
    const amount = change && changeAmount(scene.change.of, change, scene.spec);
    if (amount === null || amount === undefined) return [];
    const size = { text: changeSize(scene, amount), origin: 'verandering' };
    return [reportMore(scene.lang).changed(placeName(area), size)];
  });
}

/** What changed since the earlier period: in how many areas, what it is compared with, and where most. */
export function changedOf({ areas, voor }: ReportFacts, scene: ChangedScene): readonly Phrase[] {
  const { lang, atlas, view, comparison, change, period } = scene;
  const texts = reportMore(lang);
  const [since, year] = [shownPeriod(change.since), shownPeriod(period ?? '')];
  const name = comparisonLabel(comparison, atlas, view);
  const before =
    change.of === 'waarde' ? texts.changeOf.waarde(since, year) : texts.changeOf.afstand(name, since, year);
  const first = areas.find(({ answer, index }) => answer.kind === 'klasse' && change.areas[index]);
  const common = comparison !== 'gemeente' && first && change.areas[first.index];
  const benchmark = common ? benchmarkWords(scene, common) : '';
  const [down, up] = voor === null ? endsOf(scene, areas) : [];
  return [
    becameOf(scene, areas, before, texts.onlyNoChange(since, year)),
    ...(benchmark === '' ? [] : [texts.benchmark(since, year, { text: benchmark, origin: 'vergelijking' })]),
    ...(down ? [up ? texts.changeEnds(down, up) : texts.changeEnd(down)] : []),
  ];
}
