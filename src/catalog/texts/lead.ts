import type { NoBenchmark } from '../../domain/benchmark';
import type { Absence, Cell } from '../../domain/cell';
import type { Verdict } from '../../domain/compare';
import type { IndicatorSpec } from '../../domain/indicator';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import { formatValue } from '../../domain/unit';
import { leadTexts } from './leadTexts';
import { wordsOf } from './words';

/** A stretch of a sentence; `indicator` is the id of the row it speaks of, where it names one. */
export interface SentencePart {
  readonly text: string;
  readonly strong?: true;
  readonly indicator?: string;
}

export type Sentence = readonly SentencePart[];

/** What a sentence needs to know of a row. */
interface Figure {
  readonly spec: Pick<IndicatorSpec, 'id' | 'short' | 'plain' | 'nature' | 'unit' | 'decimals'>;
  readonly period: string | null;
  readonly reading: { readonly cell: Cell; readonly verdict?: Verdict | null };
}

/** What stands out in an area, as the sheet has worked it out. */
export interface LeadFacts {
  readonly unfavourable: readonly Figure[];
  readonly favourable: readonly Figure[];
  readonly compared: number;
  readonly why?: Absence;
  readonly noBenchmark?: NoBenchmark;
  readonly resident: {
    readonly unfavourable: Figure | undefined;
    readonly favourable: Figure | undefined;
    readonly compared: number;
  };
}

/** Language, and the name of what the area is compared with. */
export interface LeadWords {
  readonly lang: Language;
  readonly benchmark: string;
}

type Sense = 'gunstiger' | 'minder-gunstig';

function plain(text: string): Sentence {
  return [{ text }];
}

/** Stands between the subjects: a comma, and the word for *and* before the last. */
function joint(index: number, count: number, and: string): Sentence {
  if (index === 0) return [];
  return plain(index === count - 1 ? and : ', ');
}

/** True when a figure differs only a little: its row says *iets*, and so must the sentence. */
function isSlight({ reading: { verdict } }: Figure): boolean {
  return verdict != null && 'strength' in verdict && verdict.strength === 'iets';
}

function subjects(sense: Sense, figures: readonly Figure[], { lang, benchmark }: LeadWords): Sentence {
  const texts = leadTexts(lang);
  const named = figures.flatMap(
    ({ spec, period }, index): Sentence => [
      ...joint(index, figures.length, texts.and),
      { text: spec.short[lang], strong: true, indicator: spec.id },
      { text: texts.when[spec.nature](shownPeriod(period ?? '')) },
    ],
  );
  const opening: Sentence = [
    { text: (figures.every(isSlight) ? texts.slightly : texts.sense)[sense], strong: true },
    { text: texts.subjects(benchmark, figures.length) },
  ];
  return [...opening, ...named, { text: '.' }];
}

/** Two sentences where nothing can be compared: that it is so, and why or what to do. */
function silence(
  { why, noBenchmark }: LeadFacts,
  { lang, benchmark }: LeadWords,
): readonly [Sentence, Sentence] {
  const texts = leadTexts(lang);
  if (why !== undefined) return [plain(texts.nothing), plain(texts.why[why])];
  if (noBenchmark === undefined) return [plain(texts.nothingRecent), plain(texts.perSubject)];
  const reason = wordsOf(lang).noBenchmark[noBenchmark];
  const first = noBenchmark === 'is-zelf' ? texts.itself : texts.noBenchmark(benchmark, reason);
  return [plain(first), plain(texts.another)];
}

/**
 * Exactly two sentences about an area: what is less favourable than the benchmark, then what is more favourable.
 * Where there is nothing of a kind the sentence says so, and where nothing can be compared the two say why.
 */
export function leadSentences(lead: LeadFacts, words: LeadWords): readonly [Sentence, Sentence] {
  if (lead.compared === 0) return silence(lead, words);
  const { none } = leadTexts(words.lang);
  const sentence = (sense: Sense, figures: readonly Figure[]) =>
    figures.length > 0 ? subjects(sense, figures, words) : plain(none[sense](words.benchmark, lead.compared));
  return [sentence('minder-gunstig', lead.unfavourable), sentence('gunstiger', lead.favourable)];
}

/** First sentence of the plain words, without its full stop and without a comparison of its own. */
function subjectOf({ spec }: Figure, lang: Language): string {
  const [first = ''] = spec.plain[lang].split(/\.(?:\s|$)/);
  return first.replace(/, (?:vergeleken met|compared with) .*$/, '');
}

function residentSentence(sense: Sense, figure: Figure, { lang, benchmark }: LeadWords): Sentence {
  const { resident } = leadTexts(lang);
  const { spec, reading, period } = figure;
  const when = (period?.includes('-') ? resident.over : resident.in)(shownPeriod(period ?? ''));
  const bare = spec.unit === 'score' || reading.cell.kind === 'absent';
  const middle = bare
    ? resident.score(when)
    : resident.figure(formatValue(reading.cell.value, spec.unit, spec.decimals, lang), when);
  return [
    { text: subjectOf(figure, lang), indicator: spec.id },
    { text: middle },
    { text: (isSlight(figure) ? resident.slightly : resident.sense)[sense], strong: true },
    { text: resident.than(benchmark) },
  ];
}

/**
 * The same for residents, about the place and in plain words: one figure that is more favourable, then one that is
 * less favourable, each with its year; a score is said without its number, which means nothing by itself.
 */
export function residentSentences(lead: LeadFacts, words: LeadWords): readonly [Sentence, Sentence] {
  const { favourable, unfavourable, compared } = lead.resident;
  if (lead.compared === 0) return silence(lead, words);
  const { none, nothing, elsewhere } = leadTexts(words.lang).resident;
  if (compared === 0) return [plain(nothing), plain(elsewhere)];
  const sentence = (sense: Sense, figure: Figure | undefined) =>
    figure ? residentSentence(sense, figure, words) : plain(none[sense](words.benchmark));
  return [sentence('gunstiger', favourable), sentence('minder-gunstig', unfavourable)];
}
