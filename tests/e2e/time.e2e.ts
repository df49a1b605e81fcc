import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

const labelsOf = (page: Page) => page.locator('.legend .classes th[scope="row"]').allTextContents();

/** Waits until the address has a year; it says `null` for the newest. */
function atYear(page: Page, year: string) {
  return page.waitForFunction((asked) => new URLSearchParams(location.search).get('jaar') === asked, year);
}

describe('time', () => {
  it('plays by keyboard with classes of all years, stops, and a refused change explains itself', async () => {
    const page = await openAtlas('?indicator=woz&niveau=gemeente&vergelijk=parkstad&kleur=waarde');
    await page.locator('.legend-tools').getByRole('button', { name: 'Aanpassen' }).press('Enter');
    await page.getByRole('tab', { name: 'Tijd' }).click();
    await page.getByRole('button', { name: 'Afspelen' }).focus();
    await page.keyboard.press('Space');
    await atYear(page, '2021');
    expect(page.url()).toContain('basis=jaren');
    const [labels, words] = [await labelsOf(page), page.getByRole('listbox').getByRole('option')];
    const spoken = await words.first().getAttribute('aria-label');
    await atYear(page, '2022');
    expect(await labelsOf(page)).toEqual(labels);
    await page.waitForFunction(
      (before) => document.querySelector('[role="option"]')?.getAttribute('aria-label') !== before,
      spoken,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Afspelen' }).waitFor();
    const slider = page.getByRole('slider', { name: 'Jaar op de kaart' });
    await slider.press('Home');
    await atYear(page, '2016');
    await slider.press('ArrowRight');
    await atYear(page, '2017');
    expect(await slider.getAttribute('aria-valuetext')).toBe('2017, 1 van 7 gemeenten met een cijfer');
    expect(await axeViolations(page, '.panel')).toEqual([]);

    await page.goto(
      `${new URL(page.url()).origin}/?indicator=gezondheid-goed&niveau=gemeente&sinds=gezondheid-goed-tot-2020.2016`,
    );
    const note = page.getByRole('status', { name: 'Melding' });
    await note.getByText(/RIVM 50090NED.*Landgraaf heeft over 2020 68,6/).waitFor();
    await note.getByRole('button', { name: 'Toon de verandering sinds 2016' }).press('Enter');
    await page
      .getByRole('heading', { level: 1, name: /de verandering van .* tussen 2016 en 2024/ })
      .waitFor();
    expect(await page.getByRole('radio', { name: '2016', exact: true }).isChecked()).toBe(true);
    expect(await axeViolations(page, '.panel')).toEqual([]);
  });
});
