import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Edit } from './faults';
import { featurePage } from './featurePage';
import { filteredRows } from './filteredRows';

export interface Served {
  readonly body: Uint8Array;
  readonly type: string;
}

const JSON_TYPE = 'application/json';

/**
 * What the real service would answer, made from a folder of recordings: pages of PDOK features, filtered
 * OData rows, layers of a WFS, a ZIP for a folder of CSV files. Undefined when nothing is recorded.
 */
export function serve(dir: string, url: URL, pageSize: number, edit: Edit): Served | undefined {
  const path = join(dir, decodeURIComponent(url.pathname));
  const layer = url.searchParams.get('typeNames')?.split(':')[1];
  const file = layer ? join(path, `${layer}.json`) : `${path}.json`;
  if (existsSync(file))
    return { body: strToU8(jsonAnswer(edit(read(file), file), url, pageSize)), type: JSON_TYPE };
  if (existsSync(path) && statSync(path).isFile())
    return { body: readFileSync(path), type: 'application/zip' };
  if (!existsSync(path) || layer) return undefined;
  const members = readdirSync(path).filter((name) => name.endsWith('.csv'));
  const content = members.map((name) => [name, strToU8(edit(read(join(path, name)), name))] as const);
  if (members.length === 0) return undefined;
  return {
    body: zipSync(Object.fromEntries(content), { mtime: new Date(2001, 1, 1) }),
    type: 'application/zip',
  };
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function jsonAnswer(text: string, url: URL, pageSize: number): string {
  if (url.searchParams.has('gemeentecode')) return featurePage(text, url, pageSize);
  const filter = url.searchParams.get('$filter');
  return filter === null ? text : filteredRows(text, filter);
}
