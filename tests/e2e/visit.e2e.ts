import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

const PHONE = { width: 390, height: 844 };
const FLAG = 'parkstad-atlas.rondleiding';

const question = (page: Page) => page.getByRole('dialog', { name: 'Waar woont u?' });
const card = (page: Page) => page.getByRole('region', { name: 'Rondleiding' });

/** Name or text of what has the focus. */
function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
}

const search = (page: Page) => new URL(page.url()).search;

/** What the atlas has stored, besides the flag that the harness sets. */
function stored(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (flag) => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key !== flag),
    FLAG,
  );
}

describe('“Waar woont u?”', () => {
  it.each(['', '?indicator=woz', '?voor=bewoners&gebied=BU09171001', '?voor=bewoners&scherm=tabel'])(
    'is not asked on %s',
    async (query) => {
      const page = await openAtlas(query);
      await page.locator('main').waitFor();
      expect(await question(page).count()).toBe(0);
    },
  );

  it('has the focus, is clean by axe, and leads to the sheet of the part that is pressed', async () => {
    const page = await openAtlas('?voor=bewoners');
    await question(page).waitFor();
    expect(await focused(page)).toBe('Waar woont u?');
    expect(await axeViolations(page)).toEqual([]);
    await question(page).getByRole('button', { name: 'Hoensbroek' }).click();
    await question(page).waitFor({ state: 'detached' });
    expect(search(page)).toMatch(/gebied=deel\.hoensbroek.*voor=bewoners/);
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect(await stored(page)).toEqual([]);
    await page.goBack();
    await question(page).waitFor();
  });

  it('is answered with the keyboard alone: search, four parts, six gemeenten, skip', async () => {
    const page = await openAtlas('?voor=bewoners&taal=en');
    const asked = page.getByRole('dialog', { name: 'Where do you live?' });
    await asked.waitFor();
    const names: (string | null | undefined)[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      names.push(await focused(page));
    }
    expect(names).toEqual([
      expect.stringContaining('Find an area'),
      ...['Hoensbroek', 'Heerlerheide', 'Heerlen-Centrum', 'Heerlen-Zuid'],
      ...['Beekdaelen', 'Brunssum', 'Kerkrade', 'Landgraaf', 'Simpelveld', 'Voerendaal'],
      'Skip: the whole map',
    ]);
    await asked.getByRole('button', { name: 'Kerkrade' }).focus();
    await page.keyboard.press('Enter');
    await asked.waitFor({ state: 'detached' });
    expect(search(page)).toContain('gebied=GM0928');
  });

  it('finds a buurt by typing; Escape closes that list and not the question', async () => {
    const page = await openAtlas('?voor=bewoners');
    const field = question(page).getByRole('button', { name: /^Zoek een gebied/ });
    await field.click();
    await page.getByRole('searchbox').fill('weg');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').waitFor({ state: 'detached' });
    await question(page).waitFor();
    await field.click();
    await page.getByRole('searchbox').fill('weggebekker');
    await page
      .locator('.search-popover')
      .getByRole('option', { name: /Weggebekker/ })
      .first()
      .click();
    await question(page).waitFor({ state: 'detached' });
    expect(search(page)).toMatch(/gebied=BU0917/);
  });

  it.each(['Escape', 'press'])('is skipped with %s: the whole map, for everyone', async (how) => {
    const page = await openAtlas('?voor=bewoners');
    await question(page).waitFor();
    if (how === 'Escape') await page.keyboard.press('Escape');
    else await question(page).getByRole('button', { name: 'Overslaan: hele kaart' }).click();
    await question(page).waitFor({ state: 'detached' });
    expect(search(page)).toBe('');
    await page.waitForFunction(() => document.activeElement?.id === 'inhoud');
    await page.goBack();
    await question(page).waitFor();
  });

  it('is asked, with a note, when the area of the link does not exist', async () => {
    const page = await openAtlas('?voor=bewoners&gebied=BU09179999');
    await question(page).waitFor();
    await page.getByText('Niet in deze regio en indeling: BU09179999.').waitFor();
  });

  it.each([PHONE, { width: 320, height: 640 }])(
    'fills a screen of $width px, and nothing is under it',
    async (size) => {
      const page = await openAtlas('?voor=bewoners', size);
      await question(page).waitFor();
      const box = await question(page).boundingBox();
      expect(box).toMatchObject({ x: 0, width: size.width });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
      expect(await page.getByRole('listbox').isVisible()).toBe(false);
      expect(await axeViolations(page)).toEqual([]);
      const skip = question(page).getByRole('button', { name: 'Overslaan: hele kaart' });
      await skip.focus();
      const end = await skip.boundingBox();
      expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(size.height);
      await question(page).getByRole('button', { name: 'Heerlen-Zuid' }).click();
      await page.getByRole('listbox').waitFor();
    },
  );

  it('can be read and pressed at 320 x 256', async () => {
    const page = await openAtlas('?voor=bewoners', { width: 320, height: 256 });
    await question(page).getByRole('button', { name: 'Overslaan: hele kaart' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
});

/** Boxes of what the tour must leave alone. */
function places(page: Page): Promise<readonly string[]> {
  return page
    .locator('.sentence, .mapframe, .legend, .map-controls, .panel h2')
    .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())));
}

/** True when the card lies clear of a part of the page, or of a point of the map in shares of its frame. */
async function isClearOf(page: Page, selector: string): Promise<boolean> {
  const [one, other] = await Promise.all([
    card(page).boundingBox(),
    page.locator(selector).first().boundingBox(),
  ]);
  if (!one || !other) throw new Error(`no box of the card or of ${selector}`);
  return (
    one.x >= other.x + other.width ||
    one.x + one.width <= other.x ||
    one.y >= other.y + other.height ||
    one.y + one.height <= other.y
  );
}

describe('the tour', () => {
  it.each([PHONE, { width: 820, height: 1180 }, { width: 1366, height: 768 }, { width: 1920, height: 1080 }])(
    'comes by itself on a first visit at $width x $height, beside everything and without the focus',
    async (size) => {
      const page = await openAtlas('', { ...size, visits: 'first' });
      await card(page).waitFor();
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      for (const part of ['.sentence', '.legend', '.map-controls']) {
        expect(await isClearOf(page, part), part).toBe(true);
      }
      const [box, map] = await Promise.all([
        card(page).boundingBox(),
        page.locator('.mapframe').boundingBox(),
      ]);
      const middle = { x: (map?.x ?? 0) + (map?.width ?? 0) / 2, y: (map?.y ?? 0) + (map?.height ?? 0) / 2 };
      const over =
        middle.x > (box?.x ?? 0) &&
        middle.x < (box?.x ?? 0) + (box?.width ?? 0) &&
        middle.y > (box?.y ?? 0) &&
        middle.y < (box?.y ?? 0) + (box?.height ?? 0);
      expect(over).toBe(false);
      expect(await axeViolations(page)).toEqual([]);
      const beside = await places(page);
      await card(page).getByRole('button', { name: 'Overslaan' }).click();
      await card(page).waitFor({ state: 'detached' });
      expect(await places(page)).toEqual(beside);
    },
  );

  it('goes forward and back, shows what it means, and does not come again once it is finished', async () => {
    const page = await openAtlas('', { visits: 'first' });
    const outlined = (selector: string) =>
      page.locator(selector).evaluate((part) => getComputedStyle(part).outlineStyle);
    await card(page).getByRole('heading', { name: 'De zin is de bediening' }).waitFor();
    expect(await outlined('.sentence')).toBe('dashed');
    await card(page).getByRole('button', { name: 'Volgende' }).click();
    await card(page).getByRole('heading', { name: 'Druk op een gebied' }).waitFor();
    expect([await outlined('.sentence'), await outlined('.mapframe')]).toEqual(['none', 'dashed']);
    await card(page).getByRole('button', { name: 'Vorige' }).click();
    await card(page).getByText('1 van 3').waitFor();
    await card(page).getByRole('button', { name: 'Volgende' }).click();
    await card(page).getByRole('button', { name: 'Volgende' }).press('Enter');
    await card(page).getByRole('heading', { name: 'Het adres is het beeld' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await card(page).getByRole('button', { name: 'Klaar' }).click();
    await card(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
    expect(await page.evaluate(() => document.body.dataset.tour)).toBeUndefined();
    await page.reload();
    await atRest(page);
    expect(await card(page).count()).toBe(0);
  });

  it('lets the reader choose while it is on, and is skipped with Escape from the card', async () => {
    const page = await openAtlas('', { visits: 'first' });
    await card(page).waitFor();
    await page.getByRole('listbox').press('Enter');
    await page.waitForURL(/gebied=/);
    await card(page).waitFor();
    await card(page).getByRole('button', { name: 'Overslaan' }).focus();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await page.evaluate((flag) => localStorage.getItem(flag), FLAG)).toBe('gezien');
    expect(search(page)).toContain('gebied=');
  });

  it.each(['?indicator=woz', '?voor=bewoners', '?taal=en'])('does not come on a link: %s', async (query) => {
    const page = await openAtlas(query, { visits: 'first' });
    await atRest(page);
    expect(await card(page).count()).toBe(0);
  });

  it('works where nothing may be stored', async () => {
    const page = await openAtlas('', {
      visits: 'first',
      before: async (waiting) => {
        await waiting.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          });
        });
      },
    });
    await card(page).getByRole('button', { name: 'Overslaan' }).click();
    await card(page).waitFor({ state: 'detached' });
    await page.getByRole('listbox').press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/gebied=/);
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    expect(await card(page).count()).toBe(0);
  });
});

/** Resolves when all that waits for spare time has had it: the last of it fetches the figures that were not asked for. */
async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => requestIdleCallback(() => resolve()));
      }),
  );
}
