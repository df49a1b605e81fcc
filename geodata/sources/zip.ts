import { unzipSync } from 'fflate';
import { Unreadable } from '../faults';
import { refusePages } from './records';

const AGAIN = 'The download was cut off or damaged: run again.';

/**
 * Members of a ZIP whose name (without folders) is wanted, by that name. A service that sends plain CSV
 * instead is accepted: its text is the only member, under `plain`. Throws {@link Unreadable}.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  plain: string,
): ReadonlyMap<string, Uint8Array> {
  refusePages(bytes);
  if (isZip(bytes)) return members(bytes, wanted);
  if (looksLikeCsv(bytes)) return new Map([[plain, bytes]]);
  throw new Unreadable(`the answer of ${bytes.length} bytes is neither a ZIP nor CSV`, AGAIN);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function looksLikeCsv(bytes: Uint8Array): boolean {
  const firstLine = new TextDecoder().decode(bytes.subarray(0, 2048)).split('\n')[0] ?? '';
  return /^[\p{L}\p{N}"_;, .\-\r]+$/u.test(firstLine.replace(/^\uFEFF/, '')) && /[;,]/.test(firstLine);
}

function members(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const base = (path: string) => path.split('/').at(-1) ?? path;
  try {
    const found = unzipSync(bytes, { filter: ({ name }) => wanted(base(name)) });
    return new Map(Object.entries(found).map(([path, content]) => [base(path), content]));
  } catch (error) {
    throw new Unreadable(
      `the ZIP cannot be opened: ${error instanceof Error ? error.message : error}`,
      AGAIN,
    );
  }
}

/** A member that must be there. Throws {@link Unreadable}. */
export function memberOf(zip: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const found = zip.get(name);
  if (found) return found;
  throw new Unreadable(
    `the ZIP has no ${name}`,
    'The service may have changed the content of the ZIP: look inside.',
  );
}
