import type { Text } from './text';

/** A table or layer the snapshot was compiled from, as shown on the page Bronnen. */
export interface SourceSpec {
  readonly id: string;
  /** `dienst` is downloaded; `aanvullend` fills the shipped snapshot where no recording of the service exists. */
  readonly route: 'dienst' | 'aanvullend';
  readonly publisher: string;
  /** Official table or layer id, for example 85984NED. */
  readonly table: string;
  readonly title: Text;
  readonly licence: string;
  /** Page a reader can open. */
  readonly url: string;
  /** Credit line the licence asks for. */
  readonly credit: string;
  /** Page the credit must link to, where the licence asks for a link. */
  readonly creditUrl?: string;
  /** What our pipeline did with it, and what to keep in mind. */
  readonly note: Text;
}
