import type { CDPSession, Page } from 'playwright-core';
import type { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { rampOf } from '../../src/catalog/palettes';
import { colourDistance } from '../fixtures/colourDistance';
import { contrastOf } from '../fixtures/colourVision';
import { openAtlas } from './harness/atlas';
import { pixelsOf } from './harness/pixels';

const WINDOW = { x: 0, y: 0, width: 1366, height: 768 };
/** Looks that occur, with half the edge of the square that shows a whole tile, in pixels. */
const LOOKS = [
  ['niet-van-toepassing', 4],
  ['te-weinig-inwoners', 6],
] as const;
const SIGHTS = ['none', 'protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;
type Place = { readonly x: number; readonly y: number };
type Patch = Place & { readonly reach: number };

function pixel({ data, width }: PNG, x: number, y: number): string {
  const at = 4 * (Math.round(y) * width + Math.round(x));
  return `#${[0, 1, 2].map((part) => (data[at + part] ?? 0).toString(16).padStart(2, '0')).join('')}`;
}

/** A place in an area of a kind, with nothing else within so many pixels of it. */
async function placeOf(page: Page, selector: string, reach: number): Promise<Place> {
  const place = await page.locator(selector).evaluateAll((shapes, around) => {
    // From the middle outwards.
    const steps = [8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13].map((step) => step / 16);
    const near = [-around, 0, around];
    const free = (shape: Element, x: number, y: number) =>
      near.every((dx) => near.every((dy) => document.elementFromPoint(x + dx, y + dy) === shape));
    for (const shape of shapes) {
      const box = shape.getBoundingClientRect();
      for (const down of steps) {
        for (const along of steps) {
          const [x, y] = [Math.round(box.x + along * box.width), Math.round(box.y + down * box.height)];
          if (free(shape, x, y)) return { x, y };
        }
      }
    }
    return null;
  }, reach);
  if (!place) throw new Error(`no free place in ${selector}`);
  return place;
}

async function seenAs(page: Page, browser: CDPSession, type: (typeof SIGHTS)[number]): Promise<PNG> {
  await browser.send('Emulation.setEmulatedVisionDeficiency', { type });
  return pixelsOf(page, WINDOW);
}

/** Every colour in the square around a place. */
function around(picture: PNG, { x, y, reach }: Patch): readonly string[] {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  return steps.flatMap((dy) => steps.map((dx) => pixel(picture, x + dx, y + dy)));
}

describe('the map as it is seen', () => {
  it('keeps classes apart and missing figures unlike any class, without cones and in grey', async () => {
    const page = await openAtlas('?indicator=misdrijven&dunbevolkt=vol', {
      reducedMotion: true,
    });
    await page.locator('.above').evaluate((above) => above.setAttribute('display', 'none'));
    const ramp = rampOf('afwijking', 7);
    const classes: Place[] = [];
    for (const colour of ramp) classes.push(await placeOf(page, `.shape[fill="${colour}"]`, 2));
    const looks: Patch[] = [];
    for (const [look, reach] of LOOKS)
      looks.push({ ...(await placeOf(page, `.shape[data-look="${look}"]`, reach)), reach });
    const browser = await page.context().newCDPSession(page);
    for (const sight of SIGHTS) {
      const picture = await seenAs(page, browser, sight);
      const seen = classes.map(({ x, y }) => pixel(picture, x, y));
      if (sight === 'none') expect(seen).toEqual(ramp);
      else expect(seen).not.toEqual(ramp);
      for (const [at, colour] of seen.slice(1).entries())
        expect(
          colourDistance(seen[at] ?? '', colour),
          `${sight}: class ${at} beside ${at + 1}`,
        ).toBeGreaterThanOrEqual(8);
      for (const place of looks) {
        const colours = around(picture, place);
        const apart = (one: string) => Math.max(...colours.map((other) => contrastOf(one, other)));
        expect(Math.max(...colours.map(apart)), `${sight}: lines of a pattern`).toBeGreaterThanOrEqual(3);
        for (const colour of seen)
          expect(
            Math.max(...colours.map((one) => colourDistance(one, colour))),
            `${sight}: ${colour} beside a pattern`,
          ).toBeGreaterThanOrEqual(8);
      }
    }
    await browser.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
    await page.emulateMedia({ media: 'print' });
    const dotted = await page
      .locator('.shape[data-dots="stip-1"]')
      .first()
      .evaluate((shape) => getComputedStyle(shape).fill);
    expect(dotted).toContain('#kaart-stip-1');
  });
});
