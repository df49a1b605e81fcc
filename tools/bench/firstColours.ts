import type { Browser } from 'playwright-core';
import { paintedMaps, watchPaints } from './inPage';
import { type Measure, median } from './measure';
import { throttle } from './throttle';

const RUNS = 5;
const SLOW_LINE = { bitsPerSecond: 1_600_000, cpu: 4 };
const LATENCIES = [
  { latencyMs: 150, budget: 1200 },
  { latencyMs: 40, budget: 1000 },
];
const LINKS = [
  { id: 'standaard', query: '', indicator: 'leefbaarometer' },
  { id: 'woz', query: '?indicator=woz', indicator: 'woz' },
];
/** A map in fewer colours than this has not been coloured by class. */
const MIN_COLOURS = 3;

async function visit(browser: Browser, url: string, latencyMs: number, indicator: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    await watchPaints(page);
    await throttle(page, { ...SLOW_LINE, latencyMs });
    await page.goto(url, { waitUntil: 'networkidle' });
    const coloured = (await paintedMaps(page)).filter(({ colours }) => colours >= MIN_COLOURS);
    const wrong = coloured.find((map) => map.indicator !== indicator);
    if (wrong)
      throw new Error(`${url} toonde "${wrong.indicator}" op ${Math.round(wrong.at)} ms: verkeerde kleuren`);
    const first = coloured[0];
    if (!first)
      throw new Error(
        `${url} toonde geen gekleurde kaart (svg[data-painted], path[data-code] in ${MIN_COLOURS} kleuren of meer)`,
      );
    return first.at;
  } finally {
    await context.close();
  }
}

/**
 * Time from the link to the first painted map in class colours, on a poor line and a slow processor; the middle of
 * five visits with an empty cache, after one to warm up the server.
 * @throws when a map of another indicator was on screen at any moment, or none at all
 */
export async function measureFirstColours(browser: Browser, site: string): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const { id, query, indicator } of LINKS) {
    for (const { latencyMs, budget } of LATENCIES) {
      const url = `${site}/${query}`;
      await visit(browser, url, latencyMs, indicator);
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) times.push(await visit(browser, url, latencyMs, indicator));
      const name = `eerste kleuren, ${id}, 1,6 Mbit/s ${latencyMs} ms, 4x trager`;
      measures.push({ id: `kleuren.${id}.${latencyMs}`, name, unit: 'ms', value: median(times), budget });
    }
  }
  return measures;
}
