import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { sharedBrowser } from './harness/browser';

describe('the summary', () => {
  it('is copied, printed without controls, and kept as a page that opens without the atlas', async () => {
    const page = await openAtlas('?scherm=samenvatting&gebied=BU09172004,focus.heerlen-noord');
    await page.locator('.report-map .shape').first().waitFor();
    expect(await page.locator('h1').textContent()).toContain('Leefbaarheid per buurt in 2024');
    expect(await axeViolations(page)).toEqual([]);

    const origin = new URL(page.url()).origin;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await page.getByRole('button', { name: 'Kopieer tekst' }).press('Enter');
    await page.getByText('De tekst is gekopieerd.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Waar elk getal vandaan komt');
    expect(text).toContain(page.url());

    const fills = (where: typeof page) =>
      where
        .locator('.report-map .shape')
        .evaluateAll((areas) => areas.map((area) => area.getAttribute('fill')));
    const onScreen = await fills(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als webpagina' }).press('Enter');
    const download = await coming;
    expect(download.suggestedFilename()).toBe('leefbaarometer-buurt-2024.html');
    const html = readFileSync(await download.path(), 'utf8');

    // Patterns would be printed as pictures of many megabytes.
    expect((await page.pdf({ printBackground: true })).length).toBeLessThan(1_500_000);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.report-map .ink .is-dots').first().isVisible()).toBe(true);
    expect(await page.locator('.report-bar').isVisible()).toBe(false);
    expect(await page.locator('.report-link a').textContent()).toBe(page.url());
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.report-map .ink .is-dots').first().isVisible()).toBe(false);

    await page.setViewportSize({ width: 390, height: 844 });
    const wider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wider()).toBeLessThanOrEqual(0);

    const context = await (await sharedBrowser()).newContext({ offline: true });
    const kept = await context.newPage();
    const asked: string[] = [];
    kept.on('request', (request) => asked.push(request.url()));
    await kept.setContent(html);
    expect(await kept.locator('h1').textContent()).toContain('Leefbaarheid per buurt in 2024');
    expect(await fills(kept)).toEqual(onScreen);
    const box = await kept.locator('.report-map svg').first().boundingBox();
    expect(box?.height).toBeGreaterThan(200);
    expect(await kept.locator('button, script').count()).toBe(0);
    expect(asked.filter((address) => !address.startsWith('about:'))).toEqual([]);
    await context.close();
  });
});
