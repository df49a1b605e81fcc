import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from './files';

/**
 * Replaces a folder by a new one with exactly these files, or leaves it as it was. The files are written to
 * `<target>.nieuw`; only when the last one is there do two renames, with nothing in between that could be
 * interrupted by this process, put it in place. Rejects with the error of the disk, or with the reason of the
 * signal when stopped; in both cases what was written is removed again.
 */
export async function writeFolder(
  target: string,
  files: readonly OutputFile[],
  signal: AbortSignal,
): Promise<void> {
  const fresh = `${target}.nieuw`;
  const previous = `${target}.vorig`;
  recover(target, previous);
  remove(fresh);
  try {
    for (const { path, text } of files) {
      signal.throwIfAborted();
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), text, { flush: true });
    }
    signal.throwIfAborted();
    swap(target, fresh, previous);
  } catch (error) {
    remove(fresh);
    throw error;
  }
  remove(previous);
}

/** A machine that lost power between the two renames left only the previous folder: it goes back. */
function recover(target: string, previous: string): void {
  if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
  remove(previous);
}

function swap(target: string, fresh: string, previous: string): void {
  if (!existsSync(target)) {
    renameSync(fresh, target);
    return;
  }
  renameSync(target, previous);
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(previous, target);
    throw error;
  }
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
