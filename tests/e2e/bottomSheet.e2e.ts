import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { boxOf, overlapping } from './harness/boxes';
import { LYING_TABLET, PHONE, panelOf, sheetHandle, sheetRests } from './harness/sheet';

/** Pulls the sheet by its handle, so many pixels down the screen: to where it rests at any speed of this machine. */
async function pull(page: Page, down: number): Promise<void> {
  const { x, y, width } = await boxOf(page, '.sheet-grip');
  const [left, top] = [x + width / 2, y + 20];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left, top + down, { steps: 4 });
  await page.mouse.up();
}

describe('the sheet over the map', () => {
  it('opens and folds by its handle, and grows by its second button', async () => {
    const page = await openAtlas('', PHONE);
    const open = page.getByRole('button', { name: 'Focusgebieden' });
    expect(await open.getAttribute('aria-expanded')).toBe('false');
    expect((await boxOf(page, '.sheet-grip')).height).toBeGreaterThanOrEqual(44);
    expect(await panelOf(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: /uitleg openen$/ }).click();
    await sheetRests(page, 'half');
    expect(await sheetHandle(page).getAttribute('aria-expanded')).toBe('true');
    expect(await panelOf(page).isVisible()).toBe(true);
    expect((await boxOf(page, '.sheet-grip')).height).toBeGreaterThanOrEqual(44);
    await page.getByRole('button', { name: 'Uitleg groter' }).click();
    await sheetRests(page, 'full');
    const [sheet, top] = [await boxOf(page, '.bottom-sheet'), await boxOf(page, '.top')];
    expect(sheet.y - (top.y + top.height)).toBeLessThan(16);
    await page.getByRole('button', { name: 'Uitleg kleiner' }).click();
    await sheetRests(page, 'half');
    await page.getByRole('button', { name: /uitleg inklappen$/ }).click();
    await sheetRests(page, 'peek');
    expect(await panelOf(page).isVisible()).toBe(false);
  });

  it('is pulled up and down, and the press that ends a pull is not a press on the handle', async () => {
    const page = await openAtlas('', PHONE);
    await sheetRests(page, 'peek');
    await pull(page, -250);
    await sheetRests(page, 'half');
    await pull(page, -330);
    await sheetRests(page, 'full');
    await pull(page, 300);
    await sheetRests(page, 'half');
    await pull(page, 250);
    await sheetRests(page, 'peek');
    // A press without a pull still is one.
    await pull(page, 0);
    await sheetRests(page, 'half');
  });

  it('stands open on a link to an area, and stays where the reader puts it when another word changes', async () => {
    const page = await openAtlas('?gebied=BU09172000', PHONE);
    await sheetRests(page, 'half');
    expect(await panelOf(page).getByRole('heading', { name: 'Weggebekker' }).isVisible()).toBe(true);
    await sheetHandle(page).click();
    await sheetRests(page, 'peek');
    expect(await sheetHandle(page).textContent()).toMatch(/Weggebekker.*Nederland/);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: /open explanation$/ }).waitFor();
    await sheetRests(page, 'peek');
  });

  it('is raised and lowered from the keyboard, without the focus getting lost or out of sight', async () => {
    const page = await openAtlas('', { ...PHONE, reducedMotion: true });
    const focused = () => page.evaluate(() => document.activeElement?.className);
    await sheetHandle(page).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.bottom-sheet-body'))).toBeNull();
    await sheetHandle(page).focus();
    for (const [key, state] of [
      ['ArrowUp', 'half'],
      ['ArrowUp', 'full'],
      ['Escape', 'half'],
      ['ArrowDown', 'peek'],
      ['Enter', 'half'],
      ['ArrowUp', 'full'],
    ] as const) {
      await page.keyboard.press(key);
      await sheetRests(page, state);
      expect(await focused()).toBe('sheet-grip');
    }
    await page.getByRole('listbox').focus();
    await sheetRests(page, 'half');
    await panelOf(page).getByRole('button').first().focus();
    await pull(page, 300);
    await sheetRests(page, 'peek');
    expect(await focused()).toBe('sheet-grip');
  });

  it.each([PHONE, LYING_TABLET])('is clean by axe in each state at $width x $height', async (size) => {
    const page = await openAtlas('?gebied=BU09172000', size);
    await sheetRests(page, 'half');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Uitleg groter' }).click();
    await sheetRests(page, 'full');
    expect(await axeViolations(page)).toEqual([]);
    expect(await overlapping(page, '.bottom-sheet', ['.top'])).toEqual([]);
    await sheetHandle(page).click();
    await sheetRests(page, 'peek');
    await page.getByRole('button', { name: 'Legenda' }).click();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('region', { name: 'Legenda' }).getByRole('table').isVisible()).toBe(false);
  });

  it('is a plain panel where there is room beside the map, and under the map in a very low window', async () => {
    for (const size of [
      { width: 1366, height: 768 },
      { width: 844, height: 390 },
    ]) {
      const page = await openAtlas('', size);
      expect(await sheetHandle(page).isVisible()).toBe(false);
      expect(await panelOf(page).isVisible()).toBe(true);
    }
  });
});
