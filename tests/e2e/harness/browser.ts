import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../tools/setup/browser';

let running: Promise<Browser> | undefined;

/** One browser for all tests of a file. */
export function sharedBrowser(): Promise<Browser> {
  running ??= launchChromium();
  return running;
}

export async function closeSharedBrowser(): Promise<void> {
  const browser = await running;
  running = undefined;
  await browser?.close();
}
