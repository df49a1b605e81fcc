import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

/** Opens the sheet of an area with all its figures. */
async function openSheet(query: string, size: { readonly width?: number; readonly height?: number } = {}) {
  const page = await openAtlas(query, size);
  await page.getByText(/cijfers? onderweg/).waitFor({ state: 'detached' });
  await page.locator('.sheet-group, .resident-facts, .sheet-lead').first().waitFor();
  return page;
}

function heading(page: Page, name: string) {
  return page.getByRole('article').getByRole('heading', { level: 2, name, exact: true });
}

/** The map's indicator on the sheet: its words, and where its dot stands in which colour. */
async function onMap(page: Page) {
  const block = page.locator('.sheet-on-map');
  const [verdict = '', words = ''] = await Promise.all([
    block.locator('.row-verdict').innerText(),
    block.locator('.row-words').innerText(),
  ]);
  const drawn = await block.evaluate((element) => {
    const at = (selector: string, name: string) =>
      Number.parseFloat(element.querySelector(selector)?.getAttribute(name) ?? 'NaN');
    const dot = element.querySelector('.strip-dot');
    return {
      colour: dot?.getAttribute('fill'),
      side: Math.sign(at('.strip-dot', 'cx') - at('.strip-benchmark', 'x1')),
    };
  });
  return { verdict, words, ...drawn };
}

/** Colour of the dot for each judgement. */
function colourFor(verdict: string): string {
  if (verdict.includes('minder gunstig')) return '#b5572a';
  return verdict.includes('gunstiger') ? '#2f7d78' : '#8a8577';
}

const AREAS = [
  { name: 'Weggebekker', query: '?gebied=BU09172000' },
  { name: 'Caumerveld', query: '?gebied=BU09173800' },
  { name: 'Heerlen-Noord', query: '?niveau=focusgebied&gebied=focus.heerlen-noord' },
  { name: 'Ubachsberg', query: '?niveau=focusgebied&gebied=focus.ubachsberg' },
  { name: 'Heerlen', query: '?niveau=gemeente&gebied=GM0917' },
] as const;

describe('the sheet of an area', () => {
  it.each(AREAS)(
    'of $name says the same as the map: sentence, words, side and colour',
    async ({ name, query }) => {
      const page = await openSheet(query);
      await heading(page, name).waitFor();
      expect(await page.locator('.sheet-lead > p').count()).toBe(2);
      const { verdict, words, colour, side } = await onMap(page);
      const option = page.getByRole('listbox').getByRole('option', { selected: true });
      const spoken = (await option.getAttribute('aria-label')) ?? '';
      expect(spoken.startsWith(name)).toBe(true);
      expect(verdict).toMatch(/Nederland$/);
      expect(spoken).toContain(`, ${verdict} (`);
      expect(colour).toBe(colourFor(verdict));
      if (/ lager/.test(words)) expect(side).toBe(-1);
      if (/ hoger( |$)/.test(words)) expect(side).toBe(1);
    },
  );

  it('of the region opens from the list of focusgebieden, and leads on to its gemeenten', async () => {
    const page = await openAtlas();
    await page.getByRole('button', { name: 'Parkstad als geheel' }).click();
    await heading(page, 'Parkstad').waitFor();
    expect(page.url()).toContain('gebied=parkstad');
    await page.getByRole('button', { name: 'Kerkrade kiezen (gemeente)' }).click();
    await heading(page, 'Kerkrade').waitFor();
  });

  it('of a buurt where nobody lives is one calm page', async () => {
    const page = await openSheet('?gebied=BU08990431');
    const sheet = page.getByRole('article');
    await expect(sheet.innerText()).resolves.toMatch(/Hier woont niemand\./);
    expect(await sheet.locator('.row').count()).toBeLessThan(5);
    expect(await sheet.evaluate((element) => element.clientHeight)).toBeLessThan(1400);
  });

  it('opens with a link without waiting, and starts at the top for every area', async () => {
    const page = await openAtlas('?gebied=BU09172000');
    expect(await heading(page, 'Weggebekker').count()).toBe(1);
    const panel = page.getByRole('complementary');
    await page.getByRole('region', { name: 'Grenst aan' }).scrollIntoViewIfNeeded();
    expect(await panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(1000);
    await page.getByRole('region', { name: 'Grenst aan' }).getByRole('button').first().click();
    await heading(page, 'Weggebekker').waitFor({ state: 'detached' });
    expect(await panel.evaluate((element) => element.scrollTop)).toBe(0);
  });

  it('is walked by keyboard: up to the gemeente, an explanation, another subject on the map', async () => {
    const page = await openSheet('?gebied=BU09172000');
    const focused = (selector: string) =>
      page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector);
    await page.getByRole('button', { name: 'Heerlen kiezen (gemeente)' }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Heerlen').waitFor();
    expect(await focused('#gebied-kop')).toBe(true);
    await page.getByText('Heerlen gekozen, 1 in totaal.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Uitleg bij Koopwoningen' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-indicator="koopwoningen"] dl').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/indicator=koopwoningen/);
    await page.locator('.sheet-on-map[data-indicator="koopwoningen"]').waitFor();
    expect(await focused('.rows [data-indicator="koopwoningen"] .row-name')).toBe(true);
  });

  it.each([
    '?gebied=BU09172000',
    '?gebied=BU08990431',
    '?gebied=focus.heerlen-noord',
    '?gebied=BU09172000&voor=bewoners',
    '?gebied=BU09172000,GM0917,focus.nuth,BU08990431',
  ])('%s is clean by axe', async (query) => {
    const page = query.includes(',') ? await openAtlas(query) : await openSheet(query);
    for (const summary of await page.locator('.sheet summary').all()) await summary.click();
    expect(await axeViolations(page, '.panel')).toEqual([]);
  });

  it('explains and unfolds without a breach, and fits a phone of 320 pixels', async () => {
    const page = await openSheet('?gebied=GM0917', { width: 320, height: 700 });
    await page.getByRole('button', { name: 'Uitleg groter' }).click();
    await page.getByRole('button', { name: /^Uitleg bij Personen met een arbeids/ }).click();
    await page.getByText('Genoemd in beleidsteksten').last().click();
    const panel = page.getByRole('complementary');
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await axeViolations(page, '.panel')).toEqual([]);
  });
});
