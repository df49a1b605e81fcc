import { isJoinedByName } from '../../catalog/series';
import { absenceReason } from '../../catalog/texts/absentWords';
import { changeTexts } from '../../catalog/texts/changeWords';
import { screenTexts } from '../../catalog/texts/screen';
import type { Benchmark } from '../../domain/benchmark';
import type { AbsentCell } from '../../domain/cell';
import { columnOf } from '../../domain/cells';
import { type AreaChange, changeAmount } from '../../domain/change';
import { changeWordsOf, NO_CHANGE, noChangeWords } from '../../domain/changeClasses';
import { formatAmount, formatDifference, shownDifference, timesText } from '../../domain/difference';
import { shownPeriod } from '../../domain/period';
import { capital } from '../../domain/text';
import { formatNumber, formatValue, isInTimes } from '../../domain/unit';
import { roundTo } from '../../stats/rounding';
import { comparisonLabel, type Scene } from '../scene';
import type { ChangeModel } from './changeModel';

/** A view that shows a change. */
export type ChangedScene = Scene & { readonly change: ChangeModel };

/** True where a view shows a change. */
export function isChanged(scene: Scene): scene is ChangedScene {
  return scene.change !== null;
}

/** A figure as shown. */
export function say({ spec, lang }: Scene, value: number): string {
  return formatValue(value, spec.unit, spec.decimals, lang);
}

/** `2,4 procentpunt gunstiger`, `€ 12.000 omhoog`; zero is `geen verschil`. */
function gapSize({ spec, lang }: Scene, amount: number): string {
  if (roundTo(amount, spec.decimals) === 0) return formatDifference(0, spec.unit, spec.decimals, lang);
  const upwards = amount > 0 === (spec.direction !== 'lager-is-gunstig');
  return `${formatAmount(amount, spec.unit, spec.decimals, lang)} ${changeWordsOf(spec.direction, lang)[upwards ? 1 : 0]}`;
}

/** Why a change says nothing; undefined where it says something. */
export function nothingSaid(scene: ChangedScene, area: AreaChange, index: number): string | undefined {
  const { spec, lang } = scene;
  const answer = scene.classAt(index);
  if (answer.kind !== 'klasse' || answer.index !== NO_CHANGE) return undefined;
  const texts = changeTexts(lang);
  const fewest = formatNumber(spec.change?.fewestHouseholds ?? 0, 0, lang);
  if (area.tooSmall) return texts.tooFewHomes(noChangeWords(lang), fewest);
  return texts.withinMargin(noChangeWords(lang));
}

/** How much changed: `4,1 procentpunt lager`, of the gap `0,7 procentpunt gunstiger`, in times `1,25 keer`. */
export function changeSize(scene: ChangedScene, amount: number): string {
  const { spec, lang, change } = scene;
  if (change.of === 'waarde') return formatDifference(amount, spec.unit, spec.decimals, lang);
  return isInTimes(spec.unit) ? timesText(formatNumber(amount, 2, lang), lang) : gapSize(scene, amount);
}

/** What became of the gap: how much, or why that says nothing. */
export function gapOutcome(scene: ChangedScene, area: AreaChange, index: number): string {
  const amount = changeAmount('afstand', area, scene.spec);
  const nothing = nothingSaid(scene, area, index);
  if (nothing !== undefined || amount === null) return nothing ?? '';
  const { gap, times } = changeTexts(scene.lang);
  return (isInTimes(scene.spec.unit) ? times : gap)(changeSize(scene, amount));
}

function nameOf({ atlas, view, comparison }: Scene, benchmark: Benchmark): string {
  const own = comparison === 'gemeente' && benchmark.kind === 'value';
  return comparisonLabel(own ? benchmark.area : comparison, atlas, view);
}

/** `Nederland van 76,3 % naar 72,8 %`; empty where it has no figure in one of the periods. */
export function benchmarkWords(
  scene: Scene,
  { beforeBenchmark: then, afterBenchmark: now }: AreaChange,
): string {
  if (then.kind === 'absent' || now.kind === 'absent') return '';
  const texts = changeTexts(scene.lang);
  const [before, after] = [say(scene, then.value), say(scene, now.value)];
  const name = capital(nameOf(scene, now));
  return before === after ? texts.same(name, after) : texts.benchmark(name, before, after);
}

/** `72,1 % in 2012, 68,0 % in 2024 · 4,1 procentpunt lager`. */
export function figureWords(scene: ChangedScene, before: number, after: number): string {
  const { spec, lang, change, period } = scene;
  const texts = changeTexts(lang);
  const [then, now] = [shownPeriod(change.since), shownPeriod(period ?? '')];
  const figures = texts.figures(say(scene, before), then, say(scene, after), now);
  const difference = shownDifference(after, before, spec.decimals);
  const size = formatDifference(difference, spec.unit, spec.decimals, lang);
  const nature = spec.nature === 'gemeten' ? '' : ` (${screenTexts(lang).panel.nature[spec.nature]})`;
  return `${figures}${nature} · ${size}`;
}

/** `68,0 % in 2024 · geen verandering te zeggen; 2012: niet gemeten: …`. */
export function missingWords(scene: ChangedScene, { before, after }: AreaChange, index: number): string {
  const { spec, lang, change, rows, values, level, period } = scene;
  const row = rows[index];
  if (!row) return '';
  const texts = changeTexts(lang);
  const reason = (cell: AbsentCell) => absenceReason({ id: row.id, cell }, spec, lang);
  if (after.kind === 'absent') return texts.without(shownPeriod(period ?? ''), reason(after));
  if (before.kind === 'value') return '';
  const sources = columnOf(values, level, change.since)?.sources ?? [];
  const renamed = before.why === 'niet-gemeten' && isJoinedByName(sources) ? `, ${texts.otherName}` : '';
  const words = texts.without(shownPeriod(change.since), `${reason(before)}${renamed}`);
  return `${texts.only(say(scene, after.value), shownPeriod(period ?? ''))} · ${words}`;
}
