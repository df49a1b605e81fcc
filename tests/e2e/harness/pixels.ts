import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is on screen within a box, as pixels. */
export async function pixelsOf(page: Page, clip: Box): Promise<PNG> {
  return PNG.sync.read(await page.screenshot({ clip, animations: 'disabled' }));
}

/** The same picture moved one pixel to the right; its first column is repeated. */
export function movedByOnePixel(picture: PNG): PNG {
  const { width, height } = picture;
  const moved = new PNG({ width, height });
  PNG.bitblt(picture, moved, 0, 0, width - 1, height, 1, 0);
  PNG.bitblt(picture, moved, 0, 0, 1, height, 0, 0);
  return moved;
}

/** Share (0 to 1) of the pixels that differ to the eye; smoothed edges count as well. */
export function differingShare(a: PNG, b: PNG): number {
  const { width, height } = a;
  const differing = pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.1, includeAA: true });
  return differing / (width * height);
}
