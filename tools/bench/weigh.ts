import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { brotliBytes, isCompressible } from '../serve/content.mjs';

/** Quality a well-kept static host compresses with, once, ahead of time. */
const BEST = 11;

/** Weight of a built site in bytes, as sent over the line with brotli. */
export interface Weights {
  /** Entry scripts and everything they import at once: what must arrive before the page can draw anything itself. */
  readonly firstScripts: number;
  /** Every script that runs before the page answers to a click: the entry and what it fetches at once. */
  readonly usableScripts: number;
  readonly scripts: number;
  readonly styles: number;
  readonly fonts: number;
  readonly data: number;
  readonly page: number;
  /** Every file: what a device keeps to work without a network. */
  readonly everything: number;
  /** The topology with gzip, the measure its budget was set in. */
  readonly topologyGzip: number;
}

/** Modules that the entry fetches at once, beside the figures: the drawing of the page and its panel. */
const FETCHED_AT_ONCE = ['src/app/mount.tsx', 'src/ui/panel/Panel.tsx'];

/** Keys of the manifest that load together with the given ones: static imports, followed all the way. */
function chunksOf(manifest: Manifest, first: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...first];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    queue.push(...(manifest[key]?.imports ?? []));
  }
  return reached;
}

function scriptsOf(manifest: Manifest, first: readonly string[]): readonly string[] {
  const files = [...chunksOf(manifest, first)].flatMap((key) => manifest[key]?.file ?? []);
  return [...new Set(files)].filter((file) => /\.m?js$/.test(file));
}

function entries(manifest: Manifest): readonly string[] {
  return Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
}

/**
 * Files (relative to the site) of the scripts that must be there before colours: the entry with its imports.
 * @throws when there is no entry: the budget would then be met by measuring nothing
 */
export function firstScripts(manifest: Manifest): readonly string[] {
  const scripts = scriptsOf(manifest, entries(manifest));
  if (scripts.length === 0) throw new Error('het manifest van de build noemt geen enkel script');
  return scripts;
}

/**
 * Files of the scripts that must be there before the page answers to a click.
 * @throws when a module that is fetched at once is not in the build under its name
 */
export function usableScripts(manifest: Manifest): readonly string[] {
  const missing = FETCHED_AT_ONCE.filter((key) => manifest[key] === undefined);
  if (missing.length > 0) throw new Error(`het manifest van de build kent ${missing.join(', ')} niet`);
  return scriptsOf(manifest, [...entries(manifest), ...FETCHED_AT_ONCE]);
}

function publishedFiles(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')));
}

async function sentSize(path: string): Promise<number> {
  const body = readFileSync(path);
  return isCompressible(path) ? (await brotliBytes(body, BEST)).length : body.length;
}

/** Weighs a built site. `dist` is its folder, without a slash at the end. */
export async function weigh(dist: string): Promise<Weights> {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const files = publishedFiles(dist);
  const sizes = new Map(
    await Promise.all(files.map(async (file) => [file, await sentSize(join(dist, file))] as const)),
  );
  const sum = (chosen: readonly string[]): number =>
    chosen.reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
  const ending = (...endings: readonly string[]) =>
    sum(files.filter((file) => endings.includes(extname(file))));
  return {
    firstScripts: sum(firstScripts(manifest)),
    usableScripts: sum(usableScripts(manifest)),
    scripts: ending('.js', '.mjs'),
    styles: ending('.css'),
    fonts: ending('.woff2'),
    data: sum(files.filter((file) => file.startsWith('data/'))),
    page: ending('.html'),
    everything: sum(files),
    topologyGzip: gzipSync(readFileSync(join(dist, 'data/topology.json')), { level: 9 }).length,
  };
}
