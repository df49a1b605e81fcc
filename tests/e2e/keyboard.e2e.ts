import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/domain/area';
import { byName } from '../../src/ui/map/typeAhead';
import { snapshotAtlas } from '../fixtures/snapshot';
import { arrivalsFrom, snapshotTerrain, stepper } from '../fixtures/walks';
import { type OpenOptions, openAtlas } from './harness/atlas';

/** Row number of an area by its name, which must occur once at its level. */
function rowNamed(name: string, level: Level = 'buurt'): number {
  const found = snapshotAtlas()
    .rows(level)
    .flatMap((row, index) => (row.name === name ? [index] : []));
  if (found.length !== 1) throw new Error(`${found.length} areas are called ${name}`);
  return found[0] ?? -1;
}

function codeOf(name: string): string {
  return snapshotAtlas().rows('buurt')[rowNamed(name)]?.id ?? '';
}

/** Opens the atlas with the focus on the map, as Tab would put it there. */
async function onMap(query: string, options: OpenOptions = {}): Promise<Page> {
  const page = await openAtlas(query, options);
  const map = page.getByRole('listbox');
  await map.focus();
  await expect.poll(() => active(page)).not.toBeNull();
  return page;
}

/** Code of the area the keyboard is on. */
async function active(page: Page): Promise<string | null> {
  const id = await page.getByRole('listbox').getAttribute('aria-activedescendant');
  return id?.replace('kaart-gebied-', '') ?? null;
}

/** What a screen reader says of the area the keyboard is on. */
async function spoken(page: Page): Promise<string> {
  const id = await page.getByRole('listbox').getAttribute('aria-activedescendant');
  return (await page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
}

/** Types letters at once, so that it does not depend on the machine whether they make one name. */
async function typeAtOnce(page: Page, letters: string): Promise<void> {
  await page.evaluate((keys) => {
    for (const key of keys) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
  }, letters);
}

describe('walking by arrow keys', () => {
  it('leads from Heerlen-Centrum to Kerkrade-Centrum, each step spoken, and back', async () => {
    const rows = snapshotAtlas().rows('buurt');
    const stepOnce = stepper(snapshotTerrain('buurt'));
    const [from, to] = [rowNamed('Heerlen-Centrum'), rowNamed('Kerkrade-Centrum')];
    const keys = arrivalsFrom(stepOnce, from).get(to)?.keys ?? [];
    const page = await onMap(`?gebied=${codeOf('Heerlen-Centrum')}`);
    expect(await active(page)).toBe(rows[from]?.id);
    let walk = { on: from, trail: [] } as ReturnType<typeof stepOnce>;
    for (const key of keys) {
      await page.keyboard.press(key);
      walk = walk && stepOnce(walk, key);
      const row = rows[walk?.on ?? -1];
      await expect.poll(() => active(page)).toBe(row?.id);
      expect(await spoken(page)).toMatch(new RegExp(`^${row?.name}, .+: Leefbaarometer`));
      expect(await page.locator('.tip strong').textContent()).toContain(row?.name);
    }
    expect(await spoken(page)).toMatch(/^Kerkrade-Centrum, Kerkrade: .*Nederland/);
    await page.keyboard.press('Enter');
    await page.getByText('Kerkrade-Centrum gekozen, 1 in totaal.').waitFor({ state: 'attached' });
    expect(page.url()).toContain(`gebied=${codeOf('Kerkrade-Centrum')}`);
    const opposite = {
      ArrowUp: 'ArrowDown',
      ArrowDown: 'ArrowUp',
      ArrowLeft: 'ArrowRight',
      ArrowRight: 'ArrowLeft',
    };
    for (const key of [...keys].reverse()) await page.keyboard.press(opposite[key]);
    await expect.poll(() => active(page)).toBe(rows[from]?.id);
  });

  it('is one tab stop, and comes back to where it was', async () => {
    const page = await onMap(`?gebied=${codeOf('Weggebekker')}`);
    await page.keyboard.press('ArrowDown');
    const there = await active(page);
    expect(there).not.toBe(codeOf('Weggebekker'));
    await page.keyboard.press('Tab');
    expect(await active(page)).toBeNull();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => active(page)).toBe(there);
  });
});

describe('going by name', () => {
  it('goes to what is typed, and to the first and last name', async () => {
    const page = await onMap('');
    await typeAtOnce(page, 'kerkrade-c');
    await expect.poll(() => spoken(page)).toMatch(/^Kerkrade-Centrum/);
    const rows = snapshotAtlas().rows('buurt');
    const order = byName(rows).map((row) => rows[row]?.id);
    await page.keyboard.press('End');
    await expect.poll(() => active(page)).toBe(order.at(-1));
    await page.keyboard.press('Home');
    await expect.poll(() => active(page)).toBe(order[0]);
  });
});

describe('selecting and zooming by keyboard', () => {
  it('adds with Shift, and steps out with Escape: text, selection, camera', async () => {
    const page = await onMap(`?gebied=${codeOf('Weggebekker')}`, { live: true });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Enter');
    await page.getByText(/gekozen, 2 in totaal/).waitFor({ state: 'attached' });
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => page.url()).toContain('uitsnede=');
    await page.keyboard.press('Escape');
    await expect.poll(() => active(page)).toBeNull();
    expect(page.url()).toContain('gebied=');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('gebied=');
    expect(page.url()).toContain('uitsnede=');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('uitsnede=');
  });

  it('zooms with plus and minus, and shows the whole region with zero', async () => {
    const page = await onMap('', { live: true });
    await page.keyboard.press('+');
    await expect.poll(() => page.url()).toContain('uitsnede=');
    await page.keyboard.press('0');
    await expect.poll(() => page.url()).not.toContain('uitsnede=');
    await page.keyboard.press('+');
    await expect.poll(() => page.url()).toContain('uitsnede=');
    await page.keyboard.press('-');
    await expect.poll(() => page.url()).not.toContain('uitsnede=');
  });

  it('keeps the area walked to in view', async () => {
    const page = await onMap(`?gebied=${codeOf('Weggebekker')}`, { live: true });
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => page.url()).toContain('uitsnede=');
    const zoomed = page.url();
    await typeAtOnce(page, 'ubachsberg');
    await expect.poll(() => page.url()).not.toBe(zoomed);
    const frame = await page.locator('.mapframe').boundingBox();
    const inView = async () => {
      const box = await page.locator(`[data-code="${codeOf('Ubachsberg')}"]`).boundingBox();
      if (!box || !frame) return false;
      const right = box.x + box.width <= frame.x + frame.width + 1;
      const bottom = box.y + box.height <= frame.y + frame.height + 1;
      return box.x >= frame.x - 1 && box.y >= frame.y - 1 && right && bottom;
    };
    await expect.poll(inView).toBe(true);
  });
});
