import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Grid } from './grid';
import { packOf } from './pack';

const APP = '<div id="app">';
const AFTER_APP = '<noscript>';

/** The page without the picture of the shipped region: a region of this size has no picture in its page. */
function withoutPicture(page: string): string {
  const [start, end] = [page.indexOf(APP), page.indexOf(AFTER_APP)];
  if (start < 0 || end < start) throw new Error(`index.html heeft geen ${APP} voor ${AFTER_APP}`);
  return `${page.slice(0, start)}${APP}</div>${page.slice(end)}`;
}

/** Copies a built site to a folder of its own, with the data of a made-up region; `remove` takes it away again. */
export function siteOf(dist: string, grid: Grid): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'parkstad-atlas-bench-'));
  const data = join(root, 'data');
  cpSync(dist, root, { recursive: true });
  rmSync(data, { recursive: true });
  for (const [path, file] of Object.entries(packOf(grid))) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), JSON.stringify(file));
  }
  const page = join(root, 'index.html');
  writeFileSync(page, withoutPicture(readFileSync(page, 'utf8')));
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
