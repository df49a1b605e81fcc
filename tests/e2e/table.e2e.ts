import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

/** Rows of the table as the public contract shows them: code, figure or reason. */
async function rows(page: Page, indicator: string) {
  await page.getByRole('table').waitFor();
  return page.locator('tr[data-code]').evaluateAll(
    (elements, id) =>
      elements.map((row) => {
        const cell = row.querySelector(`[data-indicator="${id}"]`);
        return {
          code: row.getAttribute('data-code') ?? '',
          name: row.querySelector('th')?.textContent ?? '',
          year: cell?.getAttribute('data-year') ?? '',
          value: cell?.getAttribute('data-value') ?? null,
          absent: cell?.getAttribute('data-absent') ?? null,
          text: cell?.textContent ?? '',
        };
      }),
    indicator,
  );
}

describe('table of WOZ per buurt', () => {
  it('has 201 rows in thousands of euro, and says why 21 have no figure', async () => {
    const page = await openAtlas('?scherm=tabel&indicator=woz&jaar=2024');
    const all = await rows(page, 'woz');
    expect(all).toHaveLength(201);
    expect(all.find(({ name }) => name === 'Weggebekker')).toMatchObject({ value: '125', year: '2024' });
    expect(all.find(({ name }) => name === 'Caumerveld')).toMatchObject({ value: '432' });
    const missing = all.filter(({ value }) => value === null);
    expect(missing).toHaveLength(21);
    expect(missing.every(({ absent, text }) => absent?.startsWith('niet-') && text.startsWith('niet '))).toBe(
      true,
    );
    const why = await page
      .locator('tr:has([data-absent="niet-gepubliceerd"]) .reading')
      .first()
      .textContent();
    expect(why).toMatch(/te weinig mensen of woningen/);
    await expect(page.locator('[data-benchmark="nederland"]').first().textContent()).resolves.toMatch(/€/);
  });

  it('sorts on a heading, with areas without a figure last either way', async () => {
    const page = await openAtlas('?scherm=tabel&indicator=woz&jaar=2024');
    const heading = page.getByRole('columnheader', { name: /WOZ/ }).getByRole('button');
    await heading.click();
    expect((await rows(page, 'woz'))[0]?.value).toBe('520');
    await heading.click();
    const rising = await rows(page, 'woz');
    expect(rising[0]?.value).toBe('112');
    expect(rising.at(-1)?.value).toBeNull();
  });

  it('filters on name and gemeente, and offers the way back when nothing is left', async () => {
    const page = await openAtlas('?scherm=tabel&indicator=woz');
    const field = page.getByRole('searchbox');
    await field.fill('verspreide simpelveld');
    const left = await rows(page, 'woz');
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ code }) => code.startsWith('BU0965'))).toBe(true);
    await field.fill('Rotterdam');
    await page.getByRole('button', { name: 'Filter wissen' }).click();
    expect(await rows(page, 'woz')).toHaveLength(201);
  });

  it('hands over a CSV with the rows on screen and what they mean', async () => {
    const page = await openAtlas('?scherm=tabel&indicator=woz&jaar=2024');
    await page.getByRole('searchbox').fill('weggebekker');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSV/ }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('woz-buurt-2024.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toMatch(/Weggebekker;.*;125;/);
    expect(text).toContain('85984NED');
  });
});

describe('other tables', () => {
  it('Leefbaarometer: 176 figures, lowest Weggebekker with its official label', async () => {
    const page = await openAtlas('?scherm=tabel');
    const all = await rows(page, 'leefbaarometer');
    const valued = all.filter(({ value }) => value !== null);
    expect(valued).toHaveLength(176);
    const lowest = valued.reduce((a, b) => (Number(b.value) < Number(a.value) ? b : a));
    expect(lowest.name).toBe('Weggebekker');
    const row = page.locator(`tr[data-code="${lowest.code}"]`);
    await expect(row.textContent()).resolves.toContain('ruim onvoldoende');
  });

  it('eight focusgebieden with their inwoners', async () => {
    const page = await openAtlas('?scherm=tabel&niveau=focusgebied&indicator=inwoners');
    const all = await rows(page, 'inwoners');
    expect(all).toHaveLength(8);
    expect(all.find(({ code }) => code === 'focus.heerlen-noord')?.value).toBe('55320');
  });

  it('is clean by axe in both languages', async () => {
    for (const language of ['', '&taal=en']) {
      const page = await openAtlas(`?scherm=tabel&indicator=misdrijven${language}`);
      await page.getByRole('table').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }
  });
});
