/** Requests that may be under way at the same time, over all services together. */
export const AT_ONCE = 3;

/** How patient the download is. */
export interface NetSettings {
  /** Milliseconds for one request including its body, unless the request asks for more. */
  readonly timeoutMs: number;
  /** How often one address is asked before giving up. */
  readonly tries: number;
  /** Wait before the second try; doubled before each next one. */
  readonly baseDelayMs: number;
  /** Longest wait, also when a service asks for more in Retry-After. */
  readonly longestWaitMs: number;
}

export const PATIENT: NetSettings = {
  timeoutMs: 60_000,
  tries: 4,
  baseDelayMs: 1000,
  longestWaitMs: 120_000,
};
