import type { Browser } from 'playwright-core';
import { type Measure, median } from './measure';
import { throttle } from './throttle';

const RUNS = 5;
/** A usual connection. */
const LINE = { bitsPerSecond: 9_000_000, latencyMs: 40, cpu: 1 };
const BUDGET_MS = 2000;

/** When the map answers to pointing, pressing and keys, and when it moves under the hand as well; ms from the link. */
interface Answer {
  readonly answers: number;
  readonly moves: number;
}

async function visit(browser: Browser, url: string): Promise<Answer> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    await throttle(page, LINE);
    await page.addInitScript(() => {
      // Noted by the page itself: the drawing that answers, and the live map that takes over from it.
      const noted: { answers?: number; moves?: number } = {};
      Object.assign(window, { noted });
      const watch = new MutationObserver(() => {
        if (document.querySelector('#app[data-live]')) noted.answers ??= performance.now();
        if (!document.querySelector('svg.choropleth.is-marks')) return;
        watch.disconnect();
        noted.moves = performance.now();
      });
      watch.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['class', 'data-live'],
      });
    });
    await page.goto(url);
    const handle = await page.waitForFunction(() => {
      const { noted } = window as unknown as { noted: Partial<Answer> };
      return noted.moves === undefined ? null : noted;
    });
    return (await handle.jsonValue()) as Answer;
  } finally {
    await context.close();
  }
}

/**
 * Time from the link until the map answers, and until it also moves by hand; the middle of five visits with an empty
 * cache. Moving has no bound here: most of it is drawing without a graphics card.
 */
export async function measureInteractive(browser: Browser, site: string): Promise<readonly Measure[]> {
  await visit(browser, `${site}/`);
  const visits: Answer[] = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await visit(browser, `${site}/`));
  const line = '9 Mbit/s 40 ms';
  return [
    {
      id: 'antwoordt',
      name: `kaart antwoordt op aanwijzen, klikken en toetsen, ${line}`,
      unit: 'ms',
      value: median(visits.map(({ answers }) => answers)),
      budget: BUDGET_MS,
    },
    {
      id: 'beweegt',
      name: `kaart beweegt onder de hand, ${line}, zonder grafische kaart`,
      unit: 'ms',
      value: median(visits.map(({ moves }) => moves)),
    },
  ];
}
