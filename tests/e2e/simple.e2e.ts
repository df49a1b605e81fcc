import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placeIn, selectedCodes } from './harness/areas';
import { openAtlas } from './harness/atlas';
import { liveMap, showDrawing } from './harness/liveMap';
import { differingShare, pixelsOf } from './harness/pixels';
import { withoutWebGL } from './harness/webgl';

const WEGGEBEKKER = 'BU09172000';

async function withoutItsCode(page: Page): Promise<void> {
  await page.route('**/assets/openLiveMap*.js', (route) => route.abort());
}

async function withoutItsWorker(page: Page): Promise<void> {
  await page.route('**/assets/maplibre-gl-worker*', (route) => route.abort());
}

describe('where the live map cannot be shown', () => {
  it.each([
    ['no WebGL', withoutWebGL, undefined],
    ['its code does not arrive', withoutItsCode, /openLiveMap|ERR_FAILED/],
    ['its worker does not arrive', withoutItsWorker, /maplibre-gl-worker|ERR_FAILED/],
  ] as const)('%s: the drawing stays fully usable, and says so', async (_, before, expected) => {
    const page = await openAtlas('', { live: true, before, ...(expected && { expected }) });
    await page.getByText('Eenvoudige kaart').waitFor();
    const at = await placeIn(page, WEGGEBEKKER);
    await page.mouse.move(at.x, at.y);
    await page.locator('.tip').getByText('Weggebekker').waitFor();
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => selectedCodes(page)).toEqual([WEGGEBEKKER]);
    const width = (await page.locator(`[data-code="${WEGGEBEKKER}"]`).boundingBox())?.width ?? 0;
    await page.getByRole('button', { name: 'Inzoomen' }).first().click();
    await expect
      .poll(async () => (await page.locator(`[data-code="${WEGGEBEKKER}"]`).boundingBox())?.width ?? 0)
      .toBeGreaterThan(width * 1.5);
    expect(page.url()).toContain('uitsnede=');
    await page.getByRole('button', { name: 'Achtergrond' }).click();
    expect(await page.getByRole('radio', { name: 'luchtfoto' }).isDisabled()).toBe(true);
    await page.getByText('Kan hier niet').waitFor();
    await page.getByRole('button', { name: 'Hele regio' }).click();
    await expect.poll(() => page.url()).not.toContain('uitsnede=');
  });

  it('a canvas that is taken away leaves the drawing, and a new one takes over, colours and all', async () => {
    const page = await openAtlas('', { live: true });
    const canvas = await liveMap(page);
    const clip = await page.locator('.mapframe').boundingBox();
    if (!clip) throw new Error('no map');
    await canvas.evaluate((element: HTMLCanvasElement) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        if (document.querySelector('svg.choropleth:not(.is-marks)')) seen.push('the drawing');
        seen.push(document.querySelector('.map-credit')?.textContent ?? '');
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      element.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen.join('\n'));
    await expect.poll(seen).toContain('the drawing');
    expect(await seen()).toContain('even eenvoudig getekend');
    await liveMap(page);
    const live = await pixelsOf(page, clip);
    await showDrawing(page);
    expect(differingShare(live, await pixelsOf(page, clip))).toBeLessThan(0.01);
  });
});
