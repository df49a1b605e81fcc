import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Fixed time inside the ZIP made of a folder, so that the same recordings give the same bytes. */
const ZIP_TIME = new Date(2000, 0, 1);

export interface Recording {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Answer recorded for an address, in a folder laid out as host and path. Queries are ignored, with one
 * exception: layers of a WFS share an address, so the layer name is the file name. A folder of CSV files
 * stands for the ZIP a service sends. Undefined when nothing was recorded.
 */
export async function readRecording(dir: string, url: string): Promise<Recording | undefined> {
  for (const path of candidates(dir, url)) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) return { path, bytes: new Uint8Array(await readFile(path)) };
    const zip = found?.isDirectory() ? await zipFolder(path) : undefined;
    if (zip) return { path, bytes: zip };
  }
  return undefined;
}

function candidates(dir: string, url: string): readonly string[] {
  const { host, pathname, searchParams } = new URL(url);
  const path = join(dir, host, decodeURIComponent(pathname));
  const layer = searchParams.get('typeNames')?.split(':').at(-1);
  return layer === undefined ? [path, `${path}.json`] : [join(path, `${layer}.json`)];
}

async function zipFolder(path: string): Promise<Uint8Array | undefined> {
  const names = (await readdir(path)).filter((name) => name.endsWith('.csv')).sort();
  if (names.length === 0) return undefined;
  const members = await Promise.all(
    names.map(async (name) => [name, new Uint8Array(await readFile(join(path, name)))] as const),
  );
  return zipSync(Object.fromEntries(members), { level: 1, mtime: ZIP_TIME });
}
