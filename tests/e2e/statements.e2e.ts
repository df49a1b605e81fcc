import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

/** Figures of a table on screen by area: value in the declared unit, or why there is none, with the year. */
async function figuresOf(page: Page, indicator: string, within = 'main') {
  await page.locator(`${within} td[data-indicator="${indicator}"]`).first().waitFor();
  return page.locator(`${within} tr[data-code]`).evaluateAll(
    (rows, id) =>
      rows.flatMap((row) => {
        const cell = row.querySelector(`td[data-indicator="${id}"]`);
        if (!cell) return [];
        return [
          {
            code: row.getAttribute('data-code') ?? '',
            name: row.querySelector('th')?.textContent?.trim() ?? '',
            value: Number(cell.getAttribute('data-value') ?? Number.NaN),
            absent: cell.getAttribute('data-absent'),
            year: cell.getAttribute('data-year'),
          },
        ];
      }),
    indicator,
  );
}

async function table(query: string, indicator: string) {
  const page = await openAtlas(`?scherm=tabel&${query}`);
  return figuresOf(page, indicator, 'table.figures');
}

/** The part of the page where one claim is checked. */
function claim(page: Page, id: string) {
  return page.locator(`[data-statement="${id}"]`);
}

async function claims(): Promise<Page> {
  const page = await openAtlas('?scherm=regels');
  await page.waitForFunction(() => {
    const rows = [...document.querySelectorAll('[data-statement] tbody tr')];
    return rows.length > 0 && rows.every((row) => row.querySelector('td[data-year]'));
  });
  return page;
}

/** Printed and own figure of every row of a claim, with their years. */
function besides(page: Page, id: string) {
  return claim(page, id)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const [printed, ours] = [...row.querySelectorAll('td')];
        return {
          printed: printed?.textContent?.replace(/\s+/g, ' ').trim(),
          value: ours?.getAttribute('data-value') ?? ours?.getAttribute('data-absent'),
          year: ours?.getAttribute('data-year'),
        };
      }),
    );
}

describe('what the policy texts say in figures, step by step', () => {
  it('1: five buurten and their share around the social minimum in 2018', async () => {
    const rows = await table('indicator=sociaal-minimum&jaar=2018', 'sociaal-minimum');
    const of = (name: string) => rows.find((row) => row.name === name);
    const named = ['Weggebekker', 'Hoensbroek-Centrum', 'Zeswegen', 'Meezenbroek', 'Passart'];
    expect(named.map((name) => of(name)?.value)).toEqual([32.7, 19.1, 18.6, 17.7, 17.6]);
    expect(new Set(named.map((name) => of(name)?.year))).toEqual(new Set(['2018']));
  });

  it('4: of the homes in Heerlen 47 % are owner-occupied', async () => {
    const rows = await table('niveau=gemeente&indicator=koopwoningen&jaar=2019', 'koopwoningen');
    expect(rows.find(({ code }) => code === 'GM0917')?.value).toBe(47);
  });

  it('13: Voerendaal stands out upwards', async () => {
    const rows = await table('niveau=gemeente&indicator=hoogopgeleid&jaar=2020', 'hoogopgeleid');
    const highest = rows.reduce((top, row) => (row.value > top.value ? row : top));
    expect(highest.name).toBe('Voerendaal');
  });

  it('14: Brunssum-Oost has fewer highly educated than Brunssum-Zuid', async () => {
    const rows = await table('niveau=wijk&indicator=hoogopgeleid&jaar=2022', 'hoogopgeleid');
    const of = (code: string) => rows.find((row) => row.code === code)?.value;
    expect(of('WK089903')).toBeLessThan(of('WK089904') ?? 0);
  });

  it('15: Waubach has many people of 65 and over, Parkheide few', async () => {
    const rows = await table('indicator=ouderen-65&jaar=2024', 'ouderen-65');
    const of = (name: string) => rows.find((row) => row.name === name)?.value;
    expect([of('Waubach'), of('Parkheide')]).toEqual([37.07, 16.94]);
  });

  it('2, 12 and 19 come out as printed or with their own year beside the printed one', async () => {
    const page = await claims();
    const [share] = await besides(page, 'twee-keer-nederland');
    expect(share).toMatchObject({ printed: '15 % 2018', year: '2017' });
    expect(share?.value).toBe('12.5');
    const [parkstad, nederland] = await besides(page, 'woz');
    expect(parkstad).toMatchObject({ printed: '€ 184.000 jaar niet vermeld', year: '2021' });
    expect(Math.round(Number(parkstad?.value))).toBe(184);
    expect(nederland).toMatchObject({ value: 'niet-gemeten', year: '2021' });
    const [noord] = await besides(page, 'deel-noord');
    expect(noord).toMatchObject({ printed: '64 % jaar niet vermeld', value: '63.3', year: '2024' });
  });

  it('7 and 10 are only laid beside it, and say that definition or order differs', async () => {
    const page = await claims();
    expect(await claim(page, 'leegstand').textContent()).toMatch(
      /alleen ernaast te leggen.*definitie verschilt/s,
    );
    expect(await claim(page, 'gezondheid').textContent()).toMatch(
      /alleen ernaast te leggen.*volgorde is anders/s,
    );
    const [kerkrade, heerlen] = await besides(page, 'gezondheid');
    expect(kerkrade?.printed).toBe('63,2 % 2016');
    expect(Number(heerlen?.value)).toBeLessThan(Number(kerkrade?.value));
  });

  it('every claim leads to the view that shows it', async () => {
    const page = await claims();
    await claim(page, 'vijf-buurten').getByRole('link').click();
    await page.locator('table.figures').waitFor();
    expect(new URL(page.url()).searchParams.get('indicator')).toBe('sociaal-minimum');
    expect(await page.locator('tr[data-selected] th').allTextContents()).toHaveLength(5);
  });

  it('all twenty are clean by axe and fit a phone', async () => {
    const page = await openAtlas('?scherm=regels', { width: 320, height: 640 });
    await page.locator('[data-statement]').last().waitFor();
    expect(await page.locator('[data-statement]').count()).toBe(20);
    expect(await axeViolations(page, '.statements')).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });
});
