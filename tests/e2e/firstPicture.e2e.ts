import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { boxesOf, boxOf } from './harness/boxes';
import { SIZES } from './harness/sizes';

describe('the first picture', () => {
  const PARTS = [
    '.top',
    '.head',
    '.sentence',
    '.search',
    '.mapbox',
    '.mapframe',
    '.legend',
    '.bottom-sheet',
    '.panel',
  ];

  it.each(SIZES)('$width x $height: stands where the live page puts everything', async (size) => {
    // Without the letters of the atlas in either: then only the script can make a difference.
    const expected = /ERR_FAILED/;
    const lettersOff = async (page: Page) => {
      await page.route('**/*.woff2', (route) => route.abort());
    };
    const picture = await openAtlas('', {
      ...size,
      expected,
      lifeless: true,
      before: async (waiting) => {
        await lettersOff(waiting);
        await waiting.route('**/assets/*.js', (route) => route.abort());
      },
    });
    const live = await openAtlas('', { ...size, expected, live: true, before: lettersOff });
    const before = await boxesOf(picture, PARTS);
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(PARTS.length - 1);
    expect(await boxesOf(live, PARTS)).toEqual(before);
  });

  it('breaks its lines where the letters of the atlas will break them', async () => {
    const page = await openAtlas('', {
      before: async (waiting) => {
        await waiting.route('**/*.woff2', (route) => route.abort());
      },
      expected: /ERR_FAILED/,
    });
    const other = await openAtlas();
    await other.evaluate(() => document.fonts.ready);
    const [standIn, real] = [await boxOf(page, '.sentence'), await boxOf(other, '.sentence')];
    expect(Math.abs(standIn.width - real.width)).toBeLessThan(real.width * 0.02);
    expect(standIn.height).toBe(real.height);
  });
});
