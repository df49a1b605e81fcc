import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from '../serve/server.mjs';
import { launchChromium } from '../setup/browser';
import { ensureBuilt } from '../setup/build.mjs';
import { PROJECT } from '../setup/run.mjs';
import { SIZE_BUDGETS, WEIGHT_NAMES } from './budgets';
import { measureChoices } from './choices';
import { measureComparison } from './comparison';
import { measureCountry } from './country';
import { measureFirstColours } from './firstColours';
import { measureGroups } from './groups';
import { measureInteractive } from './interactive';
import type { Measure } from './measure';
import { measurePipeline } from './pipeline';
import { type Baseline, formatTable, withinBudget } from './table';
import { type Weights, weigh } from './weigh';

const DIST = `${PROJECT}dist`;
const BASELINE = `${PROJECT}tools/bench/baseline.json`;
const BEST_COMPRESSION = 11;

async function measureWeights(): Promise<readonly Measure[]> {
  const weights = await weigh(DIST);
  const budgets: Partial<Weights> = SIZE_BUDGETS;
  return (Object.keys(weights) as (keyof Weights)[]).map((key) => {
    const budget = budgets[key];
    const measure = {
      id: `gewicht.${key}`,
      name: WEIGHT_NAMES[key],
      unit: 'bytes',
      value: weights[key],
    } as const;
    return budget === undefined ? measure : { ...measure, budget };
  });
}

async function measureInBrowser(): Promise<readonly Measure[]> {
  const site = await serve({ root: DIST, quality: BEST_COMPRESSION });
  const browser = await launchChromium();
  try {
    return [
      ...(await measureFirstColours(browser, site.url)),
      ...(await measureInteractive(browser, site.url)),
      ...(await measureChoices(browser, site.url)),
      ...(await measureComparison(browser, site.url)),
      ...(await measureGroups(browser, site.url)),
      ...(await measureCountry(browser, DIST)),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measureRecordings(services?: string, supplements?: string): Promise<readonly Measure[]> {
  if (services === undefined) return [];
  return measurePipeline(supplements === undefined ? { services } : { services, supplements });
}

function readBaseline(): Baseline {
  return existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline) : {};
}

function save(measures: readonly Measure[]): void {
  const values = measures.map(({ id, value }) => [id, Math.round(value)] as const);
  writeFileSync(
    BASELINE,
    `${JSON.stringify({ ...readBaseline(), ...Object.fromEntries(values) }, null, 2)}\n`,
  );
  console.log('\nBewaard als vergelijking voor een volgende keer.');
}

const { values: options } = parseArgs({
  options: {
    /** Keep the outcome to compare later runs with. */
    opslaan: { type: 'boolean', default: false },
    /** Recordings to time the pipeline on. */
    bron: { type: 'string' },
    aanvullend: { type: 'string' },
  },
});

await ensureBuilt();
const measures = [
  ...(await measureWeights()),
  ...(await measureInBrowser()),
  ...(await measureRecordings(options.bron, options.aanvullend)),
];
console.log(formatTable(measures, readBaseline()));
if (options.opslaan) save(measures);
process.exitCode = measures.every(withinBudget) ? 0 : 1;
