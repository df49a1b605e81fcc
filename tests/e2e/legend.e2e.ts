import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placeIn } from './harness/areas';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { boxOf } from './harness/boxes';

const VRIEHEIDE = 'BU09172004';

const legend = (page: Page) => page.getByRole('region', { name: 'Legenda' });
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const uitgelicht = (page: Page) => new URLSearchParams(query(page)).get('uitgelicht');
/** Areas that have the colour of a class on the map. */
const coloured = (page: Page) => page.locator('svg.choropleth .shape[fill^="#"]').count();

describe('the legend', () => {
  it('follows the pointer, isolates, brushes by keyboard and pointer, and comes back from a link', async () => {
    const page = await openAtlas(`?gebied=${VRIEHEIDE}`);
    await page.locator('.brush').waitFor();
    const card = await boxOf(page, '.legend-card');
    expect(card.height).toBeLessThanOrEqual(545);
    expect(card.width).toBeLessThanOrEqual(312);

    const { x, y } = await placeIn(page, VRIEHEIDE);
    await page.mouse.move(x, y);
    await page.locator('.histogram-marks .is-hovered').waitFor();
    expect(await page.locator('tr:has([data-live="aangewezen"])').innerText()).toMatch(/meer dan 0,16 lager/);

    const lowest = legend(page).getByRole('button', { name: 'meer dan 0,16 lager' });
    await lowest.click();
    await expect.poll(() => coloured(page)).toBe(22);
    expect(uitgelicht(page)).toBe('klasse.0');
    await expect.poll(() => legend(page).getByRole('status').innerText()).toMatch(/^22 van 176 buurten/);
    expect(await axeViolations(page)).toEqual([]);
    await lowest.click();
    await expect.poll(() => coloured(page)).toBe(176);

    await legend(page).getByRole('slider').first().focus();
    for (const key of ['PageUp', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    await expect.poll(() => uitgelicht(page)).toMatch(/^bereik\.-0[.]\d+,0[.]34$/);
    const lit = await coloured(page);
    expect(lit).toBeGreaterThan(100);
    expect(lit).toBeLessThan(176);
    const again = await openAtlas(query(page));
    await again.locator('.brush-bracket').waitFor();
    expect(await coloured(again)).toBe(lit);

    await page.keyboard.press('Escape');
    await expect.poll(() => uitgelicht(page)).toBeNull();

    const field = await boxOf(page, '.brush');
    const middle = field.y + field.height / 2;
    await page.mouse.move(field.x + 20, middle);
    await page.mouse.down();
    for (const step of [40, 80, 120]) await page.mouse.move(field.x + step, middle);
    await page.mouse.up();
    await expect.poll(() => uitgelicht(page)).toMatch(/^bereik/);
    await page.goBack();
    await expect.poll(() => uitgelicht(page)).toBeNull();
    expect(await coloured(page)).toBe(176);
  });
});
