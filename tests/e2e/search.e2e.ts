import type { Locator, Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

const ADDRESS = 'Proefstraat 12, 6411ZZ Heerlen';
const SERVICE = 'https://api.pdok.nl/**';

const field = (page: Page) => page.locator('.head').getByRole('button', { name: 'Zoek een gebied' });
const input = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' }).getByRole('searchbox');
const options = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' }).getByRole('option');
const status = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' }).getByRole('status');
const addressSwitch = (page: Page) => page.getByRole('switch', { name: 'Ook zoeken op adres' });

async function openSearch(page: Page): Promise<void> {
  await field(page).click();
  await input(page).waitFor();
}

function answer(route: Route, docs: readonly object[]): Promise<void> {
  const body = JSON.stringify({ response: { numFound: docs.length, start: 0, numFoundExact: true, docs } });
  return route.fulfill({
    body,
    contentType: 'application/json',
    headers: { 'Access-Control-Allow-Origin': '*' },
  });
}

/** Stands in for the address service; returns what it was asked. */
async function stubService(page: Page): Promise<URL[]> {
  const asked: URL[] = [];
  await page.route(SERVICE, (route) => {
    const url = new URL(route.request().url());
    asked.push(url);
    return url.pathname.endsWith('/suggest')
      ? answer(route, [{ type: 'adres', id: 'adr-proef', weergavenaam: ADDRESS, score: 9 }])
      : answer(route, [{ id: 'adr-proef', buurtcode: 'BU09173301', centroide_ll: 'POINT(5.98 50.89)' }]);
  });
  return asked;
}

/**
 * What axe finds in the opened search, once the field points at the option that has the attention: it waits a moment
 * before it does. Axe cannot see that the list is walked with the arrows of the field above it.
 */
async function breaches(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => {
    const id = document.querySelector('[role="dialog"] input')?.getAttribute('aria-activedescendant');
    return !id || document.getElementById(id) !== null;
  });
  const found = await axeViolations(page, '[role="dialog"]');
  return found.filter((breach) => !breach.startsWith('scrollable-region-focusable'));
}

/** Whether all of a control is in sight inside the popover. */
async function isWithin(page: Page, control: Locator): Promise<boolean> {
  const [inner, outer] = [await control.boundingBox(), await page.locator('.search-popover').boundingBox()];
  if (!inner || !outer) return false;
  return inner.y >= outer.y - 1 && inner.y + inner.height <= outer.y + outer.height + 1;
}

function chosenAreas(page: Page): string | null {
  return new URL(page.url()).searchParams.get('gebied');
}

