import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

const WEGGEBEKKER = 'BU09172000';

/** Classes with how many areas they have, as the legend counts them. */
function counts(page: Page): Promise<readonly (string | null)[]> {
  return page.locator('.legend tbody tr').allTextContents();
}

describe('groups of areas that are alike', () => {
  it('are listed, selected, read per area, worked out in another way and explained', async () => {
    const page = await openAtlas('?scherm=concentratie&lens=groepen');
    const group = page.getByRole('button', { name: /^Rond Heerlerheide Kom/ });
    await group.waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await group.focus();
    await group.press('Enter');
    await page.waitForURL(/gebied=.*BU09172004/);
    // Eleven areas, with one line around them.
    expect(await page.locator('svg.choropleth .outline-selected').count()).toBe(1);
    await group.press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('gebied'));

    await page.locator(`svg.choropleth [data-code="${WEGGEBEKKER}"]`).click();
    const area = page.getByRole('region', { name: 'Weggebekker' });
    await area.getByText(/Geen aanwijzing voor een groep/).waitFor();
    await page.locator('svg.choropleth .outline-buur').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    const before = await counts(page);
    await page.getByText('Hoe is dit berekend').press('Enter');
    const nearest = page.getByRole('radio', { name: 'De naaste gebieden' });
    await nearest.focus();
    await nearest.press('Space');
    await page.waitForURL(/buren=naaste\.6/);
    await area.getByText(/Hoe vast staat dit/).waitFor();
    await expect.poll(() => counts(page)).not.toEqual(before);
    expect(await nearest.evaluate((radio) => radio === document.activeElement)).toBe(true);

    await page.getByText('Voor wie de cijfers wil').press('Enter');
    await page.getByRole('img', { name: /^Moran’s I van 0,4/ }).waitFor();
    const steps = page.getByRole('slider', { name: /^Punten/ });
    await steps.press('End');
    await page.locator('.scatter-named.is-active').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    const shown = await counts(page);
    const again = await openAtlas(new URL(page.url()).search);
    await again.getByRole('region', { name: 'Weggebekker' }).waitFor();
    expect(await counts(again)).toEqual(shown);
  });

  it('fit a phone, with text twice as large', async () => {
    const page = await openAtlas(`?scherm=concentratie&lens=groepen&gebied=${WEGGEBEKKER}`, {
      width: 390,
      height: 844,
    });
    await page.getByRole('region', { name: 'Weggebekker' }).waitFor();
    await page.getByText('Hoe is dit berekend').click();
    await page.getByText('Voor wie de cijfers wil').click();
    await page.getByRole('slider', { name: /^Punten/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const wide = await page.locator('.panel').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
