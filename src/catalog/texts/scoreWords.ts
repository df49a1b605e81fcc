/** What a combined score is called and says of itself; small, because the first picture may be one. */
import type { IndicatorSpec } from '../../domain/indicator';
import { shownPeriod } from '../../domain/period';
import type { Lack } from '../../domain/score';
import type { Language, Text } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import type { Score, ScorePart } from '../../domain/view';
import type { Widen } from './widen';
import { wordsOf } from './words';

const nl = {
  side: { hoog: 'hoog', laag: 'laag' },
  short: (parts: number) => `score van ${parts} onderwerpen`,
  name: (parts: string) => `Samengestelde score: ${parts}`,
  plain: (parts: string) => `Hoe hoger de score, hoe meer hier samenkomt van: ${parts}.`,
  weight: (times: string) => `telt ${times} keer`,
  method: {
    rang: 'Gewogen gemiddelde van percentielrangen: per onderwerp de plaats tussen alle gebieden van hetzelfde niveau met een cijfer, van 0 tot 100.',
    z: 'Gewogen gemiddelde van z-scores: per onderwerp de afstand tot het gemiddelde van alle gebieden van hetzelfde niveau met een cijfer, in standaardafwijkingen.',
  },
  caveat:
    'Hier berekend, uit gemeten en geschatte cijfers. Een score zegt alleen iets naast andere gebieden van hetzelfde niveau, en niets over één bewoner. Een gebied zonder cijfer of met te weinig inwoners voor een van de onderwerpen heeft geen score; er wordt niets ingevuld.',
  alone:
    'Een score is een plaats tussen gebieden van één niveau en laat zich niet optellen of middelen over gebieden.',
  score: (value: string) => `score ${value}`,
  place: (place: number, of: number, shared: boolean) =>
    `${shared ? 'gedeelde plaats' : 'plaats'} ${place} van ${of}`,
  mostly: (part: string, points: string) => `vooral door ${part} (${points})`,
  points: (points: string) => `${points} punten`,
  none: (why: string) => `geen score: ${why}`,
  tooFew: (part: string, floor: number) => `te weinig inwoners voor ${part} (minder dan ${floor})`,
  column: (part: string) => `${part}: punten in de score`,
};

type ScoreWords = Widen<typeof nl>;

const en: ScoreWords = {
  side: { hoog: 'high', laag: 'low' },
  short: (parts) => `score of ${parts} subjects`,
  name: (parts) => `Combined score: ${parts}`,
  plain: (parts) => `The higher the score, the more comes together here of: ${parts}.`,
  weight: (times) => `counts ${times} times`,
  method: {
    rang: 'Weighted mean of percentile ranks: per subject the place among all areas of the same level with a figure, from 0 to 100.',
    z: 'Weighted mean of z-scores: per subject the distance from the mean of all areas of the same level with a figure, in standard deviations.',
  },
  caveat:
    'Computed here, from measured and estimated figures. A score only says something beside other areas of the same level, and nothing about one resident. An area without a figure or with too few residents for one of the subjects has no score; nothing is filled in.',
  alone: 'A score is a place among areas of one level and can be neither added up nor averaged over areas.',
  score: (value) => `score ${value}`,
  place: (place, of, shared) => `${shared ? 'shared place' : 'place'} ${place} of ${of}`,
  mostly: (part, points) => `mainly from ${part} (${points})`,
  points: (points) => `${points} points`,
  none: (why) => `no score: ${why}`,
  tooFew: (part, floor) => `too few residents for ${part} (fewer than ${floor})`,
  column: (part) => `${part}: points in the score`,
};

/** Words of combined scores on map and table. */
export function scoreWords(language: Language): ScoreWords {
  return { nl, en }[language];
}

/** A part as its texts need it; the period is that of the level on screen. */
export interface NamedPart extends ScorePart {
  readonly spec: Pick<IndicatorSpec, 'short' | 'populationFloor'>;
  readonly period?: string | undefined;
}

/** `WOZ-waarde (laag)`, with everything there is to say of it where `whole`. */
function partName({ spec, counts, weight, period }: NamedPart, lang: Language, whole: boolean): string {
  const words = scoreWords(lang);
  const heavy = weight === 1 ? '' : words.weight(weightText(weight, lang));
  const more = whole ? [heavy, period && shownPeriod(period)] : [];
  return `${spec.short[lang]} (${[words.side[counts], ...more].filter(Boolean).join(', ')})`;
}

/** A weight with as many decimals as it has: `2`, `0,25`. */
export function weightText(weight: number, lang: Language): string {
  return formatNumber(weight, Number.isInteger(weight) ? 0 : 2, lang).replace(/0$/, (zero) =>
    Number.isInteger(weight) ? zero : '',
  );
}

type Texts = Pick<IndicatorSpec, 'name' | 'short' | 'plain' | 'definition' | 'caveat'> & { alone: Text };

function textsIn(method: Score['method'], parts: readonly NamedPart[], lang: Language) {
  const words = scoreWords(lang);
  const plain = parts.map((part) => partName(part, lang, false));
  const whole = parts.map((part) => partName(part, lang, true));
  return {
    name: words.name(plain.join(', ')),
    short: words.short(parts.length),
    plain: words.plain(plain.join(', ')),
    definition: `${words.method[method]} ${whole.join(', ')}.`,
    caveat: words.caveat,
    alone: words.alone,
  };
}

/** What the score is called and how it was made, with its parts, their sides, weights and periods. */
export function scoreTexts(method: Score['method'], parts: readonly NamedPart[]): Texts {
  const [dutch, english] = [textsIn(method, parts, 'nl'), textsIn(method, parts, 'en')];
  const both = (key: keyof typeof dutch): Text => ({ nl: dutch[key], en: english[key] });
  return {
    name: both('name'),
    short: both('short'),
    plain: both('plain'),
    definition: both('definition'),
    caveat: both('caveat'),
    alone: both('alone'),
  };
}

/** Why an area lacks a part: `WOZ-waarde niet gepubliceerd`. */
export function lackText({ spec }: Pick<NamedPart, 'spec'>, lack: Lack, lang: Language): string {
  if (lack === 'te-weinig-inwoners') {
    return scoreWords(lang).tooFew(spec.short[lang], spec.populationFloor ?? 0);
  }
  return `${spec.short[lang]} ${wordsOf(lang).absence[lack]}`;
}
