import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

/** The words of the sentence that open a list, in their order. */
const WORDS = ['Onderwerp kiezen', 'Schaal kiezen', 'Jaar kiezen', 'Vergelijking kiezen'] as const;

/** A word of the sentence by what it is for. */
function word(page: Page, purpose: (typeof WORDS)[number]) {
  return page.getByRole('heading', { level: 1 }).getByRole('button').nth(WORDS.indexOf(purpose));
}

describe('the sentence', () => {
  it('picks another subject by searching, with the keyboard alone', async () => {
    const page = await openAtlas();
    await page.getByRole('listbox').waitFor();
    await word(page, 'Onderwerp kiezen').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('ArrowUp');
    const last = page.getByRole('option').last();
    await expect(last.getAttribute('data-focused')).resolves.toBe('true');
    expect(await last.isVisible()).toBe(true);
    await page.keyboard.type('woz');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('svg[data-painted="woz"]').waitFor();
    expect(page.url()).toContain('indicator=woz');
    await page.goBack();
    await page.locator('svg[data-painted="leefbaarometer"]').waitFor();
  });

  it('lists are clean by axe and close with Escape', async () => {
    const page = await openAtlas();
    await page.getByRole('listbox').waitFor();
    for (const purpose of WORDS) {
      await word(page, purpose).click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      // The list under a search field is walked with the arrows of that field, which axe cannot see.
      const breaches = await axeViolations(page, '[role="dialog"]');
      expect(breaches.filter((breach) => !breach.startsWith('scrollable-region-focusable'))).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await word(page, purpose).evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  it('closes when the choice stays the same', async () => {
    const page = await openAtlas();
    await word(page, 'Jaar kiezen').click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  it('switches level, and every area of the new level is on the map', async () => {
    const page = await openAtlas();
    await page.getByRole('listbox').waitFor();
    await word(page, 'Schaal kiezen').click();
    await page.getByRole('option', { name: 'gemeente' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.shape').length === 7);
    expect(page.url()).toContain('niveau=gemeente');
  });

  it('compares with any area: the sentence, the table and the words follow', async () => {
    const page = await openAtlas('?scherm=tabel');
    await word(page, 'Vergelijking kiezen').click();
    await page.getByRole('searchbox', { name: /Zoek een gemiddelde/ }).fill('kerkrade oost');
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /Kerkrade-Oost/ })
      .first()
      .click();
    await page.getByRole('columnheader', { name: 'Kerkrade-Oost' }).waitFor();
    expect(page.url()).toContain('vergelijk=focus.kerkrade-oost');
  });

  it('changes language without losing the view', async () => {
    const page = await openAtlas('?indicator=woz&niveau=wijk');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /^Show/ }).waitFor();
    expect(page.url()).toContain('indicator=woz');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
