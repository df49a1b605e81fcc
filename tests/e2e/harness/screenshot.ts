import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Saves what is on screen for people to look at, outside the project; returns the path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = join(tmpdir(), 'parkstad-atlas-screens');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
