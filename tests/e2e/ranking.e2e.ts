import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

interface Row {
  readonly code: string;
  readonly rank: string;
  readonly value: number | null;
  readonly outside: boolean;
  readonly pressable: boolean;
}

/** Rows of the table in the order on screen. */
async function rows(page: Page): Promise<readonly Row[]> {
  await page.getByRole('table').waitFor();
  return page.locator('tr[data-code]').evaluateAll((all) =>
    all.map((row) => {
      const cell = row.querySelector('[data-indicator]');
      const value = cell?.getAttribute('data-value');
      return {
        code: row.getAttribute('data-code') ?? '',
        rank: row.querySelector('.rank')?.textContent ?? '',
        value: value === null || value === undefined ? null : Number(value),
        outside: row.hasAttribute('data-outside'),
        pressable: row.querySelector('th button') !== null,
      };
    }),
  );
}

function heading(page: Page, name: RegExp) {
  return page.getByRole('columnheader', { name }).getByRole('button');
}

const reach = (page: Page) => page.getByRole('combobox', { name: 'Bereik' });

describe('the ranking', () => {
  it('numbers from the highest value whichever the order, with equal values on one rank', async () => {
    const page = await openAtlas('?scherm=tabel&niveau=wijk&indicator=woz');
    await heading(page, /WOZ/).click();
    const falling = await rows(page);
    const higher = (row: Row) => falling.filter(({ value }) => (value ?? 0) > (row.value ?? 0)).length;
    for (const row of falling) expect(Number(row.rank)).toBe(higher(row) + 1);
    expect(new Set(falling.map(({ rank }) => rank)).size).toBeLessThan(falling.length);
    await heading(page, /WOZ/).click();
    const rising = await rows(page);
    expect(rising[0]?.rank).toBe(falling.at(-1)?.rank);
    expect(Object.fromEntries(rising.map(({ code, rank }) => [code, rank]))).toEqual(
      Object.fromEntries(falling.map(({ code, rank }) => [code, rank])),
    );
  });

  it('puts areas with too few inwoners or without a figure below, without a rank, with the reason', async () => {
    const page = await openAtlas('?scherm=tabel&indicator=misdrijven');
    await heading(page, /isdrijven/).click();
    const all = await rows(page);
    const first = all.findIndex(({ rank }) => rank.includes('geen rang'));
    expect(first).toBeGreaterThan(100);
    expect(all.slice(first).every(({ rank }) => rank.includes('geen rang'))).toBe(true);
    const reasons = await page.locator(`tr[data-code="${all[first]?.code}"] .reading`).textContent();
    expect(reasons).toContain('te weinig inwoners');
    expect(all.at(-1)?.value).toBeNull();
  });

  it('keeps to a gemeente, in the link and the ranks, and goes back with the back button', async () => {
    const page = await openAtlas('?scherm=tabel&indicator=woz');
    await reach(page).selectOption({ label: 'Voerendaal' });
    await expect.poll(async () => (await rows(page)).length).toBe(16);
    expect(page.url()).toContain('bereik=GM0986');
    const ranks = (await rows(page)).map(({ rank }) => Number(rank)).filter((rank) => rank > 0);
    expect(Math.min(...ranks)).toBe(1);
    expect(Math.max(...ranks)).toBeLessThanOrEqual(16);
    await page.goBack();
    await expect.poll(async () => (await rows(page)).length).toBe(201);
    await expect(reach(page).inputValue()).resolves.toBe('');
  });

  it('keeps to a focusgebied, and says it when a larger level has nothing wholly inside', async () => {
    const page = await openAtlas('?scherm=tabel&indicator=woz&niveau=gemeente&bereik=focus.heerlen-noord');
    await page.getByText('Geen van de gemeenten ligt helemaal in Heerlen-Noord.').waitFor();
    await page.getByRole('button', { name: 'Toon per buurt' }).click();
    await expect.poll(async () => (await rows(page)).length).toBeGreaterThan(10);
    expect((await rows(page)).every(({ code }) => code.startsWith('BU0917'))).toBe(true);
    await expect(reach(page).evaluate((select) => select === document.activeElement)).resolves.toBe(true);
  });
});

