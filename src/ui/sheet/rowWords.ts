import { screenTexts } from '../../catalog/texts/screen';
import { sheetTexts } from '../../catalog/texts/sheet';
import { verdictText, verdictThan, wordsOf } from '../../catalog/texts/words';
import type { NoBenchmark } from '../../domain/benchmark';
import type { Verdict } from '../../domain/compare';
import { formatAmount, formatDifference, senseWord } from '../../domain/difference';
import type { Nature } from '../../domain/indicator';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import { formatNumber, formatValue } from '../../domain/unit';
import type { SheetRow } from '../../state/sheetModel';
import { roundTo } from '../../stats/rounding';
import { ownPeriod, remarks, timesLine } from '../common/lines';

/** What the figures under a heading have in common: said once, under the heading. */
export interface Common {
  /** Period of most of them. */
  readonly period: string | null;
  /** Where all are of one kind. */
  readonly nature: Nature | null;
  /** True where all come from a supplementary table. */
  readonly supplement: boolean;
  /** Smallest share (0 to 1) of the weight behind them, where all were computed from buurten. */
  readonly coverage: number | null;
}

/** Where nothing is said before the row itself. */
export const NOTHING_IN_COMMON: Common = { period: null, nature: null, supplement: false, coverage: null };

/** Fewest others for which a place among them says something. */
const FEWEST_OTHERS = 3;

/** A comparison as the sheet writes it: the judgement, then what it rests on. */
export interface Compared {
  /** `duidelijk minder gunstig dan Nederland`; empty where no judgement is made. */
  readonly verdict: string;
  /** ` (0,00), 0,25 lager`; starts with its own space or comma. */
  readonly rest: string;
}

/** Counts are simply not compared; of the area that is compared with, the head of the sheet says so once. */
const SAID_ELSEWHERE: ReadonlySet<NoBenchmark> = new Set<NoBenchmark>(['is-aantal', 'is-zelf']);

function withoutVerdict({ reading }: SheetRow, lang: Language): Compared {
  const { benchmark, benchmarkName, tooFew } = reading;
  if (tooFew) return { verdict: '', rest: wordsOf(lang).tooFewPeople };
  if (benchmark.kind === 'value' || SAID_ELSEWHERE.has(benchmark.why)) return { verdict: '', rest: '' };
  const why = wordsOf(lang).noBenchmark[benchmark.why];
  return { verdict: '', rest: sheetTexts(lang).noComparison(benchmarkName, why) };
}

/** How large a difference is; without its direction where the judgement already says hoger or lager. */
function sizeWords({ spec }: SheetRow, { sense }: Verdict, difference: number, lang: Language): string {
  const { unit, decimals } = spec;
  const said = sense === 'hoger' || sense === 'lager';
  if (said) return sheetTexts(lang).apart(formatAmount(difference, unit, decimals, lang));
  return formatDifference(difference, unit, decimals, lang);
}

/** The comparison of a row in words; both parts empty where there is nothing to say. */
export function comparedWords(row: SheetRow, lang: Language): Compared {
  const { spec, reading, period } = row;
  const { cell, benchmark, verdict, difference } = reading;
  if (cell.kind === 'absent') return { verdict: '', rest: '' };
  if (!verdict || benchmark.kind === 'absent') return withoutVerdict(row, lang);
  const value = formatValue(benchmark.value, spec.unit, spec.decimals, lang);
  const own = ownPeriod({ spec, lang, period }, reading);
  const against = ` (${[value, own].filter(Boolean).join(', ')})`;
  const size = difference ? `, ${sizeWords(row, verdict, difference, lang)}` : '';
  const times = timesLine({ spec, lang }, reading);
  return {
    verdict: verdictThan(verdict, reading.benchmarkName, lang),
    rest: [`${against}${size}`, times].filter(Boolean).join(', '),
  };
}

/** The same for a period in which there is a comparison, beside a newer one without: named with its own value. */
export function comparableWords({ comparable }: SheetRow, lang: Language): string {
  if (!comparable) return '';
  const { spec, reading, period } = comparable;
  const { cell, verdict, benchmarkName } = reading;
  if (cell.kind === 'absent' || verdict === null || period === null) return '';
  const value = formatValue(cell.value, spec.unit, spec.decimals, lang);
  const before = sheetTexts(lang).comparable(benchmarkName, shownPeriod(period), value);
  return `${before}${verdictText(verdict, lang)}${comparedWords(comparable, lang).rest}`;
}

/**
 * `lager dan 150 van de 175 andere buurten`: how many peers lie on the larger side, counted with the values as
 * shown; equal ones are on neither. Empty without peers, and where too few people live to rank.
 */
export function amongWords(row: SheetRow, lang: Language): string {
  const { spec, reading, peers, peerKind } = row;
  const others = peers.length - 1;
  if (reading.cell.kind === 'absent' || reading.tooFew || !peerKind || others < FEWEST_OTHERS) return '';
  const own = roundTo(reading.cell.value, spec.decimals);
  const sides = peers.map((peer) => Math.sign(own - roundTo(peer, spec.decimals)));
  const above = sides.filter((side) => side > 0).length;
  const below = sides.filter((side) => side < 0).length;
  const count = Math.max(above, below);
  const words = sheetTexts(lang).among;
  const plural = screenTexts(lang).levelsPlural[peerKind];
  const all = formatNumber(others, 0, lang);
  if (count === 0) return words.allEqual(all, plural);
  const sense = senseWord(below > above ? -1 : 1, spec.unit, lang);
  if (count === others) return words.all(sense, all, plural);
  return words.some(sense, formatNumber(count, 0, lang), all, plural);
}

/** Class, what it was computed from, interval, visitors; without the share where the heading gives one for all. */
function remarksOf({ spec, reading, period }: SheetRow, lang: Language, common: Common): readonly string[] {
  const { cell } = reading;
  if (cell.kind === 'absent') return [];
  const { coverage, ...bare } = cell;
  return remarks({ spec, lang, period }, { cell: common.coverage === null ? cell : bare });
}

/** Everything else that must be said with a figure, unless the heading says it: class, period, kind of figure … */
export function factsOf(row: SheetRow, lang: Language, common: Common): readonly string[] {
  const { spec, reading, period } = row;
  const { cell } = reading;
  if (cell.kind === 'absent') return [];
  const texts = screenTexts(lang);
  const computed = cell.basis === 'berekend' && cell.coverage === undefined && common.coverage === null;
  return [
    amongWords(row, lang),
    ...remarksOf(row, lang, common),
    computed && texts.legend.computed,
    period !== common.period && period !== null && shownPeriod(period),
    spec.nature !== 'gemeten' && spec.nature !== common.nature && texts.panel.nature[spec.nature],
    row.supplement && !common.supplement && texts.legend.supplement,
  ].filter((fact) => typeof fact === 'string' && fact !== '') as readonly string[];
}

/** That figures were computed, and from how much of the area at least. */
function computedWords(coverage: number, lang: Language): string {
  const percent = Math.floor(coverage * 100);
  if (percent === 100) return screenTexts(lang).legend.computed;
  return sheetTexts(lang).computed(formatValue(percent, 'procent', 0, lang));
}

/** What the heading of a group says for all its figures: `modelschatting · berekend uit buurten, …`. */
export function commonWords(common: Common, lang: Language): string {
  const texts = screenTexts(lang);
  return [
    common.nature !== null && common.nature !== 'gemeten' && texts.panel.nature[common.nature],
    common.coverage !== null && computedWords(common.coverage, lang),
    common.supplement && texts.legend.supplement,
  ]
    .filter(Boolean)
    .join(' · ');
}
