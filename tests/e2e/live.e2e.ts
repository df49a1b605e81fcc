import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placeIn, selectedCodes } from './harness/areas';
import { openAtlas } from './harness/atlas';
import { liveMap } from './harness/liveMap';

const WEGGEBEKKER = 'BU09172000';
const CAUMERVELD = 'BU09173800';

function extentOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get('uitsnede');
}

/** Waits until the address tells of another extent than the one given. */
async function extentAfter(page: Page, before: string | null): Promise<string | null> {
  await page.waitForFunction(
    (old) => new URLSearchParams(window.location.search).get('uitsnede') !== old,
    before,
  );
  return extentOf(page);
}

describe('the live map', () => {
  it('zooms by wheel and moves by hand, and keeps both in the address without a step back', async () => {
    const page = await openAtlas('', { live: true });
    await liveMap(page);
    const steps = await page.evaluate(() => window.history.length);
    const at = await placeIn(page, WEGGEBEKKER);
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, -500);
    const zoomed = await extentAfter(page, null);
    const under = await placeIn(page, WEGGEBEKKER);
    expect(Math.hypot(under.x - at.x, under.y - at.y)).toBeLessThan(40);
    await page.mouse.down();
    await page.mouse.move(at.x - 120, at.y + 60, { steps: 6 });
    await page.mouse.up();
    const dragged = await extentAfter(page, zoomed);
    expect(dragged).toMatch(/^[\d.]+,[\d.]+,[\d.]+,[\d.]+$/);
    expect(await selectedCodes(page)).toEqual([]);
    expect(await page.evaluate(() => window.history.length)).toBe(steps);
    await page.getByRole('button', { name: 'Hele regio' }).click();
    expect(await extentAfter(page, dragged)).toBeNull();
  });

  it('shows the same part again from the link, and the way back after a jump', async () => {
    const page = await openAtlas('?uitsnede=5.93,50.87,6.01,50.92', { live: true });
    await liveMap(page);
    const before = await placeIn(page, WEGGEBEKKER);
    await page.getByRole('button', { name: 'Hele regio' }).click();
    await extentAfter(page, '5.93,50.87,6.01,50.92');
    await page.goBack();
    expect(extentOf(page)).toBe('5.93,50.87,6.01,50.92');
    await expect
      .poll(async () => {
        const now = await placeIn(page, WEGGEBEKKER);
        return Math.hypot(now.x - before.x, now.y - before.y);
      })
      .toBeLessThan(1);
  });

  it('tells of the area under the mouse, beside it, and not while the map moves', async () => {
    const page = await openAtlas('', { live: true });
    await liveMap(page);
    const at = await placeIn(page, CAUMERVELD);
    await page.mouse.move(at.x, at.y);
    const tip = page.locator('.tip');
    await tip.getByText('Caumerveld').waitFor();
    const area = await page.locator(`[data-code="${CAUMERVELD}"]`).boundingBox();
    const text = await tip.boundingBox();
    if (!area || !text) throw new Error('no boxes');
    const apart =
      text.x >= area.x + area.width ||
      text.x + text.width <= area.x ||
      text.y >= area.y + area.height ||
      text.y + text.height <= area.y;
    expect(apart).toBe(true);
    await page.mouse.down();
    await page.mouse.move(at.x + 80, at.y, { steps: 4 });
    await tip.waitFor({ state: 'detached' });
    await page.mouse.up();
  });

  it('goes on telling of the area under a resting mouse when it takes over', async () => {
    const page = await openAtlas('', { live: true });
    const at = await placeIn(page, CAUMERVELD);
    await page.mouse.move(at.x, at.y);
    await page.locator('.tip').getByText('Caumerveld').waitFor();
    await liveMap(page);
    expect(await page.locator('.tip').textContent()).toContain('Caumerveld');
    await page.getByRole('listbox').press('+');
    await expect.poll(() => extentOf(page)).not.toBeNull();
  });

  it('selects one by a press, several with Shift or the select mode, and nothing between areas', async () => {
    const page = await openAtlas('', { live: true });
    await liveMap(page);
    const [first, second] = [await placeIn(page, WEGGEBEKKER), await placeIn(page, CAUMERVELD)];
    await page.mouse.click(first.x, first.y);
    await expect.poll(() => selectedCodes(page)).toEqual([WEGGEBEKKER]);
    await page.keyboard.down('Shift');
    await page.mouse.click(second.x, second.y);
    await page.keyboard.up('Shift');
    await expect.poll(() => selectedCodes(page)).toEqual([WEGGEBEKKER, CAUMERVELD]);
    await page.mouse.click(first.x, first.y);
    await expect.poll(() => selectedCodes(page)).toEqual([WEGGEBEKKER]);
    await page.getByRole('button', { name: 'Meer gebieden kiezen' }).click();
    const later = await placeIn(page, CAUMERVELD);
    await page.mouse.click(later.x, later.y);
    await expect.poll(() => selectedCodes(page)).toEqual([WEGGEBEKKER, CAUMERVELD]);
    const frame = await page.locator('.mapframe').boundingBox();
    await page.mouse.click((frame?.x ?? 0) + 8, (frame?.y ?? 0) + (frame?.height ?? 0) - 8);
    expect(await selectedCodes(page)).toEqual([WEGGEBEKKER, CAUMERVELD]);
  });

  it('takes a double press as one choice that comes closer', async () => {
    const page = await openAtlas('', { live: true });
    await liveMap(page);
    const at = await placeIn(page, CAUMERVELD);
    await page.mouse.dblclick(at.x, at.y);
    expect(await extentAfter(page, null)).not.toBeNull();
    expect(await selectedCodes(page)).toEqual([CAUMERVELD]);
  });

  it('cannot be dragged away from the region', async () => {
    const page = await openAtlas('?uitsnede=5.9,50.85,5.99,50.9', { live: true });
    await liveMap(page);
    const frame = await page.locator('.mapframe').boundingBox();
    if (!frame) throw new Error('no map');
    const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
    for (let drag = 0; drag < 5; drag += 1) {
      await page.mouse.move(x - 250, y);
      await page.mouse.down();
      await page.mouse.move(x + 280, y, { steps: 5 });
      await page.mouse.up();
    }
    const middle = () => {
      const [west = 0, , east = 0] = (extentOf(page) ?? '').split(',').map(Number);
      return (west + east) / 2;
    };
    // Five drags go twice as far as the western border of the region, at 5.797 degrees.
    await expect.poll(middle).toBeLessThan(5.81);
    expect(middle()).toBeGreaterThan(5.796);
  });

  it('keeps to a command given while a hand still has it gliding', async () => {
    const page = await openAtlas('?uitsnede=5.93,50.87,6.01,50.92', { live: true });
    await liveMap(page);
    const at = await placeIn(page, WEGGEBEKKER);
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, -300);
    await page.getByRole('button', { name: 'Hele regio' }).click();
    await expect.poll(() => extentOf(page)).toBeNull();
    const home = await openAtlas('', { live: true });
    await liveMap(home);
    const there = await placeIn(home, WEGGEBEKKER);
    await expect
      .poll(async () => {
        const here = await placeIn(page, WEGGEBEKKER);
        return Math.hypot(here.x - there.x, here.y - there.y);
      })
      .toBeLessThan(2);
    expect(extentOf(page)).toBeNull();
  });
});
