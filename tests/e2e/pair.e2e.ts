import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { boxOf } from './harness/boxes';

/** Areas that keep their colour on the map, by code: the others have the pattern of what is not in the light. */
function litOnMap(page: Page): Promise<readonly (string | null)[]> {
  return page.locator('svg.choropleth .shape').evaluateAll((shapes) =>
    shapes
      .filter((shape) => !shape.getAttribute('fill')?.includes('bleek'))
      .map((shape) => shape.getAttribute('data-code'))
      .sort(),
  );
}

function listed(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('.pair-lit tr[data-code]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code')).sort());
}

/** Draws a rectangle in the plot from its lower left corner, in shares of its width and height. */
async function brush(page: Page, right: number, top: number): Promise<void> {
  const plot = page.locator('.pair-field .scatter');
  await plot.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(page, '.scatter-ground');
  await page.mouse.move(x + 2, y + height - 2);
  await page.mouse.down();
  await page.mouse.move(x + (width * right) / 2, y + height - (height * top) / 2, { steps: 4 });
  await page.mouse.move(x + width * right, y + height - height * top, { steps: 4 });
  await page.mouse.up();
  await page.locator('.scatter-part').waitFor();
}

describe('two subjects at once', () => {
  it('are brushed, isolated, chosen and swapped, by pointer and by keyboard, and a link brings it all back', async () => {
    const page = await openAtlas('?met=woz');
    await page.locator('.pair-field .scatter-dot').first().waitFor();
    expect(await page.locator('.pair-field .scatter-dot').count()).toBe(171);

    const steps = await page.evaluate(() => history.length);
    await brush(page, 0.45, 0.4);
    await page.waitForURL(/uitgelicht=bereik\./);
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    await page.locator('.pair-lit').waitFor();
    const brushed = await listed(page);
    expect(brushed.length).toBeGreaterThan(20);
    expect(await litOnMap(page)).toEqual(brushed);

    const corner = page.getByRole('group', { name: 'Hoeken' }).getByRole('button').first();
    await corner.focus();
    await corner.press('Enter');
    await page.waitForURL(/uitgelicht=klasse\.0/);
    await page.locator('.pair-lit h3').filter({ hasText: '48 buurten' }).waitFor();
    expect(await litOnMap(page)).toEqual(await listed(page));

    const cell = page.locator('.square-cells [data-class="1"]');
    await cell.focus();
    await cell.press('Enter');
    await page.waitForURL(/uitgelicht=klasse\.0(,|%2C)1/);
    expect(await cell.getAttribute('aria-pressed')).toBe('true');
    expect(await axeViolations(page)).toEqual([]);

    const code = (await listed(page))[0] ?? '';
    await page.locator(`.pair-lit tr[data-code="${code}"]`).hover();
    await page.locator('.scatter-named.is-active').waitFor();
    await page.locator('.square-cells [data-live]').waitFor();

    const both = await litOnMap(page);
    const again = await openAtlas(new URL(page.url()).search);
    await again.locator('.pair-lit').waitFor();
    expect(await litOnMap(again)).toEqual(both);
    expect(await again.locator('.square-cells [aria-pressed="true"]').count()).toBe(2);
  });

  it('begin with a suggestion or from the list, which switches off what has no figures here', async () => {
    const page = await openAtlas('', { width: 390, height: 844 });
    await page.locator('.legend-toggle').click();
    await page.locator('.legend-tools > button').click();
    await page.getByRole('tab', { name: /^Twee/ }).click();
    await page.getByRole('button', { name: 'kies een tweede onderwerp' }).click();
    const own = page.getByRole('option', { name: /^Leefbaarometer staat al op de kaart/ });
    await own.waitFor();
    expect(await own.getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByRole('option', { name: /^SES-WOA/ }).getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Woningleegstand en WOZ-waarde' }).click();
    await page.waitForURL(/indicator=leegstand.*met=woz/);
    await page.getByRole('button', { name: 'Wissel om' }).click();
    await page.waitForURL(/indicator=woz.*met=leegstand/);
    expect(await axeViolations(page)).toEqual([]);
    await page.goBack();
    await page.waitForURL(/indicator=leegstand/);
  });
});
