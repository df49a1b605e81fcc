import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What sets two folders apart, as paths below them. */
export interface FolderDifference {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly changed: readonly string[];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Compares every file byte for byte. `missing` is in the first folder only, `extra` in the second only. */
export function compareFolders(first: string, second: string): FolderDifference {
  const here = filesBelow(first);
  const there = new Set(filesBelow(second));
  const shared = here.filter((file) => there.has(file));
  return {
    missing: here.filter((file) => !there.has(file)),
    extra: [...there].filter((file) => !here.includes(file)),
    changed: shared.filter(
      (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
    ),
  };
}
