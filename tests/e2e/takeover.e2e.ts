import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { liveMap, showDrawing } from './harness/liveMap';
import { differingShare, movedByOnePixel, pixelsOf } from './harness/pixels';

/** Middle of the map, clear of legend and tools, in which both painters are compared. */
async function compared(page: Page) {
  const box = await page.locator('.mapframe').boundingBox();
  if (!box) throw new Error('no map');
  return box;
}

describe('the live map takes over from the drawing', () => {
  it.each([
    ['', 'plain'],
    ['?indicator=woz&niveau=wijk', 'wijken'],
    ['?niveau=focusgebied', 'focusgebieden'],
    ['?uitsnede=5.93,50.87,6.01,50.92&gebied=BU09172000', 'close by'],
  ])('without a jump: %s', async (query) => {
    const page = await openAtlas(query, { live: true });
    await liveMap(page);
    const clip = await compared(page);
    const live = await pixelsOf(page, clip);
    await showDrawing(page);
    const drawn = await pixelsOf(page, clip);
    const share = differingShare(live, drawn);
    const shifted = differingShare(drawn, movedByOnePixel(drawn));
    console.log(
      `${query || '(plain)'}: ${(share * 100).toFixed(3)} % differs, one pixel off ${(shifted * 100).toFixed(2)} %`,
    );
    expect(share).toBeLessThan(0.01);
    expect(share).toBeLessThan(shifted);
  });
});
