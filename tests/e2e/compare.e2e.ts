import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/catalog/indicators';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { sidewaysScroll } from './harness/boxes';
import { PHONE } from './harness/sheet';

const NOORD = '?scherm=vergelijk&gebied=focus.heerlen-noord';

/** Waits until every indicator has its row. */
async function complete(page: Page): Promise<void> {
  await page.waitForFunction(
    (count) => document.querySelectorAll('tr[data-row]').length === count,
    INDICATORS.length,
  );
}

/** Every figure of the table as `indicator column year value`, or its reason. */
function figures(page: Page): Promise<readonly string[]> {
  return page.locator('tr[data-row] td[data-year]').evaluateAll((cells) =>
    cells.map((cell) => {
      const of = (name: string) => cell.getAttribute(`data-${name}`);
      const row = cell.closest('tr')?.getAttribute('data-row');
      return `${row} ${of('benchmark') ?? of('code')} ${of('year')} ${of('value') ?? of('absent')}`;
    }),
  );
}

function columns(page: Page): Promise<readonly string[]> {
  return page
    .locator('.compare .names th:not(.corner)')
    .evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent?.trim() ?? ''));
}

const gebied = (page: Page) => new URL(page.url()).searchParams.get('gebied');

describe('Heerlen-Noord beside Nederland, Limburg and Parkstad', () => {
  it('shows all indicators with coverage, each column a figure or a reason', async () => {
    const page = await openAtlas(NOORD);
    await complete(page);
    expect(await columns(page)).toEqual(['Heerlen-Noord', 'Nederland', 'Limburg', 'Parkstad']);
    const all = await figures(page);
    expect(all).toHaveLength(INDICATORS.length * 4);
    expect(all.filter((text) => text.includes('null'))).toEqual([]);
    expect(all).toContain('woz nederland 2024 378');
    expect(all).toContain('woz limburg 2024 289.4');
    expect(all).toContain('misdrijven nederland 2021-2024 43.944');
    expect(all).toContain('gezondheid-goed limburg 2024 niet-gemeten');
    const woz = page.locator('tr[data-row="woz"]');
    await expect(woz.locator('[data-code]').textContent()).resolves.toMatch(
      /€\u00a0177\.000.*€\u00a0201\.000 lager.*berekend, 99\u00a0% van de huishoudens/,
    );
    await expect(woz.locator('[data-benchmark="parkstad"]').textContent()).resolves.toMatch(/berekend, 100/);
  });

  it('gives the same figures from the same link in another browser', async () => {
    const [one, other] = await Promise.all([openAtlas(NOORD), openAtlas(NOORD, { locale: 'de-DE' })]);
    await Promise.all([complete(one), complete(other)]);
    expect(await figures(other)).toEqual(await figures(one));
  });

  it('switches what stands large, what is compared with, and the averages', async () => {
    const page = await openAtlas(NOORD);
    await complete(page);
    const woz = page.locator('tr[data-row="woz"] [data-code] .main');
    await page.getByRole('button', { name: 'verschil' }).click();
    await expect(woz.textContent()).resolves.toBe('€\u00a0201.000 lager');
    await page.getByRole('button', { name: 'keer', exact: true }).click();
    await expect(woz.textContent()).resolves.toBe('0,5 keer');
    const averages = page.getByRole('group', { name: 'Gemiddelden' });
    await averages.getByRole('button', { name: 'Nederland' }).click();
    expect(await columns(page)).toEqual(['Heerlen-Noord', 'Limburg', 'Parkstad']);
    await page.locator('.page-controls .pick').click();
    await page.getByRole('option', { name: 'Limburg', exact: true }).click();
    await page.waitForURL(/vergelijk=limburg/);
    await expect(woz.textContent()).resolves.toBe('0,6 keer');
  });

  it('keeps what is known of the areas folded under their inhabitants', async () => {
    const page = await openAtlas(NOORD);
    await complete(page);
    expect(await page.locator('.fact-row').count()).toBe(1);
    await page.getByRole('button', { name: 'meer over de gebieden' }).click();
    await page.getByRole('rowheader', { name: 'Deel van Parkstad' }).waitFor();
    await page.getByRole('row', { name: /Begrenzing.*indicatief, uit teksten/ }).waitFor();
  });

  it('explains a row: definition, rule, and the source of every column', async () => {
    const page = await openAtlas(NOORD);
    await complete(page);
    await page.getByRole('button', { name: /^Uitleg bij Gemiddelde WOZ/ }).click();
    const details = page.locator('.compare-details');
    await expect(details.textContent()).resolves.toMatch(
      /gewogen naar huishoudens\..*Heerlen-Noord: .*85984NED.*Nederland: .*85984NED/,
    );
  });
});

