import type { Weights } from './weigh';

const KB = 1000;
const MB = 1000 * KB;

/** Most a build may weigh, in bytes. Raising one is a decision: write it down in README. */
export const SIZE_BUDGETS = {
  firstScripts: 90 * KB,
  usableScripts: 140 * KB,
  everything: 1.5 * MB,
  topologyGzip: 24 * KB,
} as const satisfies Partial<Weights>;

/** Most it may take, in ms, from a choice to the painted frame that shows it whole; by how many times slower the processor is. */
export const CHOICE_BUDGETS = { 1: 50, 4: 100 } as const;

/** The same with the whole sheet of an area beside the map, which then changes on every subject at once. */
export const SHEET_BUDGETS = { 1: 50, 4: 150 } as const;

/** The same for a region of 14,500 buurten, and the time to its first colours. */
export const COUNTRY_BUDGETS = { firstColours: 3000, comparison: { 1: 1000, 4: 4000 } } as const;

/**
 * Most it may take, in ms, from a question about groups to the answer of the worker: 201 areas shuffled 9,999 times,
 * 14,500 areas 999 times. And the longest task of the page meanwhile.
 */
export const GROUPS_BUDGETS = { regio: 150, land: 3000, taak: 50 } as const;

/** What each weight is called in the tables. */
export const WEIGHT_NAMES: Readonly<Record<keyof Weights, string>> = {
  firstScripts: 'scripts voor de eerste kleuren (brotli)',
  usableScripts: 'scripts voor het eerste antwoord op een klik (brotli)',
  scripts: 'alle scripts (brotli)',
  styles: 'stijlen (brotli)',
  fonts: 'lettertypen',
  data: 'gegevens (brotli)',
  page: 'pagina met eerste beeld (brotli)',
  everything: 'alles, voor gebruik zonder netwerk (brotli)',
  topologyGzip: 'grenzen (gzip)',
};

/** Budgets that a build exceeds, in words; empty when it keeps to all of them. */
export function overBudget(weights: Weights): readonly string[] {
  const keys = Object.keys(SIZE_BUDGETS) as (keyof typeof SIZE_BUDGETS)[];
  return keys
    .filter((key) => weights[key] > SIZE_BUDGETS[key])
    .map((key) => `${WEIGHT_NAMES[key]}: ${weights[key]} bytes, en dat mag ${SIZE_BUDGETS[key]} zijn`);
}
