import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placeIn, selectedCodes } from './harness/areas';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { boxOf } from './harness/boxes';
import { liveMap } from './harness/liveMap';
import { PHONE, panelOf, sheetRests } from './harness/sheet';

/** Three buurten of Heerlen that lie beside each other. */
const HEART = ['BU09172200', 'BU09172400', 'BU09172401'] as const;

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
}

/** The editor beside the map, and the bar on it. */
function editor(page: Page) {
  return page.getByRole('region', { name: 'Eigen gebied bewerken' });
}

function bar(page: Page) {
  return page.getByRole('region', { name: 'Bewerken op de kaart' });
}

function said(page: Page): Promise<string> {
  return bar(page).getByRole('status').innerText();
}

async function pressArea(page: Page, code: string): Promise<void> {
  const { x, y } = await placeIn(page, code);
  await page.mouse.click(x, y);
}

/** Opens the editor with a new area. */
async function start(page: Page): Promise<void> {
  await press(page, 'Nieuw gebied');
  await editor(page).waitFor();
  await bar(page).waitFor();
}

/** A link with own areas, one after the other named A, B, C… of one buurt each. */
function link(count: number): string {
  return `?eigen=2~${Array.from({ length: count }, (_, at) => `G${at + 1}~${at % 6}.1~~09172200`).join(';')}`;
}

describe('an own area, clicked together', () => {
  it('gets buurten, a name and a colour, and gives another browser the same figures', async () => {
    const page = await openAtlas('', { live: true });
    await start(page);
    await liveMap(page);
    for (const [at, code] of HEART.entries()) {
      await pressArea(page, code);
      await expect.poll(() => said(page)).toMatch(new RegExp(`toegevoegd, ${at + 1} buurt`));
    }
    expect(await selectedCodes(page)).toEqual([...HEART]);
    await page.getByLabel('Naam').fill('Hart <b>van</b> Heerlen');
    await page.getByLabel('Naam').press('Enter');
    await page.getByRole('radio', { name: /^pruim/ }).check();
    await press(page, 'Klaar');
    await page.getByRole('heading', { level: 2, name: 'Hart <b>van</b> Heerlen' }).waitFor();
    const query = new URL(page.url()).search;
    expect(query).toMatch(/~3\.\d+~/);
    expect(query).not.toMatch(/bewerk|edit/);
    const figures = async (one: Page) => {
      const rows = one.locator('.sheet [data-value], .sheet .row-value');
      await rows.first().waitFor();
      await one.getByText(/cijfers? onderweg/).waitFor({ state: 'detached' });
      return panelOf(one).locator('.sheet').innerText();
    };
    const other = await openAtlas(query);
    // Figures arrive in either browser in their own time.
    await expect.poll(async () => (await figures(other)) === (await figures(page))).toBe(true);
    expect(await other.locator('.outline-eigen-selected .line').getAttribute('stroke')).toBe('#630e4c');
  });

  it('is changed step by step: undo, back button, and buttons in its list', async () => {
    const page = await openAtlas();
    await start(page);
    for (const code of HEART) await pressArea(page, code);
    await press(page, 'Ongedaan maken');
    expect(await said(page)).toBe('Ongedaan gemaakt, 2 buurten');
    expect(await selectedCodes(page)).toEqual(HEART.slice(0, 2));
    await page.goBack();
    await expect.poll(() => selectedCodes(page)).toEqual([...HEART]);
    await editor(page)
      .getByRole('button', { name: / eraf$/ })
      .first()
      .click();
    expect(await said(page)).toMatch(/ eraf, 2 buurten$/);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('drop');
  });

  it('refuses the thirteenth, with a note', async () => {
    const page = await openAtlas(link(12));
    await press(page, 'Nieuw gebied');
    await page.getByText(/^U hebt al 12 eigen gebieden/).waitFor();
    expect(await editor(page).count()).toBe(0);
    expect(await page.locator('.own-row').count()).toBe(12);
  });
});

describe('an own area made from a focusgebied', () => {
  it('says what it differs in, and leaves the focusgebied as it is', async () => {
    const page = await openAtlas('?gebied=focus.heerlen-noord&niveau=gemeente');
    await press(page, /^Heerlen-Noord aanpassen/);
    await editor(page).getByText('Dezelfde buurten als Heerlen-Noord.').waitFor();
    await page.getByText(/^De kaart toont nu buurten/).waitFor();
    await press(page, 'Passart eraf');
    await editor(page).getByText('Heerlen-Noord, zonder Passart').waitFor();
    await press(page, 'Klaar');
    await page.getByText('Heerlen-Noord, zonder Passart').waitFor();
    const members = page.locator('.members h3');
    await expect.poll(() => members.innerText()).toMatch(/^33 buurten in Heerlen-Noord \(aangepast\)/);
    await page.goto(page.url().replace('gebied=eigen.1', 'gebied=focus.heerlen-noord'));
    await expect.poll(() => members.innerText()).toMatch(/^34 buurten in Heerlen-Noord/);
  });
});

