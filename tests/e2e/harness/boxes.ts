import type { Page } from 'playwright-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes in CSS pixels, by selector, of the first element of each that is on screen; others are left out. */
export function boxesOf(page: Page, selectors: readonly string[]): Promise<Readonly<Record<string, Box>>> {
  return page.evaluate((names) => {
    const found: Record<string, Box> = {};
    for (const name of names) {
      const element = [...document.querySelectorAll(name)].find((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
      const box = element?.getBoundingClientRect();
      if (box && box.width > 0 && box.height > 0) {
        found[name] = { x: box.x, y: box.y, width: box.width, height: box.height };
      }
    }
    return found;
  }, selectors);
}

/** Box of one element; fails when it is not on screen. */
export async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = (await boxesOf(page, [selector]))[selector];
  if (!box) throw new Error(`${selector} is not on screen`);
  return box;
}

/** Which of the others lie over an element, by more than a pixel. */
export async function overlapping(
  page: Page,
  selector: string,
  others: readonly string[],
): Promise<readonly string[]> {
  const boxes = await boxesOf(page, [selector, ...others]);
  const one = boxes[selector];
  if (!one) throw new Error(`${selector} is not on screen`);
  return others.filter((name) => {
    const other = boxes[name];
    if (!other) return false;
    const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
    const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
    return wide > 1 && high > 1;
  });
}

/** How many pixels the page is wider than the window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
