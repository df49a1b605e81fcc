import { Unreadable } from '../faults';
import { unexpectedAnswer } from '../net/unexpected';

/** A thing with named members, before anything is known about them. */
export type Fields = Readonly<Record<string, unknown>>;

const CUT_OFF = 'The download was cut off: run again.';

/** Whether a value has named members. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws when the answer is a page or an error report instead of data. */
export function refusePages(bytes: Uint8Array): void {
  const found = unexpectedAnswer(bytes);
  if (found === undefined) return;
  throw new Unreadable(
    `the service answered with ${found} instead of data`,
    'Open the address in a browser: the service may be down for maintenance or refuse the request.',
  );
}

/** Reads JSON (UTF-8, with or without BOM). Throws {@link Unreadable} for pages, cut-off and damaged text. */
export function readJson(bytes: Uint8Array): Fields {
  refusePages(bytes);
  const text = new TextDecoder().decode(bytes).trimEnd();
  const value = parse(text);
  if (isFields(value)) return value;
  throw new Unreadable(
    'the JSON is not an object',
    'Check the address: this is not the answer of this service.',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!/[}\]]$/.test(text))
      throw new Unreadable(`the JSON breaks off after ${text.length} characters`, CUT_OFF);
    throw new Unreadable(`the JSON is damaged: ${message}`, CUT_OFF);
  }
}

/** The list under a name, such as `features` or `value`. Throws {@link Unreadable} when it is not there. */
export function listIn(fields: Fields, name: string): readonly Fields[] {
  const list = fields[name];
  if (Array.isArray(list) && list.every(isFields)) return list;
  throw new Unreadable(
    `the answer has no list "${name}"`,
    'The service may have changed its format, or the address is not the right one.',
  );
}

/** A text member, trimmed; undefined when absent or not text. */
export function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : undefined;
}