describe('choosing buurten by drawing', () => {
  it('takes what a line dragged on the map goes around, without moving the map', async () => {
    const page = await openAtlas('', { live: true });
    await start(page);
    await liveMap(page);
    await press(page, 'Lijn');
    const { x, y, width, height } = await boxOf(page, 'svg.choropleth [data-code="BU09172200"]');
    const [left, top, right, bottom] = [x - 6, y - 6, x + width + 6, y + height + 6];
    const before = await page.locator('svg.choropleth').getAttribute('viewBox');
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const [toX, toY] of [
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top + 8],
    ] as const) {
      await page.mouse.move(toX, toY, { steps: 8 });
    }
    await page.mouse.up();
    await expect.poll(() => said(page)).toMatch(/toegevoegd, nu \d+\./);
    expect(await selectedCodes(page)).toContain('BU09172200');
    expect(await page.locator('svg.choropleth').getAttribute('viewBox')).toBe(before);
    await press(page, 'Stop tekenen');
    await bar(page).getByText('Klik buurten aan').waitFor();
  });

  it('takes corners pressed one by one, and a line that crosses itself', async () => {
    const page = await openAtlas('?uitsnede=5.94,50.88,6,50.92', { live: true });
    await start(page);
    await liveMap(page);
    await press(page, 'Lijn');
    const { x, y, width, height } = await boxOf(page, '.mapframe');
    const [west, east, north, south] = [x + 40, x + width - 40, y + 40, y + height - 60];
    for (const [atX, atY] of [
      [west, north],
      [east, south],
      [east, north],
      [west, south],
    ] as const) {
      await page.mouse.click(atX, atY);
    }
    expect(await said(page)).toBe('4 hoekpunten');
    await press(page, 'Lijn sluiten');
    await expect.poll(() => said(page)).toContain('De lijn kruist zichzelf');
    expect((await selectedCodes(page)).length).toBeGreaterThan(2);
    // Escape goes out one step at a time: the tool, then the editor.
    await page.keyboard.press('Escape');
    await bar(page).getByText('Klik buurten aan').waitFor();
    await page.keyboard.press('Escape');
    await editor(page).waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 2, name: 'Eigen gebied 1' }).waitFor();
  });

  it('says so when a line goes around nothing, and keeps what was there', async () => {
    const page = await openAtlas();
    await start(page);
    await pressArea(page, HEART[0]);
    await press(page, 'Lijn');
    const { x, y } = await placeIn(page, HEART[1]);
    for (const by of [0, 30, 60]) await page.mouse.click(x + by, y);
    await press(page, 'Lijn sluiten');
    await expect.poll(() => said(page)).toContain('Er is niets veranderd.');
    expect(await selectedCodes(page)).toEqual([HEART[0]]);
  });

  it('takes what lies inside a circle, and refuses a radius of 0 or 500 km', async () => {
    const page = await openAtlas('', { live: true });
    await start(page);
    await liveMap(page);
    await press(page, 'Cirkel');
    const radius = page.getByLabel('Straal in meters');
    await expect.poll(() => radius.inputValue()).toBe('500');
    await pressArea(page, HEART[0]);
    for (const wrong of ['0', '500000']) {
      await radius.fill(wrong);
      await editor(page)
        .getByText(/van 1 tot 20\.000 meter\. Er is niets veranderd\.$/)
        .waitFor();
      expect(await radius.getAttribute('aria-invalid')).toBe('true');
      await radius.press('Enter');
      expect(await selectedCodes(page)).toEqual([]);
    }
    await radius.fill('1500');
    await press(page, /^Zet \d+ buurten erbij$/);
    await expect.poll(() => said(page)).toMatch(/toegevoegd/);
    const inside = (await selectedCodes(page)).length;
    expect(inside).toBeGreaterThan(1);
    await press(page, 'eraf');
    await press(page, new RegExp(`^Haal ${inside} buurten eraf$`));
    expect(await selectedCodes(page)).toEqual([]);
  });
});

