import type { Locator, Page } from 'playwright-core';

/** Windows in which the panel is a sheet over the map. */
export const PHONE = { width: 390, height: 844 };
export const LYING_TABLET = { width: 1024, height: 768 };

/** The handle by which the sheet is raised and lowered. */
export function sheetHandle(page: Page): Locator {
  return page.locator('.sheet-grip');
}

/** What is inside the sheet, or beside the map. */
export function panelOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Gebieden en uitleg' });
}

/** Waits until the sheet stands still, in a given state or in any. */
export async function sheetRests(page: Page, state?: 'peek' | 'half' | 'full'): Promise<void> {
  await page.locator(state ? `main[data-sheet="${state}"]` : 'main').waitFor();
  await page.waitForFunction(() => {
    const moving = document.querySelector('.bottom-sheet')?.getAnimations() ?? [];
    return moving.every(({ playState }) => playState === 'finished');
  });
}