describe('wijken around Parkstad', () => {
  it('stand beside those of Parkstad, marked, off the map, with how many of twenty lie in Parkstad', async () => {
    const page = await openAtlas('?scherm=tabel&niveau=wijk&indicator=woz&bereik=zuid-limburg');
    await page.locator('tr[data-outside]').first().waitFor();
    await heading(page, /WOZ/).click();
    await heading(page, /WOZ/).click();
    const all = await rows(page);
    expect(all.filter(({ outside }) => !outside)).toHaveLength(49);
    expect(all.every(({ outside, pressable }) => outside !== pressable)).toBe(true);
    const inParkstad = all.slice(0, 20).filter(({ outside }) => !outside).length;
    await page.getByText(`Van de 20 met de laagste waarde liggen er ${inParkstad} in Parkstad.`).waitFor();
    await heading(page, /WOZ/).click();
    await page.getByText(/^Van de \d+ met de hoogste waarde/).waitFor();
    const outside = page.locator('tr[data-outside]').first();
    await expect(outside.textContent()).resolves.toContain('buiten de kaart');
    await expect(page.locator('tr:not([data-outside]) .zone').first().textContent()).resolves.toBe(
      'Parkstad',
    );
  });

  it('grow to all of Limburg, and the file says what each row is', async () => {
    const page = await openAtlas('?scherm=tabel&niveau=wijk&indicator=woz&bereik=limburg');
    await page.locator('tr[data-outside]').first().waitFor();
    const count = (await rows(page)).length;
    expect(count).toBeGreaterThan(200);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSV/ }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('woz-wijk-2024-limburg.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
    expect(lines[0]).toMatch(/;bron;rang \(1 = hoogste waarde\);verhouding \(keer\);bereik;ligging$/);
    const zones = lines.slice(1, count + 1).map((line) => line.split(';').at(-1));
    expect([...new Set(zones)].sort()).toEqual(['Limburg', 'Parkstad', 'Zuid-Limburg']);
  });

  it('are only there per wijk: another level says so and offers the way', async () => {
    const page = await openAtlas('?scherm=tabel&indicator=woz&bereik=zuid-limburg');
    await page.getByText(/die cijfers zijn er alleen per wijk/).waitFor();
    expect(await rows(page)).toHaveLength(201);
    await page.getByRole('button', { name: 'Toon per wijk' }).click();
    await page.locator('tr[data-outside]').first().waitFor();
  });

  it('say why where there are no figures, and show Parkstad', async () => {
    const page = await openAtlas('?scherm=tabel&niveau=wijk&indicator=gezondheid-goed&bereik=limburg');
    await page.getByText(/geen cijfers van wijken buiten Parkstad/).waitFor();
    expect(await rows(page)).toHaveLength(49);
  });

  it('say so when the file does not arrive, and try again', async () => {
    const page = await openAtlas('?scherm=tabel&niveau=wijk&indicator=woz&bereik=limburg', {
      expected: /around-wijk/,
      before: async (opening) => {
        await opening.route('**/around-wijk.json', (route) => route.abort());
      },
    });
    await page.getByText(/kwamen niet binnen/).waitFor();
    await page.unroute('**/around-wijk.json');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.locator('tr[data-outside]').first().waitFor();
  });
});

describe('the extremes', () => {
  it('name both ends of every level with its gemeente, by keyboard, and select what is pressed', async () => {
    const page = await openAtlas('?scherm=tabel');
    const summary = page.locator('.extremes summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const levels = page.locator('.extremes li');
    await expect(levels.locator('.extremes-level').allTextContents()).resolves.toEqual([
      'per buurt',
      'per wijk',
      'per gemeente',
      'per focusgebied',
    ]);
    await expect(levels.first().textContent()).resolves.toMatch(
      /laagste, minst gunstig.*Weggebekker.*Heerlen/,
    );
    await expect(levels.nth(2).textContent()).resolves.toMatch(/hoogste, gunstigst.*Voerendaal/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('gebied=BU0917');
  });

  it('begin with the level on screen and do not judge neutral figures', async () => {
    const page = await openAtlas('?scherm=tabel&niveau=gemeente&indicator=woz');
    await page.locator('.extremes summary').click();
    const levels = page.locator('.extremes li');
    await expect(levels.first().locator('.extremes-level').textContent()).resolves.toBe('per gemeente');
    await expect(page.locator('.extremes').textContent()).resolves.not.toMatch(/gunstig/);
  });
});

describe('the table of ranks', () => {
  it.each([
    [1366, 768],
    [390, 844],
  ])('is clean by axe at %i by %i, and never wider than the window', async (width, height) => {
    const link = '?scherm=tabel&niveau=wijk&indicator=woz&bereik=zuid-limburg';
    const page = await openAtlas(link, { width, height });
    await page.locator('tr[data-outside]').first().waitFor();
    await page.locator('.extremes summary').click();
    expect(await axeViolations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
