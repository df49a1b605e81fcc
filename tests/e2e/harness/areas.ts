import type { Page } from 'playwright-core';

/** A place on screen (CSS pixels) well inside an area of the map, whichever painter shows it. */
export async function placeIn(page: Page, code: string): Promise<{ readonly x: number; readonly y: number }> {
  const place = await page.locator(`svg.choropleth [data-code="${code}"]`).evaluate((element) => {
    const path = element as unknown as SVGPathElement;
    const matrix = path.getScreenCTM();
    const { x, y, width, height } = path.getBBox();
    const STEPS = 24;
    let best: { x: number; y: number; room: number } | null = null;
    for (let row = 1; row < STEPS; row += 1) {
      for (let column = 1; column < STEPS; column += 1) {
        const at = new DOMPoint(x + (width * column) / STEPS, y + (height * row) / STEPS);
        const reach = Math.min(width, height) / 8;
        const around = [
          [reach, 0],
          [-reach, 0],
          [0, reach],
          [0, -reach],
        ].filter(([dx = 0, dy = 0]) => path.isPointInFill(new DOMPoint(at.x + dx, at.y + dy))).length;
        if (!path.isPointInFill(at) || (best && best.room >= around)) continue;
        const onScreen = at.matrixTransform(matrix ?? new DOMMatrix());
        best = { x: onScreen.x, y: onScreen.y, room: around };
      }
    }
    return best;
  });
  if (!place) throw new Error(`no place in ${code}`);
  return place;
}

/** Areas that are selected, as the list box says. */
export function selectedCodes(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('svg.choropleth [aria-selected="true"]')
    .evaluateAll((areas) => areas.map((area) => area.getAttribute('data-code')));
}
