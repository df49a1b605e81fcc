import type { Weights } from './weigh';

const KB = 1000;
const MB = 1000 * KB;

/** Most a build may weigh, in bytes. Raising one is a decision: write it down in README. */
export const SIZE_BUDGETS = {
  firstScripts: 90 * KB,
  usableScripts: 120 * KB,
  everything: 1.5 * MB,
  topologyGzip: 24 * KB,
} as const satisfies Partial<Weights>;

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
