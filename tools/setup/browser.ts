import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/** Quiet and the same everywhere: nothing that looks for a network, no welcome page. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Starts the Chromium of this machine without a window. @throws with the remedy when there is none */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('Chromium is niet gevonden; `npm test` zegt wat er te installeren is.');
  return chromium.launch({ executablePath, args: FLAGS });
}
