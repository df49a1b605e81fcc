/**
 * An hour of use by script, to see whether memory grows: `tsx tools/bench/endurance.ts` does the same number of
 * things as fast as they go; with `--echt` it takes the whole hour.
 */
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { serve } from '../serve/server.mjs';
import { launchChromium } from '../setup/browser';
import { ensureBuilt } from '../setup/build.mjs';
import { PROJECT } from '../setup/run.mjs';
import { ACTIONS, chance } from './enduranceActions';

const MINUTES = 60;
/** Somebody who is busy with the map does something every five seconds. */
const PAUSE_MS = 5000;
const STEPS = (MINUTES * 60_000) / PAUSE_MS;
const SAMPLES = 12;
/** What an hour may add to a page that has warmed up: noise, not growth. */
const MOST_GROWTH = 0.15;
const SLACK_MB = 4;
const MB = 1_000_000;

interface Sample {
  readonly step: number;
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function sampled(cdp: CDPSession, step: number): Promise<Sample> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { step, heapMb: usedSize / MB, nodes, listeners: jsEventListeners };
}

function show({ step, heapMb, nodes, listeners }: Sample): string {
  return `${String(step).padStart(5)}  ${heapMb.toFixed(1).padStart(7)} MB  ${String(nodes).padStart(7)} knopen  ${String(listeners).padStart(6)} luisteraars`;
}

/** What grew more than noise between a warm page and the end; empty when nothing did. */
function growth(samples: readonly Sample[]): readonly string[] {
  const [warm, last] = [samples[1], samples.at(-1)];
  if (!warm || !last) return ['te weinig metingen'];
  const faults: string[] = [];
  if (last.heapMb > warm.heapMb * (1 + MOST_GROWTH) + SLACK_MB) faults.push('geheugen');
  if (last.nodes > warm.nodes * (1 + MOST_GROWTH) + 500) faults.push('knopen');
  if (last.listeners > warm.listeners * (1 + MOST_GROWTH) + 100) faults.push('luisteraars');
  return faults;
}

async function run(page: Page, cdp: CDPSession, real: boolean): Promise<readonly Sample[]> {
  const random = chance(20_261_120);
  const samples: Sample[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    if (step % (STEPS / SAMPLES) === 0) {
      const sample = await sampled(cdp, step);
      samples.push(sample);
      console.log(show(sample));
    }
    const action = ACTIONS[Math.floor(random() * ACTIONS.length)];
    await action?.(page, random);
    if (real) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return samples;
}

const { values: options } = parseArgs({ options: { echt: { type: 'boolean', default: false } } });
await ensureBuilt();
const site = await serve({ root: `${PROJECT}dist` });
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${site.url}/?gebied=BU09172000`);
  await page.locator('svg.choropleth.is-marks').waitFor();
  const cdp = await page.context().newCDPSession(page);
  const faults = growth(await run(page, cdp, options.echt));
  console.log(faults.length === 0 ? 'Niets groeide.' : `Gegroeid: ${faults.join(', ')}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await site.close();
}
