import type { Locator, Page } from 'playwright-core';

/** Waits until the live map has taken over the colours of the drawing; returns its canvas. */
export async function liveMap(page: Page): Promise<Locator> {
  await page.locator('svg.choropleth.is-marks').waitFor();
  return page.locator('.maphost canvas');
}

/** Lets the drawing show its own colours over those of the live map, as before the takeover. */
export async function showDrawing(page: Page): Promise<void> {
  await page.locator('svg.choropleth').evaluate((svg) => {
    svg.classList.remove('is-marks');
    return Promise.all(svg.getAnimations({ subtree: true }).map((animation) => animation.finished));
  });
}
