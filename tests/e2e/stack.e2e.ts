import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { sidewaysScroll } from './harness/boxes';

const stackOf = (page: Page) => new URL(page.url()).searchParams.get('stapel');

/** Colours of the areas of the map, by code. */
function fills(page: Page): Promise<Readonly<Record<string, string>>> {
  return page
    .locator('svg.choropleth [data-code]')
    .evaluateAll((areas) =>
      Object.fromEntries(
        areas.map((area) => [area.getAttribute('data-code') ?? '', getComputedStyle(area).fill]),
      ),
    );
}

/** Codes of the list, in its order, with what it says of them. */
async function listed(page: Page): Promise<readonly { readonly code: string; readonly count: number }[]> {
  return page.locator('.lens .stack-row').evaluateAll((rows) =>
    rows.map((row) => ({
      code: row.getAttribute('data-code') ?? '',
      count: Number.parseInt(row.querySelector('.stack-count')?.textContent ?? '', 10),
    })),
  );
}

/** What the table says of every area: its count, or why there is none. */
async function tabled(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator('tr[data-code]').evaluateAll((rows) =>
    Object.fromEntries(
      rows.map((row) => {
        const cell = row.querySelector('td[data-indicator="stapeling"]');
        return [
          row.getAttribute('data-code') ?? '',
          cell?.getAttribute('data-value') ?? cell?.getAttribute('data-absent') ?? 'geen cel',
        ];
      }),
    ),
  );
}

describe('where themes come together', () => {
  it('says the same on map, list and table, and what a weight moves', async () => {
    const page = await openAtlas('?scherm=concentratie');
    await page.locator('.stack-lead').waitFor();
    await page.getByRole('button', { name: /^Toon alle \d+$/ }).press('Enter');
    const list = await listed(page);
    const colours = await fills(page);
    const classes = await page
      .locator('.legend .classes tbody tr')
      .evaluateAll((rows) => rows.map((row) => Number(row.querySelector('.count')?.textContent)));
    expect(classes).toHaveLength(6);
    expect((classes[3] ?? 0) + (classes[4] ?? 0) + (classes[5] ?? 0)).toBe(list.length);
    expect(
      await page
        .locator('.stack-row button')
        .nth(10)
        .evaluate((row) => row === document.activeElement),
    ).toBe(true);

    await page.locator('.stack-row button').first().press('Enter');
    await page.locator('.stack-here').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);

    await page.getByRole('button', { name: 'Kies wat telt' }).press('Enter');
    const weight = page.getByRole('combobox', { name: 'Stemmen van Veiligheid' });
    await weight.selectOption('2');
    await page.waitForURL(/stapel=/);
    expect(stackOf(page)).toContain('misdrijven.2');
    const moved = page.locator('.stack-moved');
    await moved.filter({ hasText: /Door deze keuze telt er in \d+ buurten meer of minder/ }).waitFor();
    expect(await axeViolations(page, '.panel')).toEqual([]);
    await page.getByRole('button', { name: 'Terug naar de gewone keuze' }).press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('stapel'));

    await page.getByRole('button', { name: 'Alle gebieden in de tabel' }).press('Enter');
    await page.locator('tr[data-code] td[data-indicator="stapeling"]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('lens')).toBe('stapeling');
    const table = await tabled(page);
    const most = Object.entries(table).filter(([, value]) => Number(value) >= 3);
    expect(new Set(list.map(({ code }) => code))).toEqual(new Set(most.map(([code]) => code)));
    for (const { code, count } of list) expect(table[code]).toBe(String(count));

    const without = Object.entries(table).filter(([, value]) => Number.isNaN(Number(value)));
    const none = Object.entries(table).filter(([, value]) => value === '0');
    expect(without.length).toBeGreaterThan(20);
    expect(none).toHaveLength(classes[0] ?? 0);
    for (const [code] of without) expect(colours[code]).toMatch(/^url/);
    for (const [code] of none) expect(colours[code]).toMatch(/^rgb/);
  });
});
