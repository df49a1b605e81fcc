import { COVERAGE_FLOOR } from '../../domain/aggregate';
import { type AreaId, kindOf } from '../../domain/area';
import type { AbsentCell } from '../../domain/cell';
import type { AggregateRule, IndicatorSpec } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { formatValue } from '../../domain/unit';
import { screenTexts } from './screen';
import { wordsOf } from './words';

interface AbsentTexts {
  /** Some parts have a figure, but too few to compute one for the whole. */
  readonly thin: string;
  /** Shares of the weight in words, and what they are shares of. */
  readonly thinWhy: (share: string, whom: string, needed: string) => string;
  /** The same for a sum, which needs every part. */
  readonly sumWhy: (share: string, whom: string) => string;
  /** What a density is a share of. */
  readonly land: string;
}

const TEXTS: Readonly<Record<Language, AbsentTexts>> = {
  nl: {
    thin: 'te weinig dekking',
    thinWhy: (share, whom, needed) =>
      `de buurten met een cijfer hebben samen ${share} van de ${whom}, en ${needed} is nodig`,
    sumWhy: (share, whom) =>
      `een som vraagt een cijfer van elke buurt, en de buurten die er een hebben, hebben samen ${share} van de ${whom}`,
    land: 'landoppervlakte',
  },
  en: {
    thin: 'too little coverage',
    thinWhy: (share, whom, needed) =>
      `the neighbourhoods with a figure have ${share} of the ${whom}, and ${needed} is needed`,
    sumWhy: (share, whom) =>
      `a sum needs a figure of every neighbourhood, and those that have one have ${share} of the ${whom}`,
    land: 'land area',
  },
};

/** What the coverage of a computed figure is a share of: a sum is about inwoners, a density about land. */
export function weightWord(rule: AggregateRule, lang: Language): string {
  if (rule.kind === 'dichtheid') return TEXTS[lang].land;
  return screenTexts(lang).panel.weights['weight' in rule ? rule.weight : 'inwoners'];
}

/** The word in place of a figure: `niet gepubliceerd`, `te weinig dekking`. */
export function absenceWord({ why, coverage }: AbsentCell, lang: Language): string {
  return coverage === undefined ? wordsOf(lang).absence[why] : TEXTS[lang].thin;
}

/** An area without a figure. */
interface Lacking {
  readonly id: AreaId;
  readonly cell: AbsentCell;
}

/** Areas that are no statistical unit: a figure of theirs can only come from their buurten. */
function isPutTogether(id: AreaId): boolean {
  return ['eigen', 'stadsdeel', 'focusgebied', 'gemiddelde'].includes(kindOf(id));
}

function sentenceEnd(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;
}

/**
 * The same word with its reason, as the end of a sentence: `niet op dit niveau: klassen worden niet gemiddeld`,
 * `te weinig dekking: de buurten met een cijfer hebben samen 63 % van de huishoudens, en 80 % is nodig`.
 */
export function absenceReason(
  { id, cell }: Lacking,
  { aggregate }: Pick<IndicatorSpec, 'aggregate'>,
  lang: Language,
): string {
  const { why, coverage } = cell;
  const word = absenceWord(cell, lang);
  if (coverage !== undefined) {
    const percent = (share: number) => formatValue(Math.floor(share * 100 + 1e-9), 'procent', 0, lang);
    const whom = weightWord(aggregate, lang);
    const { thinWhy, sumWhy } = TEXTS[lang];
    const reason =
      aggregate.kind === 'som'
        ? sumWhy(percent(coverage), whom)
        : thinWhy(percent(coverage), whom, percent(COVERAGE_FLOOR));
    return `${word}: ${reason}`;
  }
  const refused = why === 'niet-op-dit-niveau' && aggregate.kind === 'geen' && isPutTogether(id);
  return refused ? `${word}: ${sentenceEnd(aggregate.why[lang])}` : wordsOf(lang).absenceReason[why];
}
