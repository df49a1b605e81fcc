import type { Page } from 'playwright-core';

type Random = () => number;
type Action = (page: Page, random: Random) => Promise<void>;

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function chance(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const VIEWS = [
  '?indicator=woz',
  '?indicator=koopwoningen&niveau=wijk',
  '?indicator=bijstand&vergelijk=gemeente',
  '?niveau=gemeente',
  '?niveau=focusgebied&gebied=focus.heerlen-noord',
  '?indicator=misdrijven',
  '?gebied=BU09172000,BU09173800,GM0917',
  '?gebied=GM0917',
  '?gebied=BU09173800&uitsnede=5.95,50.87,6.0,50.9',
];

async function placeOnMap(page: Page, random: Random) {
  const frame = await page.locator('.mapframe').boundingBox();
  if (!frame) return null;
  return {
    x: frame.x + frame.width * (0.2 + 0.6 * random()),
    y: frame.y + frame.height * (0.2 + 0.6 * random()),
  };
}

/** Where there is no map the action is skipped: another one will bring it back. */
const onMap =
  (act: (page: Page, at: { x: number; y: number }, random: Random) => Promise<void>): Action =>
  async (page, random) => {
    const at = await placeOnMap(page, random);
    if (at) await act(page, at, random);
  };

const hover = onMap((page, { x, y }) => page.mouse.move(x, y));
const press = onMap((page, { x, y }) => page.mouse.click(x, y));
const wheel = onMap(async (page, { x, y }, random) => {
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, random() < 0.5 ? -300 : 300);
});
const drag = onMap(async (page, { x, y }) => {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 40, { steps: 4 });
  await page.mouse.up();
});

const go: Action = (page, random) => {
  const view = VIEWS[Math.floor(random() * VIEWS.length)] ?? '';
  return page.evaluate((query) => {
    window.history.pushState(null, '', query);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, view);
};

const walk: Action = async (page) => {
  const map = page.getByRole('listbox', { name: /per/ }).first();
  if ((await map.count()) === 0) return;
  await map.focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'Enter', 'ArrowUp']) await page.keyboard.press(key);
};

const look: Action = async (page) => {
  await page.keyboard.press('Escape');
  for (const name of ['Tabel', 'Kaart']) {
    const button = page.getByRole('button', { name, exact: true });
    if ((await button.count()) > 0) await button.first().click();
  }
};

const find: Action = async (page) => {
  const button = page.getByRole('button', { name: /^Zoek/ }).first();
  if ((await button.count()) === 0) return;
  await button.click();
  await page.keyboard.type('caumer');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
};

/** What people do with the map, each about as likely as it is listed often. */
export const ACTIONS: readonly Action[] = [hover, hover, press, press, wheel, drag, go, go, walk, look, find];
