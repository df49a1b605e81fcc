import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';

/** Indicators as the sentence, the colours and the legend name them. */
const LIVEABILITY = 'leefbaarometer | leefbaarheid | Leefbaarometer';
const WOZ = 'woz | WOZ-waarde | Gemiddelde WOZ-waarde van woningen';
const HOMES = 'koopwoningen | koopwoningen | Koopwoningen';

/** Holds back the figures of an indicator until told to let go, or to send an error in their place. */
async function holdBack(page: Page, indicator: string) {
  let open = false;
  let letGo = (_broken: boolean) => {};
  const held = new Promise<boolean>((resolve) => {
    letGo = (broken) => {
      open = true;
      resolve(broken);
    };
  });
  await page.route(`**/data/values/${indicator}.json`, async (route) => {
    if (!open && (await held)) await route.fulfill({ status: 500, body: 'stuk' });
    else await route.continue();
  });
  return { come: () => letGo(false), breakOff: () => letGo(true) };
}

/** The atlas with the figures of these indicators on a line that does not move. */
async function openHeld(indicators: readonly string[], expected?: RegExp) {
  const held: Awaited<ReturnType<typeof holdBack>>[] = [];
  const page = await openAtlas('', {
    before: async (waiting) => {
      for (const one of indicators) held.push(await holdBack(waiting, one));
    },
    ...(expected && { expected }),
  });
  await page.getByRole('listbox').waitFor();
  return { page, held };
}

/** Chooses a subject in the sentence. */
async function choose(page: Page, indicator: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).getByRole('button').first().click();
  await page.locator(`[role="option"][data-key="${indicator}"]`).click();
}

/** Writes down, frame by frame, which indicator sentence, colours and legend show together. */
async function watchTogether(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const painted = document.querySelector('svg[data-painted]')?.getAttribute('data-painted');
      const sentence = document.querySelector('h1 .pick')?.textContent;
      const legend = document.querySelector('.legend h2')?.textContent?.split(/,| \(/)[0];
      const now = `${painted} | ${sentence} | ${legend}`;
      if (seen.at(-1) !== now) seen.push(now);
      requestAnimationFrame(look);
    };
    look();
  });
}

const together = (page: Page) => page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen);

/** Resolves when the last thing on screen is this. */
async function reads(page: Page, last: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => (window as unknown as { seen: readonly string[] }).seen.at(-1) === wanted,
    last,
  );
}

const loading = (page: Page) => page.getByRole('status').getByText('Wordt geladen');

describe('a choice whose figures are not there yet', () => {
  it('leaves map, sentence and legend as they are, says so, and then switches as a whole', async () => {
    const { page, held } = await openHeld(['woz']);
    await watchTogether(page);
    await choose(page, 'woz');
    await loading(page).waitFor();
    expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(page.url()).toContain('indicator=woz');
    expect(await page.locator('.shape').count()).toBe(201);
    held[0]?.come();
    await reads(page, WOZ);
    expect(await together(page)).toEqual([LIVEABILITY, WOZ]);
    await loading(page).waitFor({ state: 'detached' });
    expect(await page.getByRole('main').getAttribute('aria-busy')).toBeNull();
  });

  it('moves nothing while it waits', async () => {
    const { page, held } = await openHeld(['woz']);
    const place = () =>
      page
        .locator('.mapframe, .legend, h1')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await place();
    await choose(page, 'woz');
    await loading(page).waitFor();
    expect(await place()).toEqual(before);
    held[0]?.come();
  });

  it('gives way to a later choice, in whatever order they arrive', async () => {
    const { page, held } = await openHeld(['woz', 'koopwoningen']);
    await watchTogether(page);
    await choose(page, 'woz');
    await choose(page, 'koopwoningen');
    const first = page.waitForResponse('**/values/woz.json');
    held[0]?.come();
    await (await first).finished();
    held[1]?.come();
    await reads(page, HOMES);
    expect(await together(page)).toEqual([LIVEABILITY, HOMES]);
  });

  it('can be taken back by choosing what is on screen', async () => {
    const { page, held } = await openHeld(['woz']);
    await watchTogether(page);
    await choose(page, 'woz');
    await choose(page, 'leefbaarometer');
    await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === null);
    expect(page.url()).not.toContain('indicator=woz');
    const first = page.waitForResponse('**/values/woz.json');
    held[0]?.come();
    await (await first).finished();
    expect(await together(page)).toEqual([LIVEABILITY]);
  });

  it('says why it did not come, above the map that stays, and tries again', async () => {
    const { page, held } = await openHeld(['woz'], /500|woz\.json/);
    await watchTogether(page);
    await choose(page, 'woz');
    held[0]?.breakOff();
    const alert = page.getByRole('alert');
    await expect(alert.textContent()).resolves.toMatch(
      /values\/woz\.json.*U ziet nog het beeld van daarvoor/,
    );
    expect(await together(page)).toEqual([LIVEABILITY]);
    await alert.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await reads(page, WOZ);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await together(page)).toEqual([LIVEABILITY, WOZ]);
  });
});
