import { faultAt, Unreadable } from '../faults';
import type { Fault } from '../model';

/** How far the download of one source is. */
export interface Progress {
  readonly source: string;
  /** What was asked for last, in a few words. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

export interface Question {
  /** Source id, for progress and faults. */
  readonly source: string;
  readonly url: string;
  /** What is asked for, in a few words. */
  readonly what: string;
  /** Time for this request when the default is too short. */
  readonly timeoutMs?: number;
}

/** `missing` is an address that does not exist (404) or was not recorded; the caller knows whether that matters. */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T; readonly where: string }
  | { readonly kind: 'missing' | 'failed'; readonly fault: Fault };

/** Turns bytes into what the caller wants; throws {@link Unreadable} when they are something else. */
export type Read<T> = (bytes: Uint8Array) => T;

/** Reads the bytes of one answer; an unreadable one becomes a fault that names file or address. */
export function readAnswer<T>(source: string, where: string, bytes: Uint8Array, read: Read<T>): Answer<T> {
  try {
    return { kind: 'ok', value: read(bytes), where };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'failed', fault: faultAt(source, where, error.message, error.remedy, error.place) };
  }
}
