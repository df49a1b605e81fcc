/** Parts of a link that say where things pile up is looked at: what is stacked, who are neighbours, and by what chance. */
import { type NeighbourRule, STACK_RULES, type Stack, type StackPart } from '../domain/view';
import type { Field, Knowledge, Reading } from './linkField';

export const MOST_STACK_PARTS = 12;
export const MOST_VOTES = 3;
export const MOST_NEAREST = 20;
/** Bounds of a distance between neighbours, in metres. */
export const LEAST_DISTANCE = 100;
export const MOST_DISTANCE = 20_000;
const LEAST_SHUFFLES = 99;
const MOST_SHUFFLES = 99_999;
export const MOST_SEED = 999_999_999;

/** A limit of an indicator, in its own unit. */
const LIMIT = /^-?\d{1,9}(?:\.\d{1,6})?$/;

/** `misdrijven`, `misdrijven.2` with its votes, or `misdrijven.1.60` with the figure from which it counts. */
function readPart(text: string, { indicators }: Knowledge): Reading<StackPart> {
  const [indicator = '', votes = '1', ...more] = text.split('.');
  if (!indicators.has(indicator)) return { fault: 'onderwerp-onbekend' };
  if (!/^[1-9]$/.test(votes) || Number(votes) > MOST_VOTES) return { fault: 'stemmen' };
  if (more.length === 0) return { value: { indicator, votes: Number(votes), limit: null } };
  const limit = more.join('.');
  if (!LIMIT.test(limit)) return { fault: 'geen-getal' };
  return { value: { indicator, votes: Number(votes), limit: Number(limit) || 0 } };
}

function printPart({ indicator, votes, limit }: StackPart): string {
  if (limit !== null) return `${indicator}.${votes}.${Number(limit.toFixed(6))}`;
  return votes === 1 ? indicator : `${indicator}.${votes}`;
}

/** `vijfde:leefbaarometer,misdrijven.2`. */
export const stapel: Field<Stack> = {
  read: (text, knowledge) => {
    const [name, list, ...more] = text.split(':');
    const rule = STACK_RULES.find((one) => one === name);
    if (!rule || list === undefined || more.length > 0) return {};
    const read = list.split(',').map((part) => readPart(part, knowledge));
    const parts = read.flatMap(({ value }) => value ?? []);
    if (parts.length < read.length) return { fault: read.find(({ value }) => !value)?.fault };
    if (new Set(parts.map(({ indicator }) => indicator)).size < parts.length) {
      return { fault: 'onderwerp-dubbel' };
    }
    return parts.length > MOST_STACK_PARTS ? { fault: 'aantal-gestapeld' } : { value: { rule, parts } };
  },
  write: ({ rule, parts }) => `${rule}:${parts.map(printPart).join(',')}`,
};

function wholeIn(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

/** `grens`, `lijn`, `naaste.6` or `afstand.1500`. */
export const buren: Field<NeighbourRule> = {
  read: (text) => {
    if (text === 'grens' || text === 'lijn') return { value: { kind: text } };
    const [kind, amount = ''] = text.split('.');
    if (kind === 'naaste') {
      const count = wholeIn(amount, 1, MOST_NEAREST);
      return count === undefined ? { fault: 'aantal-buren' } : { value: { kind, count } };
    }
    if (kind !== 'afstand') return {};
    const metres = wholeIn(amount, LEAST_DISTANCE, MOST_DISTANCE);
    return metres === undefined ? { fault: 'afstand-buren' } : { value: { kind, metres } };
  },
  write: (rule) => {
    if (rule.kind === 'naaste') return `naaste.${rule.count}`;
    return rule.kind === 'afstand' ? `afstand.${rule.metres}` : rule.kind;
  },
};

/** How often figures are shuffled. */
export const trekkingen: Field<number> = {
  read: (text) => {
    const value = wholeIn(text, LEAST_SHUFFLES, MOST_SHUFFLES);
    return value === undefined ? { fault: 'aantal-trekkingen' } : { value };
  },
  write: String,
};

/** The number shuffling starts from. */
export const toeval: Field<number> = {
  read: (text) => {
    const value = wholeIn(text, 0, MOST_SEED);
    return value === undefined ? { fault: 'geen-getal' } : { value };
  },
  write: String,
};
