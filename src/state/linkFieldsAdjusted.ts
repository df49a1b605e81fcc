/** Parts of a link that adjust the map: change, a second indicator, a combined score, and what stands out. */
import { ABSENCES } from '../domain/cell';
import {
  type Highlight,
  SCORE_METHODS,
  type Score,
  type ScorePart,
  type Second,
  type Since,
  UNCLASSED_REASONS,
} from '../domain/view';
import type { Field } from './linkField';

export const FEWEST_PARTS = 2;
export const MOST_PARTS = 6;
export const LEAST_WEIGHT = 0.25;
export const MOST_WEIGHT = 4;
/** Highest population floor a reader can ask for. */
export const MOST_FLOOR = 5000;

const PERIOD = /^\d{4}(?:-\d{4})?$/;

function isPeriod(text: string): boolean {
  return PERIOD.test(text) && (text.length === 4 || text.slice(5) > text.slice(0, 4));
}

/** `2016`, or `gezondheid-goed-tot-2020.2016`. */
export const sinds: Field<Since> = {
  read: (text, { indicators }) => {
    const [first = '', second] = text.split('.', 2);
    if (second === undefined) return isPeriod(first) ? { value: { period: first, indicator: null } } : {};
    return indicators.has(first) && isPeriod(second) ? { value: { period: second, indicator: first } } : {};
  },
  write: ({ indicator, period }) => (indicator === null ? period : `${indicator}.${period}`),
};

/** `woz`, or `woz.2019`. */
export const met: Field<Second> = {
  read: (text, { indicators }) => {
    const [indicator = '', period] = text.split('.', 2);
    if (!indicators.has(indicator)) return {};
    if (period === undefined) return { value: { indicator, period: null } };
    return isPeriod(period) ? { value: { indicator, period } } : {};
  },
  write: ({ indicator, period }) => (period === null ? indicator : `${indicator}.${period}`),
};

function readPart(text: string, indicators: ReadonlySet<string>): ScorePart | undefined {
  const [, indicator = '', counts, weight = '1'] =
    /^([a-z0-9-]+)\.(hoog|laag)(?:\.(\d(?:\.\d{1,2})?))?$/.exec(text) ?? [];
  const heavy = Number(weight);
  if (!indicators.has(indicator) || heavy < LEAST_WEIGHT || heavy > MOST_WEIGHT) return undefined;
  return { indicator, counts: counts === 'laag' ? 'laag' : 'hoog', weight: heavy };
}

function printPart({ indicator, counts, weight }: ScorePart): string {
  return weight === 1 ? `${indicator}.${counts}` : `${indicator}.${counts}.${weight}`;
}

/** `rang:leefbaarometer.laag,woz.laag,misdrijven.hoog.2`: a weight that is left out is 1. */
export const score: Field<Score> = {
  read: (text, { indicators }) => {
    const [name, list = ''] = text.split(':', 2);
    const method = SCORE_METHODS.find((one) => one === name);
    const parts = list.split(',').map((part) => readPart(part, indicators));
    const known = parts.filter((part) => part !== undefined);
    const ids = new Set(known.map(({ indicator }) => indicator));
    const fits = known.length >= FEWEST_PARTS && known.length <= MOST_PARTS;
    const whole = known.length === parts.length && ids.size === known.length;
    return method && fits && whole ? { value: { method, parts: known } } : {};
  },
  write: ({ method, parts }) => `${method}:${parts.map(printPart).join(',')}`,
};

function readRange(from: string | undefined, to: string | undefined): readonly [number, number] | undefined {
  const [low, high] = [Number(from?.trim() || Number.NaN), Number(to?.trim() || Number.NaN)];
  return Number.isFinite(low) && Number.isFinite(high) && low <= high ? [low, high] : undefined;
}

function readRanges(list: string): Highlight | undefined {
  const [a, b, c, d, ...more] = list.split(',');
  const range = readRange(a, b);
  if (!range || more.length > 0) return undefined;
  if (c === undefined) return { kind: 'bereik', range, second: null };
  const second = readRange(c, d);
  return second && { kind: 'bereik', range, second };
}

function readClasses(list: string): Highlight | undefined {
  if (!/^\d(?:,\d)*$/.test(list)) return undefined;
  const classes = [...new Set(list.split(',').map(Number))].sort((a, b) => a - b);
  return { kind: 'klasse', classes };
}

function readReason(text: string): Highlight | undefined {
  const why = [...ABSENCES, ...UNCLASSED_REASONS].find((one) => one === text);
  return why && { kind: 'reden', why };
}

/** `klasse.0,1`, `reden.niet-gepubliceerd`, `bereik.120,160`, or with a second indicator `bereik.120,160,-0.2,0`. */
export const uitgelicht: Field<Highlight> = {
  read: (text) => {
    const dot = text.indexOf('.');
    const rest = text.slice(dot + 1);
    const readers = { klasse: readClasses, reden: readReason, bereik: readRanges };
    const kind = (['klasse', 'reden', 'bereik'] as const).find((one) => one === text.slice(0, dot));
    const value = kind && readers[kind](rest);
    return value ? { value } : {};
  },
  write: (value) => {
    if (value.kind === 'klasse') return `klasse.${value.classes.join(',')}`;
    if (value.kind === 'reden') return `reden.${value.why}`;
    return `bereik.${[...value.range, ...(value.second ?? [])].join(',')}`;
  },
};

/** A whole number of inwoners. */
export const drempel: Field<number> = {
  read: (text) => (/^\d{1,4}$/.test(text) && Number(text) <= MOST_FLOOR ? { value: Number(text) } : {}),
  write: String,
};
