import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Served, serve } from '../../tools/serve/server.mjs';
import { PROJECT } from '../../tools/setup/run.mjs';
import { openAtlas } from './harness/atlas';
import { sharedBrowser } from './harness/browser';
import { watchPage } from './harness/watch';

/** Content type of each kind of file the page loads, without its parameters. */
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

describe('the built site', () => {
  it('loads with the right type for every file, compressed where that helps', async () => {
    const seen: { path: string; type: string; encoding: string }[] = [];
    await openAtlas('', {
      live: true,
      before: async (page) => {
        page.on('response', (response) => {
          const { pathname } = new URL(response.url());
          const { 'content-type': type = '', 'content-encoding': encoding = '' } = response.headers();
          seen.push({ path: pathname, type: type.split(';')[0] ?? '', encoding });
        });
      },
    });
    const scripts = seen.filter(({ path }) => /\.m?js$/.test(path));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(({ encoding }) => encoding !== 'br')).toEqual([]);
    const files = seen.filter(({ path }) => /\.\w+$/.test(path));
    expect(files.filter(({ path, type }) => TYPES[path.split('.').at(-1) ?? ''] !== type)).toEqual([]);
  });

  it('leads a mistyped address to the atlas, and says 404 for a missing file', async () => {
    const site = inject('site');
    const page = await fetch(`${site}/kaarten?taal=en`, { headers: { accept: 'text/html' } });
    expect(page.url).toBe(`${site}/?taal=en`);
    expect(await page.text()).toContain('<title>');
    expect((await fetch(`${site}/data/weg.json`)).status).toBe(404);
    expect((await fetch(`${site}/.vite/manifest.json`)).status).toBe(404);
  });
});

describe('the built site in a folder of another site', () => {
  let root: string;
  let site: Served;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'parkstad-subpath-'));
    mkdirSync(join(root, 'kaarten'));
    cpSync(`${PROJECT}dist`, join(root, 'kaarten/atlas'), { recursive: true });
    site = await serve({ root });
  });

  afterAll(async () => {
    await site.close();
    rmSync(root, { recursive: true });
  });

  it('finds all its files and shows the map', async () => {
    const browser = await sharedBrowser();
    const page = await browser.newPage();
    const complaints = await watchPage(page, site.url);
    await page.goto(`${site.url}/kaarten/atlas/`, { waitUntil: 'networkidle' });
    await page.locator('svg[data-painted="leefbaarometer"]').first().waitFor();
    await page.close();
    expect(complaints).toEqual([]);
  });
});
