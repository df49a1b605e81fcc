import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { sidewaysScroll } from './harness/boxes';

const scoreOf = (page: Page) => new URL(page.url()).searchParams.get('score');

describe('a combined score, by keyboard', () => {
  it('takes a second subject and a weight, and the link restores it all', async () => {
    const page = await openAtlas();
    await page.getByRole('button', { name: 'Aanpassen' }).press('Enter');
    await page.locator('.adjust').getByText('Score', { exact: true }).press('Enter');
    await page.getByText('Voeg nog een onderwerp toe').waitFor();
    await page.getByRole('button', { name: 'Onderwerp toevoegen' }).press('Enter');
    const search = page.getByRole('searchbox', { name: 'Zoek een onderwerp' });
    await search.waitFor();
    await page.keyboard.type('misdrijven');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/score=/);
    expect(scoreOf(page)).toBe('rang:leefbaarometer.laag,misdrijven.hoog');

    const slider = page.getByRole('slider', { name: 'Gewicht van misdrijven' });
    const steps = await page.evaluate(() => history.length);
    await slider.press('ArrowRight');
    await slider.press('ArrowRight');
    await page.waitForURL(/misdrijven\.hoog\.1\.5/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await expect(slider.getAttribute('aria-valuetext')).resolves.toBe('telt 1,5 keer');

    await page.getByRole('listbox').press('ArrowDown');
    const area = page.locator('.score-area');
    await area.waitFor();
    await page.getByText('Welke, en waarom').press('Enter');
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);

    const heading = await page.locator('h1.sentence').textContent();
    expect(heading).toContain('score van 2 onderwerpen');
    await page.reload({ waitUntil: 'load' });
    await page.getByRole('slider', { name: 'Gewicht van misdrijven' }).waitFor();
    await expect(page.locator('h1.sentence').textContent()).resolves.toBe(heading);
    await expect(slider.getAttribute('aria-valuetext')).resolves.toBe('telt 1,5 keer');

    await page.getByRole('button', { name: 'Weer één onderwerp' }).press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('score'));
    await page.goBack();
    await page.locator('h1.sentence').filter({ hasText: 'score van 2 onderwerpen' }).waitFor();
  });
});
