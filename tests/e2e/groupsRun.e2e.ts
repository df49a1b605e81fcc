import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lookOf, mapModelOf } from '../../src/state/mapModel';
import { groupsScene } from '../fixtures/groupsScene';
import { openAtlas } from './harness/atlas';

const LINK = '?scherm=concentratie&lens=groepen';
const MANY = `${LINK}&trekkingen=99999`;
/** Colour of areas that have a class, by code. */
type Fills = Readonly<Record<string, string>>;

/** What Node makes of the same view. */
function expectedFills(): Fills {
  const look = lookOf({ dunbevolkt: null, uitgelicht: null, vorm: 'vlakken' });
  const { areas } = mapModelOf(groupsScene(), look);
  return Object.fromEntries(
    areas.flatMap(({ id, fill }) => (fill.kind === 'klasse' ? [[id, fill.colour]] : [])),
  );
}

/** What is on screen, without areas that are hatched for want of a class. */
function fillsOn(page: Page): Promise<Fills> {
  return page.locator('svg.choropleth [data-code]').evaluateAll((shapes) => {
    const fills = shapes.map((shape) => [shape.getAttribute('data-code'), shape.getAttribute('fill')]);
    return Object.fromEntries(fills.filter(([, fill]) => fill && !fill.startsWith('url(')));
  });
}

/** Goes to a view the way the back button does. */
function goTo(page: Page, query: string): Promise<void> {
  return page.evaluate((link) => {
    history.pushState(null, '', link);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

interface Watched {
  /** Progress as the panel showed it, in percent. */
  readonly shown: readonly number[];
  /** How long it was on screen, and how much of that the page was held up by tasks of 50 ms and more (both ms). */
  readonly lasted: number;
  readonly heldUp: number;
}

/** Keeps an eye on the progress bar until it is gone; `window.watched` is then there. */
function watchProgress(page: Page): Promise<void> {
  return page.evaluate(() => {
    const shown: number[] = [];
    let began = 0;
    let heldUp = 0;
    const note = (entries: PerformanceEntryList) => {
      for (const { startTime, duration } of entries) {
        if (began > 0 && startTime >= began) heldUp += duration;
      }
    };
    const tasks = new PerformanceObserver((list) => note(list.getEntries()));
    tasks.observe({ type: 'longtask' });
    const watch = new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('.lens progress');
      if (bar && began === 0) began = performance.now();
      if (bar && shown.at(-1) !== bar.value) shown.push(bar.value);
      if (bar || began === 0) return;
      watch.disconnect();
      note(tasks.takeRecords());
      tasks.disconnect();
      Object.assign(window, { watched: { shown, lasted: performance.now() - began, heldUp } });
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

async function watched(page: Page): Promise<Watched> {
  const found = await page.waitForFunction(() => (window as unknown as { watched?: Watched }).watched);
  return (await found.jsonValue()) as Watched;
}

describe('groups in the browser', () => {
  it('are the same in another browser, and the same as Node finds', async () => {
    const expected = expectedFills();
    expect(new Set(Object.values(expected)).size).toBeGreaterThan(3);
    for (let reader = 0; reader < 2; reader += 1) {
      const page = await openAtlas(LINK);
      await expect.poll(() => fillsOn(page), { timeout: 20_000 }).toEqual(expected);
    }
  });

  it('are shuffled beside the page: it shows how far it is, goes on answering, and can be stopped', async () => {
    const page = await openAtlas(LINK);
    const usual = expectedFills();
    await expect.poll(() => fillsOn(page), { timeout: 20_000 }).toEqual(usual);
    await watchProgress(page);
    await goTo(page, MANY);
    const { shown, lasted, heldUp } = await watched(page);
    expect(shown.length).toBeGreaterThan(3);
    expect([...shown].sort((a, b) => a - b)).toEqual(shown);
    // On the page itself it would be all of it. Drawing the answer comes after the progress is gone.
    expect(heldUp).toBeLessThan(lasted / 4);
    await expect.poll(async () => Object.keys(await fillsOn(page)).length).toBe(Object.keys(usual).length);

    await goTo(page, `${MANY}&toeval=7`);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('Gestopt').first().waitFor();
    expect(await page.locator('.lens progress').count()).toBe(0);
    expect(await fillsOn(page)).toEqual({});
    await goTo(page, LINK);
    await expect.poll(() => fillsOn(page)).toEqual(usual);
  });
});
