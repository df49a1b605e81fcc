import type { Locator, Page } from 'playwright-core';

/** Waits until the live map has taken over the colours of the drawing; returns its canvas. */
export async function liveMap(page: Page): Promise<Locator> {
  await page.locator('svg.choropleth.is-marks').waitFor();
  return page.locator('.maphost canvas');
}
