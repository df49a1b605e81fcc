import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../tools/setup/browser';

let running: Promise<Browser> | undefined;

/**
 * One browser for all files of tests, which share this module (`isolate: false`); a new one when it broke down.
 * The driver ends it when the tests do.
 */
export async function sharedBrowser(): Promise<Browser> {
  const browser = await running;
  if (browser?.isConnected()) return browser;
  running = launchChromium();
  return running;
}
