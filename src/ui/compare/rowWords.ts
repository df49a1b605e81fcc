import { compareTexts } from '../../catalog/texts/compare';
import { screenTexts } from '../../catalog/texts/screen';
import { sheetTexts } from '../../catalog/texts/sheet';
import { wordsOf } from '../../catalog/texts/words';
import { shownPeriod } from '../../domain/period';
import { capital, type Language } from '../../domain/text';
import type { CompareRow } from '../../state/compare/compareModel';
import { inSentence } from './inSentence';

/** More names than this are counted instead. */
const MOST_NAMES = 3;

/** `2024 · in % · modelschatting`: what holds for every figure of the row. */
export function rowFacts({ spec, period, pinned }: CompareRow, lang: Language): string {
  const texts = compareTexts(lang);
  return [
    period === null ? texts.row.noPeriod : shownPeriod(period),
    pinned && texts.row.pinned,
    texts.units[spec.unit],
    spec.nature !== 'gemeten' && screenTexts(lang).panel.nature[spec.nature],
  ]
    .filter(Boolean)
    .join(' · ');
}

function newerText({ newer }: CompareRow, lang: Language): string | null {
  if (!newer) return null;
  const texts = compareTexts(lang).row;
  const period = shownPeriod(newer.period);
  const { without } = newer;
  if (without.length === 0) return texts.newer(period);
  const names = without.length > MOST_NAMES ? texts.columns(without.length) : inSentence(without, lang);
  return texts.newerWithout(period, names);
}

/** Why no area can be compared, where it is one reason for all that have a figure. */
function uncomparedText({ cells }: CompareRow, lang: Language): string | null {
  const readings = cells.flatMap(({ reading }) => (reading?.cell.kind === 'value' ? [reading] : []));
  const [first] = readings;
  if (first?.benchmark.kind !== 'absent') return null;
  const { why } = first.benchmark;
  const same = readings.every(({ benchmark }) => benchmark.kind === 'absent' && benchmark.why === why);
  if (!same || why === 'is-aantal') return null;
  return `${sheetTexts(lang).noComparison(first.benchmarkName, wordsOf(lang).noBenchmark[why])}.`;
}

/** Period of what areas are compared with, where it is another than theirs. */
function benchmarkPeriodText({ cells, period }: CompareRow, lang: Language): string | null {
  const other = cells.find(({ reading }) => {
    const benchmark = reading?.benchmark;
    return benchmark?.kind === 'value' && benchmark.period !== period && reading?.difference !== null;
  })?.reading;
  if (other?.benchmark.kind !== 'value') return null;
  return compareTexts(lang).row.ownPeriod(other.benchmarkName, shownPeriod(other.benchmark.period));
}

/** What to know before reading the row: another period, nothing to compare with. */
export function rowNotes(row: CompareRow, lang: Language): readonly string[] {
  return [benchmarkPeriodText(row, lang), uncomparedText(row, lang), newerText(row, lang)]
    .filter((text) => text !== null)
    .map(capital);
}
