import { goalsTexts } from '../../catalog/texts/goals';
import { screenTexts } from '../../catalog/texts/screen';
import { verdictText, wordsOf } from '../../catalog/texts/words';
import { formatAmount, formatDifference } from '../../domain/difference';
import type { IndicatorSpec } from '../../domain/indicator';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import { formatValue } from '../../domain/unit';
import type { GapChange } from '../../state/goals/gapChange';
import type { GapPoint, GapRow } from '../../state/goals/gapRow';
import { ownPeriod } from '../common/lines';

/** A figure of the indicator as shown. */
export function figureWords(value: number, { unit, decimals }: IndicatorSpec, lang: Language): string {
  return formatValue(value, unit, decimals, lang);
}

/** How a difference is told: with the verdict, and with period and figure where those do not stand beside it. */
interface Telling {
  readonly verdict: boolean;
  readonly elsewhere: boolean;
}

function againstWords(spec: IndicatorSpec, point: GapPoint, telling: Telling, lang: Language): string {
  const { cell, benchmark, benchmarkName, verdict, tooFew } = point.reading;
  if (cell.kind === 'absent' || benchmark.kind === 'absent') return '';
  const judged =
    verdict && telling.verdict ? verdictText(verdict, lang) : tooFew && wordsOf(lang).tooFewPeople;
  const own = ownPeriod({ spec, lang, period: point.period }, point.reading);
  const against = `${benchmarkName} ${figureWords(benchmark.value, spec, lang)}${own && ` (${own})`}`;
  const both = telling.elsewhere ? `${figureWords(cell.value, spec, lang)}, ${against}` : against;
  return [judged, both].filter(Boolean).join(' · ');
}

/** A difference in two lines: how large, then what it rests on. */
export interface GapWords {
  readonly main: string;
  readonly rest: string;
}

/** The difference of a point: `13,5 procentpunt lager` and `duidelijk minder gunstig · Nederland 72,8 %`. */
export function gapWords(
  spec: IndicatorSpec,
  point: GapPoint,
  telling: Telling,
  lang: Language,
): GapWords | undefined {
  const { difference } = point.reading;
  if (difference === null) return undefined;
  const size = formatDifference(difference, spec.unit, spec.decimals, lang);
  const when = telling.elsewhere && point.period !== null ? `${shownPeriod(point.period)}: ` : '';
  return { main: `${when}${size}`, rest: againstWords(spec, point, telling, lang) };
}

/** Why a figure has no comparison: `geen vergelijking met Nederland: de bron geeft dit gemiddelde niet`. */
export function missingWords({ reading }: GapPoint, lang: Language): string {
  const { benchmark, benchmarkName, cell } = reading;
  if (cell.kind === 'absent' || benchmark.kind === 'value') return '';
  return goalsTexts(lang).noBenchmark(benchmarkName, wordsOf(lang).noBenchmark[benchmark.why]);
}

/** The same beside an older comparison: `voor 2020 geen cijfer van Nederland`. */
export function newestWithout({ period, reading }: GapPoint, lang: Language): string {
  const { benchmark, benchmarkName, cell } = reading;
  if (cell.kind === 'absent' || benchmark.kind === 'value' || period === null) return '';
  return goalsTexts(lang).noneFor(shownPeriod(period), benchmarkName);
}

/** What became of the difference in two lines. */
export function changeWords(
  change: GapChange,
  spec: IndicatorSpec,
  benchmark: string,
  lang: Language,
): GapWords {
  const texts = goalsTexts(lang);
  const size = formatAmount(change.amount, spec.unit, spec.decimals, lang);
  const turn = texts.turns[change.turn];
  if (!change.shares) return { main: turn, rest: size };
  const percent = (share: number) => formatValue(share, 'procent', 0, lang);
  const shares = texts.shares(benchmark, percent(change.shares.start), percent(change.shares.now));
  return { main: `${turn} ${texts.inEuro}`, rest: `${size}; ${shares}` };
}

/** The arrow of the drawing as a sign: to the favourable side, to the other, or neither. */
export function changeSign({ tone, turn }: GapChange): string {
  if (tone === 'geen') return turn === 'gelijk' ? '=' : '';
  return tone === 'gunstiger' ? '→' : '←';
}

/** What kind of figure a row holds: modelled, computed from how much of the area, supplementary. */
export function factsOf({ spec, now, compared, supplement }: GapRow, lang: Language): readonly string[] {
  const texts = screenTexts(lang);
  const valued = now.reading.cell.kind === 'value' ? now : compared;
  const cell = valued?.reading.cell;
  if (cell?.kind !== 'value') return [];
  const { fromBuurten, fromBuurtenAll } = goalsTexts(lang);
  const share =
    cell.coverage === undefined
      ? fromBuurtenAll
      : fromBuurten(formatValue(Math.floor(cell.coverage * 100), 'procent', 0, lang));
  return [
    spec.nature !== 'gemeten' && texts.panel.nature[spec.nature],
    cell.basis === 'berekend' && share,
    supplement && texts.legend.supplement,
  ].filter((fact) => typeof fact === 'string');
}
