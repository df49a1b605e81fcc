/** A site that is being served; `url` has no slash at the end. */
export interface Served {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export function serve(options: {
  readonly root: string;
  readonly port?: number;
  readonly quality?: number;
}): Promise<Served>;
