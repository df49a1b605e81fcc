/** Parts of a link that adjust the map: change, a second indicator, a combined score, and what stands out. */
import { ABSENCES } from '../domain/cell';
import type { LinkFault } from '../domain/linkFault';
import {
  type Highlight,
  SCORE_METHODS,
  type Score,
  type ScorePart,
  type Second,
  type Since,
  UNCLASSED_REASONS,
} from '../domain/view';
import type { Field, Knowledge, Reading } from './linkField';

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

/** An indicator, and what is said of it after the point; undefined where nothing is. */
function dotted(text: string): readonly [string, string | undefined] {
  const [name = '', ...more] = text.split('.');
  return [name, more.length === 0 ? undefined : more.join('.')];
}

/** `2016`, or `gezondheid-goed-tot-2020.2016`. */
export const sinds: Field<Since> = {
  read: (text, { indicators }) => {
    const [first, second] = dotted(text);
    const [indicator, period] = second === undefined ? [null, first] : [first, second];
    if (indicator !== null && !indicators.has(indicator)) return { fault: 'onderwerp-onbekend' };
    return isPeriod(period) ? { value: { period, indicator } } : { fault: 'geen-jaar' };
  },
  write: ({ indicator, period }) => (indicator === null ? period : `${indicator}.${period}`),
};

/** `woz`, or `woz.2019`. */
export const met: Field<Second> = {
  read: (text, { indicators }) => {
    const [indicator, period] = dotted(text);
    if (!indicators.has(indicator)) return { fault: 'onderwerp-onbekend' };
    if (period === undefined) return { value: { indicator, period: null } };
    return isPeriod(period) ? { value: { indicator, period } } : { fault: 'geen-jaar' };
  },
  write: ({ indicator, period }) => (period === null ? indicator : `${indicator}.${period}`),
};

function readPart(text: string, { indicators }: Knowledge): Reading<ScorePart> {
  const [indicator = '', counts, ...more] = text.split('.');
  if (!indicators.has(indicator)) return { fault: 'onderwerp-onbekend' };
  if (counts !== 'hoog' && counts !== 'laag') return {};
  const weight = more.length === 0 ? '1' : more.join('.');
  const heavy = /^\d(?:\.\d{1,2})?$/.test(weight) ? Number(weight) : Number.NaN;
  const fits = heavy >= LEAST_WEIGHT && heavy <= MOST_WEIGHT;
  return fits ? { value: { indicator, counts, weight: heavy } } : { fault: 'gewicht' };
}

function printPart({ indicator, counts, weight }: ScorePart): string {
  return weight === 1 ? `${indicator}.${counts}` : `${indicator}.${counts}.${weight}`;
}

/** What is wrong with the list of parts as a whole; undefined when nothing is. */
function listFault(parts: readonly ScorePart[]): LinkFault | undefined {
  if (new Set(parts.map(({ indicator }) => indicator)).size < parts.length) return 'onderwerp-dubbel';
  return parts.length < FEWEST_PARTS || parts.length > MOST_PARTS ? 'aantal-onderwerpen' : undefined;
}

/** `rang:leefbaarometer.laag,woz.laag,misdrijven.hoog.2`: a weight that is left out is 1. */
export const score: Field<Score> = {
  read: (text, knowledge) => {
    const [name, list, ...more] = text.split(':');
    const method = SCORE_METHODS.find((one) => one === name);
    if (!method || list === undefined || more.length > 0) return {};
    const read = list.split(',').map((part) => readPart(part, knowledge));
    const parts = read.flatMap(({ value }) => value ?? []);
    if (parts.length < read.length) return { fault: read.find(({ value }) => !value)?.fault };
    const fault = listFault(parts);
    return fault ? { fault } : { value: { method, parts } };
  },
  write: ({ method, parts }) => `${method}:${parts.map(printPart).join(',')}`,
};

/** Figures a range can end at: further from zero, or finer, than any figure is nonsense. */
const END = /^-?\d{1,9}(?:\.\d{1,6})?$/;
const FARTHEST = 999_999_999;

type Range = readonly [number, number];

function readRange(from: string, to: string): Reading<Range> {
  if (![from, to].every((end) => END.test(end))) return { fault: 'geen-getal' };
  const [low, high] = [Number(from) || 0, Number(to) || 0];
  return low <= high ? { value: [low, high] } : { fault: 'volgorde' };
}

function printEnd(end: number): string {
  return String(Number(Math.max(-FARTHEST, Math.min(FARTHEST, end)).toFixed(6)));
}

function readRanges(list: string): Reading<Highlight> {
  const ends = list.split(',').map((end) => end.trim());
  const [a = '', b = '', c, d = ''] = ends;
  if (ends.length !== 2 && ends.length !== 4) return {};
  const range = readRange(a, b);
  const second: Reading<Range | null> = c === undefined ? { value: null } : readRange(c, d);
  if (!range.value || second.value === undefined) return { fault: range.fault ?? second.fault };
  return { value: { kind: 'bereik', range: range.value, second: second.value } };
}

function readClasses(list: string): Reading<Highlight> {
  if (!/^\d(?:,\d)*$/.test(list)) return {};
  const classes = [...new Set(list.split(',').map(Number))].sort((a, b) => a - b);
  return { value: { kind: 'klasse', classes } };
}

function readReason(text: string): Reading<Highlight> {
  const why = [...ABSENCES, ...UNCLASSED_REASONS].find((one) => one === text);
  return why ? { value: { kind: 'reden', why } } : {};
}

/** `klasse.0,1`, `reden.niet-gepubliceerd`, `bereik.120,160`, or with a second indicator `bereik.120,160,-0.2,0`. */
export const uitgelicht: Field<Highlight> = {
  read: (text) => {
    const dot = text.indexOf('.');
    const readers = { klasse: readClasses, reden: readReason, bereik: readRanges };
    const kind = (['klasse', 'reden', 'bereik'] as const).find((one) => one === text.slice(0, dot));
    return kind ? readers[kind](text.slice(dot + 1)) : {};
  },
  write: (value) => {
    if (value.kind === 'klasse') return `klasse.${value.classes.join(',')}`;
    if (value.kind === 'reden') return `reden.${value.why}`;
    return `bereik.${[...value.range, ...(value.second ?? [])].map(printEnd).join(',')}`;
  },
};

/** A whole number of inwoners. */
export const drempel: Field<number> = {
  read: (text) => {
    if (!/^\d+$/.test(text)) return {};
    return Number(text) <= MOST_FLOOR ? { value: Number(text) } : { fault: 'drempel-te-hoog' };
  },
  write: String,
};
