/** Why a file could not be used, in a form every language has words for. */
export interface LoadFault {
  readonly code:
    | 'geen-verbinding'
    /** Code of the atlas itself: no connection, or a newer version took its place. */
    | 'geen-onderdeel'
    | 'niet-gevonden'
    | 'serverfout'
    | 'geen-json'
    | 'verkeerde-versie'
    | 'verkeerde-vorm';
  /** File name below the data folder, for example `values/woz.json`. */
  readonly file: string;
  /** The field, status or text that was wrong. */
  readonly detail: string;
}

/** Something that arrives later: waiting, failed with a way to try again, or there. */
export type Loadable<T> =
  | { readonly status: 'laden' }
  | { readonly status: 'mislukt'; readonly message: string; readonly fault?: LoadFault }
  | { readonly status: 'klaar'; readonly data: T };
