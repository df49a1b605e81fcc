/** Where answers come from: the services, a folder of recordings, or a server that stands in for all services. */
export type Origin =
  | { readonly kind: 'live' }
  | { readonly kind: 'dir'; readonly dir: string }
  | { readonly kind: 'url'; readonly base: string };

/**
 * Address to ask over HTTP. A stand-in gets `<base>/<host>/<path>?<query>`, with everything after the scheme
 * kept letter for letter: cursors of paging links must not be rewritten.
 */
export function addressOf(origin: Exclude<Origin, { kind: 'dir' }>, url: string): string {
  if (origin.kind === 'live' || url.startsWith(`${origin.base}/`)) return url;
  return `${origin.base}/${url.replace(/^https?:\/\//, '')}`;
}
