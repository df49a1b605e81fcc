import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { sharedBrowser } from './browser';
import { type Complaint, watchPage } from './watch';
import { withoutWebGL } from './webgl';

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** What the browser says it prefers, for example `en-GB`. */
  readonly locale?: string;
  readonly reducedMotion?: boolean;
  /** Complaints of the page that the test brings about on purpose, for example a file that cannot be loaded. */
  readonly expected?: RegExp;
  /** The page never comes to life, on purpose: do not wait for it. */
  readonly lifeless?: boolean;
  /** Whether this reader comes back, the usual, or comes for the first time: then there is a tour. */
  readonly visits?: 'before' | 'first';
  /**
   * Whether the live map may take over from the drawing. Usually not: the browser then has no WebGL. That is the
   * dearest part of a page here, and an area of the drawing can be pressed at any time.
   */
  readonly live?: boolean;
  /** Called with the page before it loads, to stub a request or a clock. */
  readonly before?: (page: Page) => Promise<void>;
}

const opened: { readonly context: BrowserContext; readonly complaints: Complaint[] }[] = [];

/**
 * Opens the atlas in a fresh profile (no storage, no cache) and waits until it answers to clicks.
 * `query` is what follows the address: empty, or a link such as `?indicator=woz`.
 * Requests to another host are refused, and fail the test, as does any error on the console.
 */
export async function openAtlas(query = '', options: OpenOptions = {}): Promise<Page> {
  const site = inject('site');
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
    locale: options.locale ?? 'nl-NL',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  opened.push({ context, complaints: await watchPage(page, new URL(site).origin, options.expected) });
  if (options.visits !== 'first') {
    await page.addInitScript(() => localStorage.setItem('parkstad-atlas.rondleiding', 'gezien'));
  }
  if (!options.live) await withoutWebGL(page);
  await options.before?.(page);
  await page.goto(`${site}/${query}`, { waitUntil: 'load' });
  if (!options.lifeless) await page.locator('#app[data-live]').waitFor({ state: 'attached' });
  return page;
}

/** Everything the open pages complained about since the last call, in words. */
export function takeComplaints(): readonly string[] {
  return opened.flatMap(({ complaints }) =>
    complaints.splice(0).map(({ kind, text, url }) => `${kind}: ${text} (${url})`),
  );
}

/** Closes all open pages: one that stays open goes on drawing, and slows down every test after it. */
export async function closePages(): Promise<void> {
  await Promise.all(opened.splice(0).map(({ context }) => context.close()));
}
