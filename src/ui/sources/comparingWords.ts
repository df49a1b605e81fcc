import { screenTexts } from '../../catalog/texts/screen';
import { type SourcesMoreTexts, sourcesMoreTexts } from '../../catalog/texts/sourcesMore';
import { wordsOf } from '../../catalog/texts/words';
import { REFERENCES, type Reference } from '../../domain/area';
import type { IndicatorSpec } from '../../domain/indicator';
import type { BenchmarkAbsence, BenchmarkPeriods, Manifest } from '../../domain/pack';
import type { Language } from '../../domain/text';
import { periodsInWords } from './coverageSummary';

type Available = Manifest['benchmarks'][string];

/** Averages with the same answer side by side, in the order of the picker. */
function together<T extends BenchmarkPeriods>(
  available: Available,
  is: (answer: BenchmarkPeriods) => answer is T,
): readonly (readonly [T, readonly Reference[]])[] {
  const groups = new Map<string, { answer: T; names: Reference[] }>();
  for (const reference of REFERENCES) {
    const answer = available[reference];
    if (answer === undefined || !is(answer)) continue;
    const known = groups.get(String(answer)) ?? { answer, names: [] };
    known.names.push(reference);
    groups.set(String(answer), known);
  }
  return [...groups.values()].map(({ answer, names }) => [answer, names] as const);
}

function hasFigures(answer: BenchmarkPeriods): answer is readonly string[] {
  return typeof answer !== 'string';
}

function isRefused(answer: BenchmarkPeriods): answer is BenchmarkAbsence {
  return typeof answer === 'string';
}

/** What an indicator can be compared with and when, and with what it cannot and why, as parts of one sentence. */
function partsOf(available: Available, texts: SourcesMoreTexts, lang: Language): readonly string[] {
  const list = new Intl.ListFormat(lang);
  const names = (references: readonly Reference[]) =>
    list.format(references.map((reference) => screenTexts(lang).references[reference]));
  const can = together(available, hasFigures).map(([periods, references]) =>
    texts.with(`${names(references)} (${periodsInWords(periods)})`),
  );
  const cannot = together(available, isRefused).map(([why, references]) =>
    texts.notWith(names(references), wordsOf(lang).noBenchmark[why]),
  );
  return [...(can.length > 0 ? [list.format(can)] : []), ...cannot];
}

/**
 * `Vergelijken kan met Nederland en Parkstad (2024); niet met Limburg: de bron geeft dit gemiddelde niet.` Empty when
 * the snapshot names no averages.
 */
export function comparingWords(
  { aggregate }: Pick<IndicatorSpec, 'aggregate'>,
  available: Available,
  lang: Language,
): string {
  const texts = sourcesMoreTexts(lang);
  const parts =
    aggregate.kind === 'som'
      ? [texts.notWith(texts.average, wordsOf(lang).noBenchmark['is-aantal'])]
      : partsOf(available, texts, lang);
  return parts.length === 0 ? '' : texts.comparing(parts.join('; '));
}
