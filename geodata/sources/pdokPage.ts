import { Unreadable } from '../faults';
import { type Fields, isFields, listIn, readJson, textIn } from './records';

/** One page of an OGC API Features collection. */
export interface Page {
  readonly features: readonly Fields[];
  /** Address of the next page, to be asked letter for letter; undefined on the last one. */
  readonly next: string | undefined;
  /** Day the answer says it is from. */
  readonly stated: string | null;
}

/** Reads a page. Throws Unreadable when it is something else. */
export function readPage(bytes: Uint8Array): Page {
  const body = readJson(bytes);
  return { features: listIn(body, 'features'), next: nextOf(body), stated: dayOf(body) };
}

function nextOf(body: Fields): string | undefined {
  const links = Array.isArray(body.links) ? body.links.filter(isFields) : [];
  const next = links.find(({ rel }) => rel === 'next');
  const href = next ? textIn(next, 'href') : undefined;
  if (href === undefined || /^https?:\/\//.test(href)) return href;
  throw new Unreadable(
    `the link to the next page is "${href}"`,
    'Report it to PDOK: it should be an address.',
  );
}

/** Day in the `timeStamp` inside an answer; null when there is none. */
export function dayOf(body: Fields): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(textIn(body, 'timeStamp') ?? '')?.[0] ?? null;
}
