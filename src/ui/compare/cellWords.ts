import { leefbaarometerLabel } from '../../catalog/leefbaarometer';
import { absenceWord, weightWord } from '../../catalog/texts/absentWords';
import { compareTexts } from '../../catalog/texts/compare';
import { wordsOf } from '../../catalog/texts/words';
import type { Verdict } from '../../domain/compare';
import { formatDifference, senseWord } from '../../domain/difference';
import type { IndicatorSpec } from '../../domain/indicator';
import { shownPeriod } from '../../domain/period';
import { timesOf } from '../../domain/rules/times';
import type { Language } from '../../domain/text';
import { formatNumber, formatValue } from '../../domain/unit';
import type { CompareCell } from '../../state/compare/compareModel';
import { roundTo } from '../../stats/rounding';

/** What stands large in a cell: the figure, how far it is from what it is compared with, or how many times that. */
export const MODES = ['waarde', 'verschil', 'keer'] as const;
export type Mode = (typeof MODES)[number];

/** How the words of a cell are written. */
export interface CellStyle {
  readonly spec: IndicatorSpec;
  readonly lang: Language;
  readonly mode: Mode;
  /** True where the columns of areas are wide enough for whole phrases. */
  readonly roomy: boolean;
}

/** A figure in the unit of the indicator, as everywhere. */
export function figureText(value: number, { spec, lang }: Pick<CellStyle, 'spec' | 'lang'>): string {
  return formatValue(value, spec.unit, spec.decimals, lang);
}

/** `12 lager`, `€ 43.000 hoger`: percentage points are said once, above the table. */
function shortDifference(difference: number, { spec, lang }: CellStyle): string {
  const { unit, decimals } = spec;
  if (roundTo(difference, decimals) === 0) return compareTexts(lang).cell.none;
  if (unit !== 'procent') return formatDifference(difference, unit, decimals, lang);
  return `${formatNumber(Math.abs(difference), decimals, lang)} ${senseWord(difference, unit, lang)}`;
}

/** `0,6 keer`; null where the unit has no such thing. */
function timesText({ cell, reading }: CompareCell, { spec, lang }: CellStyle): string | null {
  const benchmark = reading?.benchmark;
  if (cell.kind === 'absent' || benchmark?.kind !== 'value') return null;
  const times = timesOf(cell.value, benchmark.value, spec);
  return times === null ? null : compareTexts(lang).cell.times(formatNumber(times, 1, lang));
}

/** What stands large in the cell of an area; the figure itself where the other has no answer. */
export function mainText(cell: CompareCell, style: CellStyle): string {
  if (cell.cell.kind === 'absent') return absenceWord(cell.cell, style.lang);
  const value = figureText(cell.cell.value, style);
  const difference = cell.reading?.difference ?? null;
  if (style.mode === 'waarde' || difference === null) return value;
  if (style.mode === 'verschil') return shortDifference(difference, style);
  return timesText(cell, style) ?? value;
}

/** The other of figure and difference, below what stands large; null where there is none. */
export function besideText(cell: CompareCell, style: CellStyle): string | null {
  const difference = cell.reading?.difference ?? null;
  if (cell.cell.kind === 'absent' || difference === null) return null;
  const shown = mainText(cell, style);
  const value = figureText(cell.cell.value, style);
  return shown === value ? shortDifference(difference, style) : value;
}

/** `minder gunstig`; null where the difference already says it: neutral indicators are only higher or lower. */
export function verdictWord(verdict: Verdict | null, lang: Language): string | null {
  if (!verdict || verdict.sense === 'hoger' || verdict.sense === 'lager') return null;
  return wordsOf(lang).sense[verdict.sense];
}

function computedText({ cell, column }: CompareCell, { spec, lang, roomy }: CellStyle): string | null {
  if (cell.kind === 'absent' || cell.basis !== 'berekend') return null;
  const texts = compareTexts(lang).cell;
  if (cell.coverage === undefined) return texts.bare;
  const share = formatValue(Math.floor(cell.coverage * 100), 'procent', 0, lang);
  if (!roomy || column.role === 'gemiddelde') return texts.computed(share);
  return texts.computedOf(share, weightWord(spec.aggregate, lang));
}

/** Everything that must be said with a figure or its absence: period of its own, computed, official class, visitors. */
export function remarkTexts(cell: CompareCell, style: CellStyle): readonly string[] {
  const texts = compareTexts(style.lang).cell;
  const own = cell.cell;
  if (own.kind === 'absent') return cell.elsewhen ? [texts.elsewhen(shownPeriod(cell.elsewhen))] : [];
  return [
    own.ownPeriod !== undefined && texts.over(shownPeriod(own.ownPeriod)),
    own.officialClass !== undefined && texts.official(leefbaarometerLabel(own.officialClass, style.lang)),
    cell.reading?.tooFew && texts.tooFew,
    own.manyVisitors && texts.visitors,
    computedText(cell, style),
  ].filter((text) => typeof text === 'string');
}
