import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { boxOf, overlapping, sidewaysScroll } from './harness/boxes';
import { panelOf, sheetRests } from './harness/sheet';
import { SIZES } from './harness/sizes';

/** What lies around the map, and must leave its free part alone. */
const AROUND = ['.top', '.head', '.legend-toggle', '.legend-card', '.map-controls', '.bottom-sheet'];

/** What the sentence must leave alone, and the other way round. */
const BESIDE = ['.search', '.head > .segment'];

/** The letters of the browser twice as large, as a reader sets them there. */
async function largeLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** The letters of the page twice as large, as an extension or a style of the reader makes them. */
async function largeRoot(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

describe('every size', () => {
  it('nothing lies over the free part of the map, and the legend can be read', async () => {
    const page = await openAtlas('', { live: true });
    const legend = page.getByRole('region', { name: 'Legenda' });
    const toggle = legend.getByRole('button', { name: 'Legenda' });
    for (const size of SIZES) {
      const at = `${size.width} x ${size.height}`;
      await page.setViewportSize(size);
      await sheetRests(page);
      expect(await sidewaysScroll(page), at).toBe(0);
      const frame = await boxOf(page, '.mapframe');
      expect(Math.min(frame.width, frame.height), at).toBeGreaterThan(200);
      expect(await overlapping(page, '.mapframe', AROUND), at).toEqual([]);
      expect(await overlapping(page, '.sentence', BESIDE), at).toEqual([]);
      const folded = await toggle.isVisible();
      if (folded) await toggle.click();
      expect(await legend.getByRole('table').isVisible(), at).toBe(true);
      if (folded) await toggle.click();
    }
  });

  it.each(['?scherm=tabel&indicator=woz', '?scherm=bronnen'])('%s fits', async (query) => {
    const page = await openAtlas(query);
    await page.locator('#inhoud').waitFor();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await sidewaysScroll(page), `${size.width}`).toBe(0);
    }
  });

  it('a long sentence wraps, clear of the search, the switch and the map', async () => {
    const page = await openAtlas(
      '?indicator=gezondheid-goed-tot-2020&niveau=focusgebied&jaar=2020&vergelijk=focus.landgraaf-lint&taal=en',
      { live: true },
    );
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await overlapping(page, '.sentence', BESIDE), `${size.width}`).toEqual([]);
      expect(await overlapping(page, '.mapframe', AROUND), `${size.width}`).toEqual([]);
    }
  });

  it('keeps everything in reach while a window shrinks from 2560 to 320', async () => {
    const page = await openAtlas('?gebied=BU09172000', { width: 2560, height: 1440, live: true });
    const panel = panelOf(page);
    for (const width of [2560, 1920, 1440, 1280, 1160, 1041, 1040, 900, 769, 768, 640, 480, 360, 320]) {
      await page.setViewportSize({ width, height: Math.max(700, Math.round(width * 0.6)) });
      await sheetRests(page);
      expect(await sidewaysScroll(page), `${width}`).toBe(0);
      expect(await overlapping(page, '.mapframe', AROUND), `${width}`).toEqual([]);
      expect(await panel.isVisible(), `${width}`).toBe(true);
    }
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await sidewaysScroll(page)).toBe(0);
    for (const part of [page.getByRole('listbox'), page.getByRole('table'), panel]) {
      await part.scrollIntoViewIfNeeded();
      expect(await part.isVisible()).toBe(true);
    }
  });
});

describe('letters twice as large', () => {
  it.each([
    ['in the browser', largeLetters, async () => {}],
    ['in the page', async () => {}, largeRoot],
  ])('%s: the layout of half as wide a window', async (_where, before, after) => {
    const page = await openAtlas('', { before, live: true });
    await after(page);
    for (const size of SIZES) {
      const at = `${size.width} x ${size.height}`;
      await page.setViewportSize(size);
      await sheetRests(page);
      expect(await sidewaysScroll(page), at).toBe(0);
      expect(await overlapping(page, '.mapframe', AROUND), at).toEqual([]);
      expect(await overlapping(page, '.sentence', BESIDE), at).toEqual([]);
      const frame = await boxOf(page, '.mapframe');
      expect(Math.min(frame.width, frame.height), at).toBeGreaterThan(60);
    }
  });
});