describe('choosing columns', () => {
  it('adds, moves and removes an area by keyboard, and keeps the focus', async () => {
    const page = await openAtlas(NOORD);
    await complete(page);
    await page.locator('.search-field').focus();
    await page.keyboard.type('Kerkrade-Oost');
    await page
      .getByRole('option', { name: /Kerkrade-Oost/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/kerkrade-oost|WK0928/);
    expect((await columns(page))[1]).toBe('Kerkrade-Oost');
    await expect(page.locator('.compare-screen [role="status"]').allTextContents()).resolves.toContain(
      'Kerkrade-Oost staat in de tabel.',
    );

    const added = gebied(page)?.split(',')[1] ?? '';
    await page.getByRole('button', { name: 'Kerkrade-Oost naar links' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('gebied')?.startsWith(added) ?? false);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Kerkrade-Oost naar links');
    expect((await columns(page)).slice(0, 2)).toEqual(['Kerkrade-Oost', 'Heerlen-Noord']);

    await page.getByRole('button', { name: 'Kerkrade-Oost weghalen' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('gebied') === 'focus.heerlen-noord');
    expect(await focused()).toBe('Heerlen-Noord weghalen');
    await page.goBack();
    expect((await columns(page)).slice(0, 2)).toEqual(['Kerkrade-Oost', 'Heerlen-Noord']);
  });

  it('starts with the focusgebieden, takes them together, and shows eight of ten', async () => {
    const page = await openAtlas('?scherm=vergelijk');
    await complete(page);
    expect(await columns(page)).toHaveLength(11);
    await page.getByText('U ziet de acht focusgebieden').waitFor();
    await page.getByRole('button', { name: 'als één gebied' }).click();
    expect((await columns(page))[8]).toBe('Samen');
    expect((await figures(page)).some((text) => /^inwoners samen 2024 111\d{3}$/.test(text))).toBe(true);

    const ten = ['GM0882', 'GM0899', 'GM0917', 'GM0928', 'GM0965', 'GM0986', 'GM1954', 'WK091701'];
    const more = await openAtlas(`?scherm=vergelijk&gebied=${ten.join(',')},focus.nuth,focus.ubachsberg`);
    await complete(more);
    await more.getByRole('button', { name: 'Ubachsberg tonen, in plaats van de laatste kolom' }).click();
    await more.waitForURL((url) => url.searchParams.get('gebied')?.split(',')[7] === 'focus.ubachsberg');
    expect((await columns(more))[7]).toBe('Ubachsberg');
  });
});

describe('the comparison as a file', () => {
  it('holds the figures of the table', async () => {
    const page = await openAtlas(NOORD);
    await complete(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download als CSV' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('vergelijking-focus.heerlen-noord.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const [, ...lines] = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
    const inFile = lines.map((line) => {
      const [, code, , indicator, , period, value] = line.split(';');
      return `${indicator} ${code} ${period} ${value?.replace(',', '.')}`;
    });
    const inTable = (await figures(page)).map((text) => text.replace(/ n[a-z]+-[a-z-]+$/, ' '));
    expect(inFile).toEqual(inTable);
  });
});

describe('the comparison for everyone', () => {
  it.each([
    ['a laptop', 1366, 768],
    ['a phone', PHONE.width, PHONE.height],
  ])('is clean by axe on %s, in both languages', async (_, width, height) => {
    for (const language of ['', '&taal=en']) {
      const page = await openAtlas(`${NOORD},focus.nuth${language}`, { width, height });
      await complete(page);
      expect(await axeViolations(page)).toEqual([]);
    }
  });

  it('has two areas beside each other on a phone, and scrolls only inside its own region', async () => {
    const page = await openAtlas(`${NOORD},focus.kerkrade-oost`, PHONE);
    await complete(page);
    expect(await sidewaysScroll(page)).toBe(0);
    const cells = page.locator('tr[data-row="woz"] td[data-code]');
    const [one, two] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    expect(one?.x).toBeGreaterThanOrEqual(0);
    expect((two?.x ?? 0) + (two?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    const region = page.getByRole('region', { name: /^Heerlen-Noord en Kerkrade-Oost, naast/ });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.compare-region')?.scrollLeft ?? 0) > 0);
  });
});
