/** The cache folder could not be written: disk full, no permission. */
export class CacheTrouble extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`the cache cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = 'CacheTrouble';
    this.path = path;
  }
}
