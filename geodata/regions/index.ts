import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../options';
import { region as parkstad } from './parkstad';
import type { RegionConfig } from './region';

const KNOWN: ReadonlyMap<string, RegionConfig> = new Map([[parkstad.id, parkstad]]);

/**
 * The configuration of a region: by the name of a known one, or by the path of a module that exports `region`.
 * Throws a UsageError with the known names when there is neither.
 */
export async function loadRegion(nameOrPath: string): Promise<RegionConfig> {
  const known = KNOWN.get(nameOrPath);
  if (known) return known;
  const path = resolve(nameOrPath);
  if (!existsSync(path)) {
    const names = [...KNOWN.keys()].join(', ');
    throw new UsageError(
      `--regio: no region "${nameOrPath}": known are ${names}; or give the path of a .ts module`,
    );
  }
  const loaded = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { region?: RegionConfig };
  if (!loaded.region) throw new UsageError(`--regio: ${nameOrPath} does not export "region"`);
  return loaded.region;
}