describe('an own area by keyboard only', () => {
  it('is made, filled and finished', async () => {
    const page = await openAtlas();
    const map = page.getByRole('listbox');
    await page.getByRole('button', { name: 'Nieuw gebied', exact: true }).focus();
    await page.keyboard.press('Enter');
    await bar(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('bewerk-kop');
    await map.focus();
    await page.keyboard.press('v');
    await page.keyboard.type('rieheide');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toBe('Vrieheide toegevoegd, 1 buurt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toMatch(/ toegevoegd, 2 buurten$/);
    await page.getByRole('button', { name: 'Cirkel', exact: true }).focus();
    await page.keyboard.press('Enter');
    await map.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toMatch(/binnen de cirkel\.$/);
    await page.getByLabel('Straal in meters').fill('2000');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toMatch(/toegevoegd, nu \d+\.$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await editor(page).waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('gebied-kop');
  });
});

describe('an own area that is removed', () => {
  it('can be put back, with its number in selection and comparison', async () => {
    const page = await openAtlas(`${link(3)}&gebied=eigen.2&vergelijk=eigen.2`);
    const parts = () => [...new URL(page.url()).searchParams].sort();
    const before = parts();
    await press(page, 'G2 verwijderen');
    const message = page.getByText('“G2” is verwijderd. Alles wordt nu vergeleken met Nederland.');
    await message.waitFor();
    expect(new URL(page.url()).search).not.toContain('G2');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Terugzetten');
    await page.keyboard.press('Enter');
    await message.waitFor({ state: 'detached' });
    expect(parts()).toEqual(before);
  });

  it('is copied first if wanted', async () => {
    const page = await openAtlas(`${link(1)}&gebied=eigen.1`);
    await press(page, 'G1 dupliceren');
    await page.getByRole('heading', { level: 2, name: 'G1 (kopie)' }).waitFor();
  });
});

describe('areas on the map', () => {
  it('are chosen by the name of a focusgebied, once part of the region is in view', async () => {
    const page = await openAtlas('?uitsnede=5.93,50.86,6.02,50.93', { live: true });
    await liveMap(page);
    await page.locator('.name-press[data-code="focus.heerlen-noord"]').click();
    await page.getByRole('heading', { level: 2, name: 'Heerlen-Noord' }).waitFor();
  });

  it('tell of a buurt which focusgebied it belongs to', async () => {
    const page = await openAtlas();
    const { x, y } = await placeIn(page, 'BU09172200');
    await page.mouse.move(x, y);
    await page.locator('.tip').getByText('hoort bij Heerlen-Noord').waitFor();
  });

  it('show own areas in their own line, unless switched off', async () => {
    const page = await openAtlas(link(2));
    await expect.poll(() => page.locator('.outline-eigen').count()).toBe(2);
    await page.getByLabel('Toon eigen gebieden op de kaart').uncheck();
    expect(await page.locator('.outline-eigen').count()).toBe(0);
  });
});

describe('links with own areas that do not fit', () => {
  it('keep an area of which no buurt exists, in the list and in the link', async () => {
    const page = await openAtlas('?eigen=2~Oud~0~~08990001;Nieuw~1~~09172200&gebied=eigen.1');
    await page.getByText(/^Geen van de buurten bestaat nog in deze indeling: Oud\./).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Oud' }).waitFor();
    await page.getByText(/^Geen van de buurten bestaat in deze indeling, dus er zijn geen cijfers/).waitFor();
    await press(page, 'Oud loslaten');
    await page.locator('.own-row').first().waitFor();
    expect(await page.locator('.own-row').allInnerTexts()).toEqual([
      expect.stringContaining('geen van de buurten bestaat in deze indeling'),
      expect.stringContaining('1 buurt'),
    ]);
    expect(new URL(page.url()).search).toContain('08990001');
  });

  it('show a name with markup as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const page = await openAtlas(
      `?eigen=2~${encodeURIComponent(encodeURIComponent(name))}~0~~09172200&gebied=eigen.1`,
    );
    await page.getByRole('heading', { level: 2, name }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });
});

describe('the editor', () => {
  it.each([{ width: 1366, height: 768 }, PHONE])('breaks no rule of axe at %o', async (size) => {
    const page = await openAtlas('?gebied=focus.heerlen-noord', size);
    await press(page, /^Heerlen-Noord aanpassen/);
    await bar(page).waitFor();
    if (size === PHONE) await sheetRests(page, 'half');
    for (const tool of ['Klik', 'Lijn', 'Cirkel']) {
      await press(page, tool);
      expect(await axeViolations(page)).toEqual([]);
    }
  });

  it('leaves room for the map on a phone, where fingers choose and draw', async () => {
    const page = await openAtlas('?uitsnede=5.93,50.87,6.01,50.93', { ...PHONE, live: true });
    await press(page, /uitleg openen$/);
    await press(page, 'Nieuw gebied');
    await bar(page).waitFor();
    await sheetRests(page, 'half');
    expect((await boxOf(page, '.mapframe')).height).toBeGreaterThan(150);
    await liveMap(page);
    await pressArea(page, 'BU09172200');
    await expect.poll(() => said(page)).toMatch(/toegevoegd, 1 buurt$/);
  });
});
