import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
};

const COMPRESSED_ALREADY = new Set(['.woff2', '.png', '.jpg', '.webp']);

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Content type by the ending of the name. */
export function contentType(path) {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

/** True for files whose bytes shrink when compressed; pictures and fonts do not. */
export function isCompressible(path) {
  return !COMPRESSED_ALREADY.has(extname(path));
}

/** Brotli as a static host would send it. `quality` runs from 0 to 11. */
export function brotliBytes(body, quality) {
  return brotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

/**
 * The file behind an address, or undefined: outside the folder (also through a link), hidden
 * (a part of the path starts with a dot), a folder, or not there.
 * @param {string} root real path of the folder that is served
 * @param {string} path decoded path of the address, starting with `/`
 */
export async function locate(root, path) {
  if (path.includes('\0') || path.split(/[\\/]/).some((part) => part.startsWith('.'))) return undefined;
  try {
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return undefined;
    const found = await stat(file);
    return found.isFile() ? { file, version: `${found.mtimeMs}-${found.size}` } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps files and their compressed forms in memory; a changed file is read anew.
 * @param {number} quality of brotli, 0 to 11
 */
export function createCache(quality) {
  const entries = new Map();
  const make = {
    identity: async (body) => body,
    br: async (body) => brotliBytes(body, quality),
    gzip: async (body) => gz(body),
  };

  async function load(file, version) {
    const known = entries.get(file);
    if (known?.version === version) return known;
    const body = await readFile(file);
    const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const fresh = { version, etag, body, forms: new Map() };
    entries.set(file, fresh);
    return fresh;
  }

  /** Bytes of a located file in one encoding, with the tag of their content. */
  return async ({ file, version }, encoding) => {
    const entry = await load(file, version);
    const form = entry.forms.get(encoding) ?? make[encoding](entry.body);
    entry.forms.set(encoding, form);
    return { bytes: await form, etag: `"${entry.etag}-${encoding}"` };
  };
}