describe('searching by keyboard', () => {
  it('opens with / on the map, finds while typing, chooses with Enter', async () => {
    const page = await openAtlas();
    await page.locator('svg.choropleth').focus();
    await page.keyboard.press('/');
    await input(page).waitFor();
    await page.keyboard.type('meezenbr');
    await options(page).first().waitFor();
    expect(await status(page).textContent()).toContain('2 gebieden gevonden.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/gebied=WK091732/);
    await input(page).waitFor({ state: 'detached' });
  });

  it('closes with Escape, and the focus is where it was', async () => {
    const page = await openAtlas();
    await field(page).focus();
    await page.keyboard.press('Enter');
    await input(page).waitFor();
    await page.keyboard.type('passart');
    await page.keyboard.press('Escape');
    await input(page).waitFor({ state: 'detached' });
    await expect.poll(() => field(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(chosenAreas(page)).toBeNull();
  });
});

describe('searching by mouse', () => {
  it('finds an everyday name, and selects what is clicked', async () => {
    const page = await openAtlas();
    await openSearch(page);
    await input(page).fill('boven het spoor');
    const first = options(page).first();
    expect(await first.textContent()).toContain('ook bekend als boven het spoor');
    await first.click();
    await page.waitForURL(/gebied=focus\.heerlen-noord/);
  });

  it('is clean by axe: empty, with hits, with a notice', async () => {
    const page = await openAtlas();
    await openSearch(page);
    for (const text of ['', 'heer', '6411', '!!!', 'zzzz']) {
      await input(page).fill(text);
      expect(await breaches(page), text).toEqual([]);
    }
  });
});

describe('the code of the search', () => {
  it('that does not arrive is named, and asked for again with the next click', async () => {
    const code = /SearchPopover-[^/]*\.js$/;
    const page = await openAtlas('', { expected: /SearchPopover|ERR_FAILED/ });
    await page.route(code, (route) => route.abort());
    await field(page).click();
    await page.getByRole('alert').getByText('Zoeken kon niet worden geladen.').waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    await page.unroute(code);
    await openSearch(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('an address', () => {
  it('that is pasted leads to the buurten of its postcode, and nothing leaves the page', async () => {
    const page = await openAtlas();
    await openSearch(page);
    await input(page).fill('Proefstraat 12, 6411 ZZ Heerlen');
    await options(page).first().waitFor();
    expect(await status(page).textContent()).toContain('Dit lijkt op een adres.');
    expect(await options(page).allTextContents()).toContain('Heerlen-Centrumbuurt · Heerlen · benaderd');
  });

  it('is searched at PDOK once allowed; only its buurt stays', async () => {
    const page = await openAtlas();
    const asked = await stubService(page);
    await openSearch(page);
    await addressSwitch(page).click();
    expect(asked).toEqual([]);
    await input(page).fill('proefstraat 12');
    await page.getByRole('option', { name: ADDRESS }).click();
    await page.waitForURL(/gebied=BU09173301/);
    expect(asked.map(({ pathname }) => pathname.split('/').at(-1))).toEqual(['suggest', 'lookup']);
    const kept = await page.evaluate(() => JSON.stringify([location.href, localStorage, sessionStorage]));
    expect(kept.toLowerCase()).not.toContain('proefstraat');
    await openSearch(page);
    expect(await input(page).inputValue()).toBe('');
    expect(await addressSwitch(page).getAttribute('aria-checked')).toBe('true');
    await page.reload();
    await openSearch(page);
    expect(await addressSwitch(page).getAttribute('aria-checked')).toBe('false');
  });

  it('is clean by axe, found and refused alike', async () => {
    const page = await openAtlas('', { expected: /api\.pdok\.nl|status of 500|^500$/ });
    await stubService(page);
    await openSearch(page);
    await addressSwitch(page).click();
    await input(page).fill('proefstraat');
    await page.getByRole('option', { name: ADDRESS }).waitFor();
    expect(await breaches(page)).toEqual([]);
    await page.unroute(SERVICE);
    await page.route(SERVICE, (route) =>
      route.fulfill({ status: 500, body: 'boem', headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
    await input(page).fill('andere straat');
    await status(page).getByText('PDOK antwoordt met fout 500').waitFor();
    expect(await breaches(page)).toEqual([]);
  });

  it('cannot be searched without a network, and the switch says so', async () => {
    const page = await openAtlas('', { expected: /ERR_INTERNET_DISCONNECTED/ });
    await openSearch(page);
    // What the page fetches ahead of need is there: only the search is without a network.
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByText('dit apparaat heeft geen internet').waitFor();
    await addressSwitch(page).click({ force: true });
    expect(await addressSwitch(page).getAttribute('aria-checked')).toBe('false');
    await input(page).fill('gms');
    expect(await options(page).first().textContent()).toContain('Schandelen-Grasbroek');
    expect(await breaches(page)).toEqual([]);
  });
});

describe('on a small screen', () => {
  it.each([
    [390, 844, 100],
    [320, 640, 100],
    [390, 844, 200],
    [844, 390, 100],
  ])('%i by %i with text at %i percent: everything can be reached', async (width, height, text) => {
    const page = await openAtlas('', { width, height });
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
    }, text);
    await openSearch(page);
    await addressSwitch(page).click();
    expect(await addressSwitch(page).getAttribute('aria-checked')).toBe('true');
    await addressSwitch(page).click();
    await input(page).fill('verspreide huizen');
    const box = await page.getByRole('dialog', { name: 'Zoeken' }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    if (width < 400) expect(box?.width).toBeGreaterThan(width - 40);
    await addressSwitch(page).focus();
    await expect.poll(() => isWithin(page, addressSwitch(page))).toBe(true);
    await input(page).press('ArrowUp');
    const last = options(page).last();
    await expect.poll(() => last.getAttribute('data-focused')).toBe('true');
    await expect.poll(() => isWithin(page, last)).toBe(true);
    await last.click();
    await page.waitForURL(/gebied=BU/);
  });
});
