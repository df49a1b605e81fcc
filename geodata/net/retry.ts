import type { NetSettings } from './settings';

/** What came of one request. */
export type Reply =
  | { readonly kind: 'body'; readonly bytes: Uint8Array; readonly validators: Validators }
  | { readonly kind: 'unchanged' }
  | Trouble;

/** A request that gave no data. */
export type Trouble =
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly retryAfter: string | null;
      readonly body: Uint8Array;
    }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'broken'; readonly detail: string };

/** What came of asking as often as it made sense. */
export type Failure = Trouble & { readonly tries: number };
export type Outcome = Exclude<Reply, Trouble> | Failure;

/** What a service gave to ask later whether an answer changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const PASSING = new Set([429, 500, 502, 503, 504]);

/** Whether asking again may help. */
function mayPass(trouble: Trouble): boolean {
  return trouble.kind !== 'refused' || PASSING.has(trouble.status);
}

/**
 * Milliseconds to wait after the given try (1 for the first): doubling from the base, or what the service
 * asks for in Retry-After (seconds or a date), never longer than the longest wait.
 */
function waitAfter(tryNumber: number, trouble: Trouble, settings: NetSettings, now: number): number {
  const asked = trouble.kind === 'refused' ? retryAfterMs(trouble.retryAfter, now) : undefined;
  const wait = asked ?? settings.baseDelayMs * 2 ** (tryNumber - 1);
  return Math.min(wait, settings.longestWaitMs);
}

function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}

/** Asks until the answer is final or the tries are used up. */
export async function persist(
  ask: () => Promise<Reply>,
  wait: (milliseconds: number) => Promise<void>,
  settings: NetSettings,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const reply = await ask();
    if (reply.kind === 'body' || reply.kind === 'unchanged') return reply;
    if (!mayPass(reply) || tries >= settings.tries) return { ...reply, tries };
    await wait(waitAfter(tries, reply, settings, Date.now()));
  }
}
