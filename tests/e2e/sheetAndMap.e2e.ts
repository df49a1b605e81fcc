import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { boxOf, overlapping } from './harness/boxes';
import { liveMap } from './harness/liveMap';
import { pixelsOf } from './harness/pixels';
import { LYING_TABLET, PHONE, panelOf, sheetHandle, sheetRests } from './harness/sheet';

/** Pixels in the free part of the map with the colour of the least favourable class, #682708, as the window shows it. */
async function darkestPixels(page: Page): Promise<number> {
  const frame = await boxOf(page, '.mapframe');
  // Of the whole window: a picture of a part of it is put together in another way.
  const { data } = await pixelsOf(page, { x: 0, y: 0, ...PHONE });
  const isDarkest = (at: number) => data[at] === 0x68 && data[at + 1] === 0x27 && data[at + 2] === 0x08;
  const first = Math.ceil(frame.y) * PHONE.width;
  const rows = Math.floor(frame.height) * PHONE.width;
  return Array.from({ length: rows }, (_, index) => isDarkest(4 * (first + index))).filter(Boolean).length;
}

describe('the map under the sheet', () => {
  it('rises when an area is selected, and the map fits that area and the region in what is left', async () => {
    const page = await openAtlas('', { ...PHONE, live: true });
    await liveMap(page);
    await page.getByRole('listbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sheetRests(page, 'half');
    const name = await panelOf(page).getByRole('heading').first().textContent();
    expect(await sheetHandle(page).textContent()).toContain(name);
    expect(await overlapping(page, '.mapframe', ['.head', '.map-controls', '.bottom-sheet'])).toEqual([]);
    // The region with it: the map of the whole region is fitted anew in what is left.
    await page.waitForFunction(() => {
      const free = document.querySelector('.mapframe')?.getBoundingClientRect();
      const parts = ['.shapes [aria-selected="true"]', '.shapes'].map((part) => document.querySelector(part));
      return parts.every((part) => {
        const box = part?.getBoundingClientRect();
        return box && free && box.top >= free.top - 2 && box.bottom <= free.bottom + 2;
      });
    });
  });

  it('leaves the colours of the live map in sight above it', async () => {
    const page = await openAtlas('?gebied=BU09172000', { ...PHONE, live: true });
    await liveMap(page);
    await sheetRests(page, 'half');
    // Only a sheet that scrolls lies over the canvas in a layer of its own.
    await page.waitForFunction(() => {
      const sheet = document.querySelector('.panel');
      return sheet && sheet.scrollHeight > sheet.clientHeight + 100;
    });
    expect(await darkestPixels(page)).toBeGreaterThan(100);
  });

  it('leaves the map its width on a lying tablet', async () => {
    const page = await openAtlas('?gebied=BU09172000', { ...LYING_TABLET, live: true });
    for (const state of ['half', 'full'] as const) {
      if (state === 'full') await page.getByRole('button', { name: 'Uitleg groter' }).click();
      await sheetRests(page, state);
      const around = ['.head', '.legend-toggle', '.map-controls', '.bottom-sheet'];
      expect(await overlapping(page, '.mapframe', around)).toEqual([]);
      expect(await overlapping(page, '.bottom-sheet', around.slice(0, 3))).toEqual([]);
      expect((await boxOf(page, '.mapframe')).height).toBeGreaterThan(400);
    }
  });
});
