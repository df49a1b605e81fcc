import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

describe('the course of a subject', () => {
  it('shows the value fall and the gap stay, as lines, table and small maps, and opens a year on the map', async () => {
    const page = await openAtlas(
      '?scherm=verloop&indicator=gezondheid-goed&niveau=gemeente&gebied=GM0917,GM0928',
    );
    const chart = page.locator('.course-chart');
    await chart.waitFor();
    const drawn = () =>
      chart
        .locator('[data-line="GM0917"] .course-mark')
        .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('data-value'))));
    const gaps = await drawn();
    expect(Math.abs((gaps.at(-1) ?? 0) - (gaps[0] ?? 0))).toBeLessThan(2);
    await page.getByRole('button', { name: 'waarde', exact: true }).press('Enter');
    await page.waitForURL(/kleur=waarde/);
    const values = await drawn();
    expect((values.at(-1) ?? 0) - (values[0] ?? 0)).toBeLessThan(-2);
    const row = page.locator('tr[data-code="GM0917"] td');
    expect(
      await row.evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value')))),
    ).toEqual(values);
    const maps = page.locator('.year-grid button');
    expect(await maps.count()).toBe(5);
    const fills = (year: number) =>
      maps
        .nth(year)
        .locator('.shape')
        .evaluateAll((areas) => areas.map((area) => area.getAttribute('fill')));
    expect(await fills(0)).not.toEqual(await fills(4));
    expect(await axeViolations(page)).toEqual([]);
    const focused = (selector: string) =>
      expect.poll(() => page.evaluate((one) => document.activeElement?.matches(one), selector)).toBe(true);
    await page.locator('.course-choice .chips button').nth(1).press('Enter');
    await page.waitForURL(/gebied=GM0917$/);
    await focused('.course-choice .chips button');
    await maps.nth(0).press('Enter');
    await page.waitForURL(/jaar=2012/);
    await page.locator('.mapbox').waitFor();
    await focused('#inhoud');
  });
});
