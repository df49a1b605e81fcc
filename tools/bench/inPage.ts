import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { SpatialQuestion } from '../../src/stats/spatial/question';

/** A map as it stood on screen at a moment. */
export interface Painted {
  readonly indicator: string;
  /** Milliseconds since the navigation began. */
  readonly at: number;
  readonly colours: number;
}

/** How long an answer took (ms), and how often it was said how far it was. */
export interface Asked {
  readonly answered: number;
  readonly reports: number;
}

/** Longest task (ms) of the page under the shuffling, and once the answer is drawn; 0 where none took 50 ms. */
export interface LongestTasks {
  readonly shuffling: number;
  readonly drawing: number;
}

interface BenchWindow {
  readonly bench: {
    readonly painted: readonly Painted[];
    readonly switchView: (query: string) => Promise<number>;
    readonly press: (element: Element) => Promise<number>;
    readonly askWorker: (url: string, question: SpatialQuestion) => Promise<Asked>;
    readonly longestTasks: (query: string) => Promise<LongestTasks>;
  };
}

// A plain script, not a function of ours: what the compiler adds to a function does not exist in the page.
const SCRIPT = fileURLToPath(new URL('./in-page.js', import.meta.url));

/** Lets the page keep track of what it paints, from before its first script. */
export function watchPaints(page: Page): Promise<unknown> {
  return page.addInitScript({ path: SCRIPT });
}

/** The maps that were on screen so far, in order. */
export function paintedMaps(page: Page): Promise<readonly Painted[]> {
  return page.evaluate(() => (window as unknown as BenchWindow).bench.painted);
}

/** Waits for a map in at least so many colours; when it was painted (ms since the navigation began). */
export async function firstPainted(page: Page, colours: number): Promise<number> {
  const found = await page.waitForFunction(
    (least) => (window as unknown as BenchWindow).bench.painted.find((map) => map.colours >= least)?.at,
    colours,
    { timeout: 60_000 },
  );
  return (await found.jsonValue()) as number;
}

/** Goes to another view; the time (ms) until the frame that shows it whole was painted. */
export function timeView(page: Page, query: string): Promise<number> {
  return page.evaluate((view) => (window as unknown as BenchWindow).bench.switchView(view), query);
}

/** Presses something; the time (ms) until the frame with all it brought about was painted. */
export function timePress(target: Locator): Promise<number> {
  return target.evaluate((element) => (window as unknown as BenchWindow).bench.press(element));
}

/** Puts a question to a worker of its own. */
export function askWorker(page: Page, url: string, question: SpatialQuestion): Promise<Asked> {
  return page.evaluate(
    ([address, asked]) => (window as unknown as BenchWindow).bench.askWorker(address, asked),
    [url, question] as const,
  );
}

/** Goes to a view that shuffles, from the moment its progress is on screen. */
export function longestTasks(page: Page, query: string): Promise<LongestTasks> {
  return page.evaluate((view) => (window as unknown as BenchWindow).bench.longestTasks(view), query);
}
