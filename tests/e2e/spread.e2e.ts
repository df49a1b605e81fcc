import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

const SUBJECT = 'moeite-met-rondkomen';

/** Figures of a column of the table by area, those without a figure left out. */
function columnOf(page: Page, indicator: string): Promise<ReadonlyMap<string, number>> {
  return page
    .locator(`tbody td[data-indicator="${indicator}"][data-value]`)
    .evaluateAll((cells) =>
      cells.map(
        (cell) =>
          [
            cell.closest('tr')?.getAttribute('data-code') ?? '',
            Number(cell.getAttribute('data-value')),
          ] as const,
      ),
    )
    .then((entries) => new Map(entries));
}

describe('the spread', () => {
  it('says in a sentence what table, list and curve hold, and the curve can be read by keyboard', async () => {
    const page = await openAtlas(`?scherm=concentratie&lens=verdeling&indicator=${SUBJECT}`);
    const sentence = (await page.locator('.uneven-lead').textContent()) ?? '';
    const [count = 0, valued = 0] = [...sentence.matchAll(/\d+/g)].map(([number]) => Number(number));
    expect(count).toBeGreaterThan(10);

    const reader = page.getByRole('slider', { name: 'Lees de kromme af' });
    expect(await reader.getAttribute('aria-valuenow')).toBe(String(count));
    await reader.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('PageUp');
    expect(await reader.getAttribute('aria-valuenow')).toBe(String(count + 9));
    expect(await page.locator('.uneven-reading').textContent()).toContain(`De eerste ${count + 9} buurten`);
    await page.keyboard.press('End');
    expect(await reader.getAttribute('aria-valuenow')).toBe(String(valued));

    await page.getByText('Dezelfde kromme als tabel').click();
    await page.getByText('De maten erachter').click();
    const first = page.locator('.uneven-list button').first();
    const name = (await first.locator('strong').textContent()) ?? '';
    await first.press('Enter');
    await page
      .locator('.uneven-area')
      .filter({ hasText: `In ${name} woont` })
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Alle gebieden in de tabel' }).click();
    await page.waitForURL(/scherm=tabel/);
    await page.locator(`td[data-indicator="${SUBJECT}.keer"]`).first().waitFor();
    const [times, shares] = [
      await columnOf(page, `${SUBJECT}.keer`),
      await columnOf(page, `${SUBJECT}.deel`),
    ];
    expect(times.size).toBe(valued);
    const falling = [...times].sort(([, a], [, b]) => b - a).map(([code]) => shares.get(code) ?? 0);
    const held = (areas: number) => falling.slice(0, areas).reduce((sum, share) => sum + share, 0);
    expect(held(count)).toBeGreaterThanOrEqual(50);
    expect(held(count - 1)).toBeLessThan(50);
  });
});
