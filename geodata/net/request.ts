import type { Reply, Validators } from './retry';

/**
 * One GET, body included, within the time given. Trouble on the way is a reply; only the signal
 * (somebody stopped the run) throws.
 */
export async function request(
  address: string,
  held: Validators | undefined,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Reply> {
  signal.throwIfAborted();
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(address, {
      headers: headersFor(held),
      signal: AbortSignal.any([signal, late]),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return replyOf(response, bytes);
  } catch (error) {
    signal.throwIfAborted();
    if (late.aborted) return { kind: 'timeout', afterMs: timeoutMs };
    return { kind: 'broken', detail: reasonOf(error) };
  }
}

function headersFor(held: Validators | undefined): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': 'parkstad-atlas-geodata' };
  if (held?.etag) headers['if-none-match'] = held.etag;
  if (held?.lastModified) headers['if-modified-since'] = held.lastModified;
  return headers;
}

function replyOf(response: Response, bytes: Uint8Array): Reply {
  const { status, headers } = response;
  if (status === 304) return { kind: 'unchanged' };
  if (!response.ok) {
    return { kind: 'refused', status, retryAfter: headers.get('retry-after'), body: bytes };
  }
  const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  return { kind: 'body', bytes, validators };
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause ? String(cause.code) : cause.name;
  return cause.message === '' ? code : `${cause.message} (${code})`;
}
