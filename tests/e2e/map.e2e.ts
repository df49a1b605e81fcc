import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

/** The map once React draws it: the list box with its areas. */
async function mapOf(page: Page) {
  const map = page.getByRole('listbox');
  await map.waitFor();
  return map;
}

/** Code of the area the keyboard or pointer is on. */
async function active(page: Page): Promise<string | null> {
  const id = await (await mapOf(page)).getAttribute('aria-activedescendant');
  return id?.replace('kaart-gebied-', '') ?? null;
}

describe('map', () => {
  it('draws 201 buurten coloured by the Leefbaarometer, 25 of them hatched', async () => {
    const page = await openAtlas();
    const map = await mapOf(page);
    expect(await map.getByRole('option').count()).toBe(201);
    expect(await map.locator('[data-absent]').count()).toBe(25);
    expect(await map.getAttribute('data-painted')).toBe('leefbaarometer');
    const fills = await map
      .locator('.shape:not([data-absent])')
      .evaluateAll((shapes) => new Set(shapes.map((shape) => shape.getAttribute('fill'))).size);
    expect(fills).toBeGreaterThanOrEqual(7);
  });

  it('is in the page before any script runs', async () => {
    const page = await openAtlas('', {
      before: async (waiting) => {
        await waiting.route('**/assets/*.js', (route) => route.abort());
      },
      expected: /ERR_FAILED/,
      lifeless: true,
    });
    expect(await page.locator('svg[data-painted="leefbaarometer"] .shape').count()).toBe(201);
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toMatch(/^Toon leefbaarheid/);
  });

  it('shows no colours of the default view on a link to another one', async () => {
    const page = await openAtlas('?indicator=woz', {
      before: async (waiting) => {
        await waiting.route('**/assets/*.js', (route) => route.abort());
      },
      expected: /ERR_FAILED/,
      lifeless: true,
    });
    const colours = await page
      .locator('.shape:not([data-absent])')
      .evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))]);
    expect(colours).toEqual(['rgb(238, 235, 226)']);
  });

  it('tells name, figure, benchmark and difference on hover, beside the area', async () => {
    const page = await openAtlas();
    const area = (await mapOf(page)).locator('[data-code="BU09170504"], [data-code^="BU0917"]').first();
    await area.hover();
    const tip = page.locator('.tip');
    await expect(tip.textContent()).resolves.toMatch(/Nederland|niet /);
    const [tipBox, areaBox] = await Promise.all([tip.boundingBox(), area.boundingBox()]);
    if (!tipBox || !areaBox) throw new Error('no boxes');
    const apart =
      tipBox.x >= areaBox.x + areaBox.width ||
      tipBox.x + tipBox.width <= areaBox.x ||
      tipBox.y >= areaBox.y + areaBox.height ||
      tipBox.y + tipBox.height <= areaBox.y;
    expect(apart).toBe(true);
  });

  it('selects by click and keeps the selection in the link; the back button undoes it', async () => {
    const page = await openAtlas();
    const area = (await mapOf(page)).getByRole('option', { name: /^Weggebekker/ });
    await area.click();
    await expect(area.getAttribute('aria-selected')).resolves.toBe('true');
    const code = await area.getAttribute('data-code');
    expect(page.url()).toContain(`gebied=${code}`);
    await page.getByRole('heading', { name: 'Weggebekker' }).waitFor();
    await page.goBack();
    await expect(area.getAttribute('aria-selected')).resolves.toBe('false');
  });

  it('walks by arrow keys as one tab stop, selects with Enter and lets go with Escape', async () => {
    const page = await openAtlas();
    const map = await mapOf(page);
    await map.focus();
    await page.keyboard.press('ArrowDown');
    const first = await active(page);
    await page.keyboard.press('ArrowRight');
    const second = await active(page);
    expect(first).toMatch(/^BU/);
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    expect(page.url()).toContain(`gebied=${second}`);
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').count()).toBe(0);
    expect(page.url()).toContain(`gebied=${second}`);
    await page.keyboard.press('Escape');
    expect(page.url()).not.toContain('gebied=');
    await page.keyboard.press('ArrowLeft');
    expect(await active(page)).not.toBeNull();
    await page.keyboard.press('Tab');
    expect(await map.evaluate((element) => document.activeElement === element)).toBe(false);
  });

  it('says aloud what a choice changed, and keeps the focus near where it was', async () => {
    const page = await openAtlas();
    await (await mapOf(page)).getByRole('option', { name: /^Weggebekker/ }).click();
    await page.getByText('Weggebekker gekozen, 1 in totaal.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Weggebekker loslaten' }).click();
    await page.getByText('Niets meer gekozen.').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Focusgebieden');
  });

  it('keeps the legend clear of the sentence in a low window, and everything in reach in a tiny one', async () => {
    const low = await openAtlas('', { width: 1366, height: 600, live: true });
    const [legend, head] = await Promise.all([
      low.getByRole('region', { name: 'Legenda' }).boundingBox(),
      low.getByRole('heading', { level: 1 }).boundingBox(),
    ]);
    expect((legend?.y ?? 0) - ((head?.y ?? 0) + (head?.height ?? 0))).toBeGreaterThan(0);
    for (const query of ['', '?scherm=bronnen', '?scherm=tabel&taal=en']) {
      const tiny = await openAtlas(query, { width: 320, height: 256, live: true });
      await tiny.locator('#inhoud').waitFor();
      expect(await tiny.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  it.each(SIZES)('fits $width x $height without sideways scrolling', async (size) => {
    const page = await openAtlas('', { ...size, live: true });
    await mapOf(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it.each(['', '?indicator=woz&taal=en', '?niveau=focusgebied', '?gebied=BU09172000,GM0917'])(
    'is clean by axe: %s',
    async (query) => {
      const page = await openAtlas(query, { live: true });
      await mapOf(page);
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});
