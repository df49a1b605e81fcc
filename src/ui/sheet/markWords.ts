import { shortDocumentName } from '../../catalog/texts/documentNames';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { MarkValue, ReferenceMark } from '../../domain/pack';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import { decimalsOf } from '../../stats/rounding';

/** A bare figure with as many decimals as the text printed. */
function figure(value: number, lang: Language): string {
  return formatNumber(value, decimalsOf(value), lang);
}

function bareValue(value: MarkValue, lang: Language): string {
  const { about, signs } = sheetTexts(lang).marks;
  switch (value.kind) {
    case 'exact':
      return figure(value.value, lang);
    case 'ongeveer':
      return about(figure(value.value, lang));
    case 'grens':
      return `${signs[value.sign]} ${figure(value.value, lang)}`;
    case 'bereik':
      return `${figure(value.low, lang)}\u00a0–\u00a0${figure(value.high, lang)}`;
    case 'woord':
      return value.word;
  }
}

/** A figure of a policy text, and what it counts or is a share of. */
interface MarkFigure {
  /** `33 %`, `€ 135.000`, `meer dan 55.000`. */
  readonly value: string;
  /** `huishoudens`, `per 1.000 inwoners`; empty where the value says it all. Dutch in any language. */
  readonly unit: string;
}

/** The figure of a mark as printed, with its unit apart. */
export function markFigure({ value, unit }: ReferenceMark, lang: Language): MarkFigure {
  const bare = bareValue(value, lang);
  if (value.kind === 'woord') return { value: bare, unit: '' };
  if (unit === 'euro') return { value: bare.replace(/(?=\d)/, '€\u00a0'), unit: '' };
  if (unit.startsWith('%')) return { value: `${bare}\u00a0%`, unit: unit.slice(1).trim() };
  return { value: bare, unit };
}

/** The figure for beside the indicator, which says what a percentage is of. */
function shortValue(mark: ReferenceMark, lang: Language): string {
  const { value, unit } = markFigure(mark, lang);
  return mark.unit.startsWith('%') ? value : [value, unit].filter(Boolean).join(' ');
}

const UNKNOWN_YEAR = /^niet vermeld/;

/** Year as printed; `jaar niet vermeld` where the text gives none. */
function shortYear({ year }: ReferenceMark, lang: Language): string {
  return UNKNOWN_YEAR.test(year) ? sheetTexts(lang).marks.yearUnknown : year;
}

/** The same with everything the text does say about the time: `jaar niet vermeld (2022 gepubliceerd)`. */
export function markYear(mark: ReferenceMark, lang: Language): string {
  return mark.year.replace(UNKNOWN_YEAR, sheetTexts(lang).marks.yearUnknown);
}

/** One line per value: `genoemd: 33 % (2018, Nulmeting)`; texts that name the same value share a line. */
export function markLines(marks: readonly ReferenceMark[], lang: Language): readonly string[] {
  const places = new Map<string, string[]>();
  for (const mark of marks) {
    const value = shortValue(mark, lang);
    const where = `${shortYear(mark, lang)}, ${shortDocumentName(mark.document, lang)}`;
    places.set(value, [...new Set([...(places.get(value) ?? []), where])]);
  }
  const { named } = sheetTexts(lang).marks;
  return [...places].map(([value, where]) => `${named}: ${value} (${where.join('; ')})`);
}
