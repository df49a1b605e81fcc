import type { Browser, Page } from 'playwright-core';
import { serve } from '../serve/server.mjs';
import { COUNTRY_BUDGETS } from './budgets';
import { firstPainted, timeView, watchPaints } from './inPage';
import { COUNTRY } from './madeUp/grid';
import { siteOf } from './madeUp/site';
import { type Measure, median } from './measure';
import { slowProcessor, throttle } from './throttle';

const ROUNDS = 3;
const LINE = { bitsPerSecond: 9_000_000, latencyMs: 40, cpu: 1 };
const VIEWPORT = { width: 1366, height: 768 };
const VIEW = '?indicator=woz&kleur=afwijking';
const OTHER = `${VIEW.replace('&', '&vergelijk=limburg&')}`;
const SPEEDS = [
  { cpu: 1, speed: 'volle snelheid' },
  { cpu: 4, speed: '4x trager' },
] as const;
/** A map in fewer colours than this has not been coloured by class. */
const MIN_COLOURS = 3;

async function firstColours(browser: Browser, site: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await watchPaints(page);
  await throttle(page, LINE);
  await page.goto(`${site}/${VIEW}`);
  const first = await firstPainted(page, MIN_COLOURS);
  await context.close();
  return first;
}

async function timeSwitches(page: Page): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await timeView(page, OTHER), await timeView(page, VIEW));
  }
  return median(times);
}

async function switches(browser: Browser, site: string): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const { cpu, speed } of SPEEDS) {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await watchPaints(page);
    await page.goto(`${site}/${VIEW}`, { waitUntil: 'networkidle' });
    await slowProcessor(page, cpu);
    const value = await timeSwitches(page);
    await page.close();
    measures.push({
      id: `land.vergelijking.${cpu}`,
      name: `ander gemiddelde, 14.500 buurten, ${speed}`,
      unit: 'ms',
      value,
      budget: COUNTRY_BUDGETS.comparison[cpu],
    });
  }
  return measures;
}

/**
 * A made-up region as large as the country: first colours on a usual line, and another average with map, legend and
 * panel on screen, by the address as the back button does it. The page has no picture in it beforehand.
 */
export async function measureCountry(browser: Browser, dist: string): Promise<readonly Measure[]> {
  const folder = siteOf(dist, COUNTRY);
  const site = await serve({ root: folder.root });
  try {
    const colours = {
      id: 'land.kleuren',
      name: 'eerste kleuren, 14.500 buurten, 9 Mbit/s 40 ms',
      unit: 'ms',
      value: await firstColours(browser, site.url),
      budget: COUNTRY_BUDGETS.firstColours,
    } as const;
    return [colours, ...(await switches(browser, site.url))];
  } finally {
    await site.close();
    folder.remove();
  }
}
