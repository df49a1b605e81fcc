import type { Page } from 'playwright-core';

const BITS_PER_BYTE = 8;

/** A line and a processor, slower than those of this machine. */
export interface Conditions {
  /** Download in bits per second. */
  readonly bitsPerSecond: number;
  readonly latencyMs: number;
  /** How many times slower the processor is; 1 leaves it as it is. */
  readonly cpu: number;
}

/** Slows down one page through the browser's own debugging protocol. */
export async function throttle(page: Page, { bitsPerSecond, latencyMs, cpu }: Conditions): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bitsPerSecond / BITS_PER_BYTE,
    uploadThroughput: bitsPerSecond / BITS_PER_BYTE,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** Slows down the processor alone. */
export async function slowProcessor(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
