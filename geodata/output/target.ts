import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What every snapshot has, and by which a folder is known as one. */
const MANIFEST = 'manifest.json';

/**
 * Why a path may not be replaced by a snapshot: it is a file, or a folder with something else in it, which would
 * be lost. Undefined for a snapshot, an empty folder and a path that is still free.
 */
export function refusal(target: string): string | undefined {
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return 'it is a file, not a folder';
  if (existsSync(join(target, MANIFEST)) || readdirSync(target).length === 0) return undefined;
  return `it is a folder with other things in it and no ${MANIFEST}; they would be lost`;
}
