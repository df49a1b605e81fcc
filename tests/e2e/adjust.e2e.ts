import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { sidewaysScroll } from './harness/boxes';
import { sheetRests } from './harness/sheet';

const opener = (page: Page) => page.locator('.legend-tools').getByRole('button', { name: 'Aanpassen' });
const legendLabels = (page: Page) => page.locator('.legend .classes th[scope="row"]').allTextContents();
const klassen = (page: Page) => new URL(page.url()).searchParams.get('klassen');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('adjusting the classes, by keyboard', () => {
  it('locks them over years and reloads, and gives the focus back, also on a phone', async () => {
    const page = await openAtlas('?indicator=woz');
    await opener(page).press('Enter');
    await page.getByRole('heading', { name: 'Kaart aanpassen' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Kaart aanpassen');
    const natural = page.getByRole('radio', { name: 'Natuurlijke klassen' });
    await natural.press('Space');
    expect(klassen(page)).toBe('natuurlijk.5');
    await page.getByRole('button', { name: 'Grenzen vastzetten' }).press('Enter');
    expect(klassen(page)).toMatch(/^eigen:\d+,\d+,\d+,\d+$/);
    const [labels, locked] = [await legendLabels(page), klassen(page)];
    expect(labels).toHaveLength(5);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('heading', { level: 1 }).getByRole('button').nth(2).press('Enter');
    await page.getByRole('option', { name: /^2019/ }).click();
    await page.waitForURL(/jaar=2019/);
    expect(await legendLabels(page)).toEqual(labels);
    await page.reload();
    await page.locator('#app[data-live]').waitFor({ state: 'attached' });
    expect(klassen(page)).toBe(locked);
    expect(await legendLabels(page)).toEqual(labels);

    await opener(page).press('Enter');
    await expect.poll(() => focused(page)).toBe('Kaart aanpassen');
    await page.getByRole('slider', { name: 'Grens 1 van 4' }).press('ArrowRight');
    expect(klassen(page)).not.toBe(locked);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Aanpassen');

    await page.setViewportSize({ width: 320, height: 700 });
    await page.locator('.legend-toggle').press('Enter');
    await opener(page).press('Enter');
    await sheetRests(page, 'half');
    expect(await opener(page).isVisible()).toBe(false);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('button', { name: 'Klaar' }).press('Enter');
    await sheetRests(page, 'peek');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('legend-toggle');
  });
});
