import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

const HEERLEN_NOORD = '?scherm=doelen&gebied=focus.heerlen-noord';

/** Opens the screen and waits until every figure is there. */
async function openGoals(query: string, options = {}): Promise<Page> {
  const page = await openAtlas(query, options);
  await page.locator('.gap-table').waitFor();
  await page.waitForFunction(() => document.querySelector('.goals-waiting')?.textContent?.trim() === '');
  return page;
}

/** The cells of one indicator: figures by the table contract, and the words about the change. */
function rowOf(page: Page, indicator: string) {
  return page
    .locator(`tr:has([data-indicator="${indicator}"])`)
    .first()
    .evaluate((row) => ({
      code: row.getAttribute('data-code'),
      figures: [...row.querySelectorAll('[data-indicator]')].map((cell) => [
        cell.getAttribute('data-year'),
        cell.getAttribute('data-value') ?? cell.getAttribute('data-absent'),
      ]),
      benchmarks: [...row.querySelectorAll('[data-benchmark]')].map((cell) => [
        cell.getAttribute('data-benchmark'),
        cell.textContent ?? '',
      ]),
      change: row.querySelector('.gap-change')?.textContent ?? '',
    }));
}

describe('distance to the average', () => {
  it('opens by link: bijstand in Heerlen-Noord, now, in the first year and since', async () => {
    const page = await openGoals(HEERLEN_NOORD);
    await page.getByRole('heading', { level: 1, name: 'Afstand tot Nederland' }).waitFor();
    const row = await rowOf(page, 'bijstand');
    expect(row.code).toBe('focus.heerlen-noord');
    expect(row.figures).toEqual([
      ['2020', '5.82'],
      ['2017', '6.77'],
    ]);
    expect(row.benchmarks.map(([area]) => area)).toEqual(['nederland', 'nederland']);
    expect(row.benchmarks[0]?.[1]).toMatch(/2019: 3,4\sprocentpunt hoger/);
    expect(row.benchmarks[0]?.[1]).toContain('2020: Nederland onbekend');
    expect(row.change).toMatch(/verschil kleiner 0,6\sprocentpunt/);
    await page.getByText('art. 1.3 (r. 338-342)', { exact: false }).first().waitFor();
  });

  it('without an area offers where to begin, and gives the focus to what was chosen', async () => {
    const page = await openGoals('?scherm=doelen');
    const areas = page.getByRole('group', { name: 'Alle onderwerpen van één gebied' });
    await areas.getByRole('button', { name: 'Heerlen-Noord' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Heerlen-Noord' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Heerlen-Noord');
    await page.goBack();
    await page.getByRole('group', { name: 'Vaker gemeten onderwerpen' }).waitFor();
    await page.getByRole('button', { name: 'overgewicht', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Overgewicht' }).waitFor();
    expect(await areas.count()).toBe(0);
  });

  it('the baseline year changes link and table, and the back button undoes it', async () => {
    const page = await openGoals(HEERLEN_NOORD);
    const baseline = page.getByRole('combobox', { name: 'Nulmeting' });
    await baseline.selectOption('2018');
    expect(new URL(page.url()).searchParams.get('nulmeting')).toBe('2018');
    const row = await rowOf(page, 'bijstand');
    expect(row.figures[1]).toEqual(['2018', '6.4']);
    expect(row.benchmarks[1]?.[1]).toContain('geen vergelijking met Nederland');
    await baseline.selectOption('2026');
    expect((await rowOf(page, 'bijstand')).figures[1]).toEqual(['2026', 'nog-niet-gepubliceerd']);
    await page.getByText('voorjaar van 2026', { exact: false }).waitFor();
    await page.goBack();
    await page.goBack();
    expect((await rowOf(page, 'bijstand')).figures[1]).toEqual(['2017', '6.77']);
  });

  it('goes from one area to one subject and back, with the keyboard and without losing the focus', async () => {
    const page = await openGoals(HEERLEN_NOORD);
    await page.getByRole('combobox', { name: 'Gebied' }).selectOption('focus.kerkrade-oost');
    await page.getByRole('heading', { level: 2, name: 'Kerkrade-Oost' }).waitFor();
    expect(new URL(page.url()).searchParams.get('gebied')).toBe('focus.kerkrade-oost');
    await page.getByRole('button', { name: /^Overgewicht: alle focusgebieden/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Overgewicht' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Overgewicht');
    expect(new URL(page.url()).searchParams.get('indicator')).toBe('overgewicht');
    const codes = await page
      .locator('tr[data-code]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code')));
    expect(codes.filter((code) => code?.startsWith('focus.'))).toHaveLength(8);
    expect(codes.at(-1)).toBe('parkstad');
    await page.getByRole('button', { name: /^Ubachsberg: alle onderwerpen/ }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Ubachsberg' }).waitFor();
  });

  it('compares with another average, and lists what the texts print', async () => {
    const page = await openGoals('?scherm=doelen&gebied=parkstad&vergelijk=limburg');
    await page.getByRole('heading', { level: 1, name: 'Afstand tot Limburg' }).waitFor();
    const named = await page.locator('tr:has([data-indicator="beweegrichtlijn"]) + .gap-marks').textContent();
    expect(named).toMatch(/2016, Nulmeting Regio Deal Parkstad Limburg \(Neimed\): Limburg 47,2\s%/);
    expect(named).toContain('Tabel 3 (r. 648-735)');
    await page.locator('tr:has([data-indicator="beweegrichtlijn"])').waitFor();
  });

  it('hands over a CSV of what is on screen', async () => {
    const page = await openGoals(HEERLEN_NOORD);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download als CSV' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('doelen-focus-heerlen-noord.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString('utf8')).toContain(';2020;5,82;;Nederland;2019;5,92;2,496;');
  });

  it.each([
    [1366, 768, HEERLEN_NOORD],
    [390, 844, HEERLEN_NOORD],
    [1366, 768, '?scherm=doelen&indicator=bijstand&taal=en'],
    [390, 844, '?scherm=doelen&gebied=parkstad&voor=bewoners&nulmeting=2026'],
  ])('is clean by axe at %d x %d, and no wider than the screen: %s', async (width, height, query) => {
    const page = await openGoals(query, { width, height });
    expect(await axeViolations(page)).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
  });
});
