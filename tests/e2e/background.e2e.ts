import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { liveMap } from './harness/liveMap';

const TILES = 'https://service.pdok.nl/**';

/** A made-up tile in one flat colour. */
function tile(): Buffer {
  const picture = new PNG({ width: 256, height: 256 });
  picture.data.fill(200);
  return PNG.sync.write(picture);
}

async function askFor(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Achtergrond' }).click();
  await page.getByRole('radio', { name }).click();
}

describe('background map', () => {
  it('is asked of PDOK only once somebody switches it on, and then credited', async () => {
    const asked: string[] = [];
    const page = await openAtlas('', {
      live: true,
      before: async (waiting) => {
        await waiting.route(TILES, async (route) => {
          asked.push(route.request().url());
          await route.fulfill({
            body: tile(),
            contentType: 'image/png',
            headers: { 'access-control-allow-origin': '*' },
          });
        });
      },
    });
    await liveMap(page);
    expect(asked).toEqual([]);
    await askFor(page, 'grijze kaart');
    await page.getByText('Kadaster, via PDOK').waitFor();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    expect(asked.every((url) => /\/grijs\/EPSG:3857\/\d+\/\d+\/\d+\.png$/.test(url))).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(page.url()).not.toContain('grijs');
    await page.getByRole('radio', { name: 'geen' }).click();
    await expect.poll(() => page.getByText('via PDOK').count()).toBe(0);
  });

  it('is greyed out with the reason when there is no connection', async () => {
    const page = await openAtlas('', { live: true, expected: /ERR_INTERNET_DISCONNECTED/ });
    await liveMap(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Achtergrond' }).click();
    await page.getByText('Kan nu niet: er is geen internet.').waitFor();
    expect(await page.getByRole('radio', { name: 'luchtfoto' }).isDisabled()).toBe(true);
    await page.context().setOffline(false);
    await expect.poll(() => page.getByRole('radio', { name: 'luchtfoto' }).isDisabled()).toBe(false);
    await page.keyboard.press('Escape');
  });

  it('says so when PDOK does not answer, and leaves the map as it was', async () => {
    const page = await openAtlas('', {
      live: true,
      expected: /pdok|Failed to load|ERR_/,
      before: async (waiting) => {
        await waiting.route(TILES, (route) => route.fulfill({ status: 503, body: 'busy' }));
      },
    });
    await liveMap(page);
    await askFor(page, 'luchtfoto');
    await page.getByText('PDOK antwoordt niet').first().waitFor();
    await liveMap(page);
  });
});
