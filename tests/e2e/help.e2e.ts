import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

async function openHelp(page: Page, word = 'Hulp') {
  await page.getByRole('button', { name: word, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: word });
  await dialog.waitFor();
  return dialog;
}

/** Role of what has the focus, or the name of the element. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('role') ?? element?.tagName.toLowerCase();
  });
}

describe('the help', () => {
  it('opens with ? on the map and gives the focus back to it on Escape', async () => {
    const page = await openAtlas();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Hulp' });
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('listbox');
  });

  it('stays away while someone types a question mark', async () => {
    const page = await openAtlas('?scherm=tabel');
    const filter = page.getByRole('searchbox', { name: 'Filter op naam of gemeente' });
    await filter.fill('');
    await page.keyboard.type('wie?');
    await expect.poll(() => filter.inputValue()).toBe('wie?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('keeps the focus inside and gives it back to its button', async () => {
    const page = await openAtlas();
    const dialog = await openHelp(page);
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await dialog.getByRole('button', { name: 'Hulp sluiten' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Hulp');
  });

  it('starts the tour, from another page too', async () => {
    const page = await openAtlas('?scherm=bronnen');
    const dialog = await openHelp(page);
    await dialog.getByRole('button', { name: 'Begin de rondleiding' }).click();
    await page.getByRole('region', { name: 'Rondleiding' }).waitFor();
    expect(await dialog.count()).toBe(0);
  });

  it.each([
    ['', 'Hulp'],
    ['?taal=en', 'Help'],
  ])('is clean by axe: %s', async (query, word) => {
    const page = await openAtlas(query);
    await openHelp(page, word);
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([
    { width: 390, height: 844, letters: '100%' },
    { width: 390, height: 844, letters: '200%' },
    { width: 320, height: 568, letters: '100%' },
    { width: 1366, height: 768, letters: '200%' },
  ])('reads without sideways scrolling: $width px, letters $letters', async ({ width, height, letters }) => {
    const page = await openAtlas('', { width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, letters);
    const dialog = await openHelp(page);
    const spill = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(spill).toBeLessThanOrEqual(0);
    const start = dialog.getByRole('button', { name: 'Begin de rondleiding' });
    await start.scrollIntoViewIfNeeded();
    const box = await start.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    const close = await dialog.getByRole('button', { name: 'Hulp sluiten' }).boundingBox();
    expect(close && close.y >= 0 && close.y < 60 && close.width >= 44 && close.height >= 44).toBe(true);
  });
});
