import { Net, type NetOptions } from '../../../geodata/net/net';
import type { Origin } from '../../../geodata/net/origin';
import type { Progress } from '../../../geodata/net/question';
import type { NetSettings } from '../../../geodata/net/settings';

/** Patience that a test can sit out. */
export const HASTY: NetSettings = { timeoutMs: 5000, tries: 4, baseDelayMs: 100, longestWaitMs: 10_000 };

export interface TestNet {
  readonly net: Net;
  /** Waits between tries, in the order asked for; none of them was really waited. */
  readonly waits: number[];
  readonly progress: Progress[];
  readonly stop: () => void;
}

/** A net that does not wait between tries. */
export function testNet(origin: Origin, cacheDir: string, options: Partial<NetOptions> = {}): TestNet {
  const waits: number[] = [];
  const progress: Progress[] = [];
  const stopping = new AbortController();
  const net = new Net({
    origin,
    cacheDir,
    settings: HASTY,
    signal: stopping.signal,
    onProgress: (one) => progress.push(one),
    wait: async (milliseconds) => void waits.push(milliseconds),
    ...options,
  });
  return { net, waits, progress, stop: () => stopping.abort() };
}
