import { roundTo } from '../stats/rounding';
import { type Scale, stepOf } from './compare';
import type { UnitId } from './indicator';
import { timesOf } from './rules/times';
import type { Language } from './text';
import { formatNumber, formatRange, formatValue, isInTimes } from './unit';

const NBSP = '\u00a0';

/** Words for more and less, per unit: distances are further or closer, counts more or fewer. */
const SENSES: Readonly<Record<Language, Partial<Record<UnitId, readonly [string, string]>>>> = {
  nl: { kilometer: ['verder', 'dichterbij'], aantal: ['meer', 'minder'] },
  en: { kilometer: ['further', 'closer'], aantal: ['more', 'fewer'] },
};
const PLAIN_SENSE: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['hoger', 'lager'],
  en: ['higher', 'lower'],
};
const NONE: Readonly<Record<Language, string>> = { nl: 'geen verschil', en: 'no difference' };

/** The difference a reader can check: between the two values as they are shown. */
export function shownDifference(value: number, benchmark: number, decimals: number): number {
  return roundTo(roundTo(value, decimals) - roundTo(benchmark, decimals), decimals);
}

/** Size of a difference without direction: `5 procentpunt`, `€ 230.000`, `0,25`. */
export function formatAmount(amount: number, unit: UnitId, decimals: number, lang: Language): string {
  const size = Math.abs(amount);
  const figure = formatNumber(size, decimals, lang);
  if (unit === 'procent') {
    if (lang === 'nl') return `${figure}${NBSP}procentpunt`;
    return `${figure}${NBSP}percentage point${roundTo(size, decimals) === 1 ? '' : 's'}`;
  }
  if (unit === 'klasse') {
    const one = roundTo(size, decimals) === 1;
    return `${figure}${NBSP}${lang === 'nl' ? (one ? 'klasse' : 'klassen') : one ? 'class' : 'classes'}`;
  }
  if (unit === 'score') return figure;
  return formatValue(size, unit, decimals, lang);
}

/** Sizes from small to large with the unit said once: `3 – 4 procentpunt`, `€ 21.000 – 40.000`. */
export function formatAmountRange(
  range: readonly [number, number],
  unit: UnitId,
  decimals: number,
  lang: Language,
): string {
  const [from, to] = range;
  const last = formatAmount(to, unit, decimals, lang);
  if (roundTo(from, decimals) === roundTo(to, decimals)) return last;
  if (unit === 'duizend-euro') return formatRange(range, unit, decimals, lang);
  return `${formatNumber(from, decimals, lang)}${NBSP}–${NBSP}${last}`;
}

/** The word for the direction of a difference in this unit: hoger, lager, verder, meer … */
export function senseWord(amount: number, unit: UnitId, lang: Language): string {
  const [more, less] = SENSES[lang][unit] ?? PLAIN_SENSE[lang];
  return amount < 0 ? less : more;
}

/** A difference in words: `5 procentpunt hoger`, `€ 230.000 lager`, `0,3 km verder`; zero is `geen verschil`. */
export function formatDifference(diff: number, unit: UnitId, decimals: number, lang: Language): string {
  if (roundTo(diff, decimals) === 0) return NONE[lang];
  return `${formatAmount(diff, unit, decimals, lang)} ${senseWord(diff, unit, lang)}`;
}

/** Per unit of which twice as much means something: what is as much. Scores and classes do not begin at nothing. */
const AS_MUCH: Readonly<Record<Language, Partial<Record<UnitId, string>>>> = {
  nl: {
    procent: 'zo hoog',
    'duizend-euro': 'zo hoog',
    kilometer: 'zo ver',
    'per-duizend': 'zo hoog',
    'per-km2': 'zo hoog',
  },
  en: {
    procent: 'as high',
    'duizend-euro': 'as high',
    kilometer: 'as far',
    'per-duizend': 'as high',
    'per-km2': 'as high',
  },
};

/** A number of times, as text: `1,5 keer`, `2 times`. */
export function timesText(times: string, lang: Language): string {
  return `${times}${NBSP}${lang === 'nl' ? 'keer' : 'times'}`;
}

/** The same with what is as much: `1,5 keer zo hoog`, `2 times as far`. */
export function timesWords(times: string, unit: UnitId, lang: Language): string {
  return `${timesText(times, lang)} ${AS_MUCH[lang][unit] ?? ''}`;
}

/** What a number of times is about, for above a legend: `hoeveel keer zo hoog als Nederland`. */
export function timesOfWhat(unit: UnitId, benchmark: string, lang: Language): string {
  const much = AS_MUCH[lang][unit] ?? '';
  return lang === 'nl' ? `hoeveel keer ${much} als ${benchmark}` : `how many times ${much} as ${benchmark}`;
}

/** From this many times up, and its inverse down, the number of times says more than the difference does. */
const TELLING = 1.5;

/** A benchmark of fewer units in the last decimal shown moves the number of times by more than a tenth by rounding alone. */
const FEWEST_UNITS = 5;

/** A number of times in as many decimals as are worth reading: `12`, `2,5`, `0,04`. */
function readable(times: number, lang: Language): string {
  const decimals = times < 0.1 ? 2 : times < 10 ? 1 : 0;
  const shown = roundTo(times, decimals);
  return formatNumber(shown, Number.isInteger(shown) ? 0 : decimals, lang);
}

/** `2,5 keer zo hoog` where that says something beside the difference; empty where it does not. */
export function tellingTimes(value: number, benchmark: number, scale: Scale, lang: Language): string {
  if (AS_MUCH[lang][scale.unit] === undefined) return '';
  const times = timesOf(value, benchmark, scale);
  const coarse = roundTo(benchmark, scale.decimals) < FEWEST_UNITS * 10 ** -scale.decimals;
  if (times === null || times <= 0 || coarse) return '';
  const close = isInTimes(scale.unit)
    ? stepOf(value, benchmark, scale) === 0
    : times < TELLING && times > 1 / TELLING;
  return close ? '' : timesWords(readable(times, lang), scale.unit, lang);
}
