import { realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { contentType, createCache, isCompressible, locate } from './content.mjs';

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 20;
/** Vite puts a hash of the content in the name of everything below assets. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/** Best encoding the client accepts; an encoding with `q=0` is refused. */
function chooseEncoding(header = '') {
  const accepted = header
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0].trim());
  return ['br', 'gzip'].find((name) => accepted.includes(name)) ?? 'identity';
}

function refuse(response, status, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${status}\n`);
}

/** Path of the request, decoded; undefined when it cannot be read as one. */
function readPath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** An address without an ending, opened as a page, is a mistyped or old link: it leads to the atlas. */
function wantsPage(request, path) {
  return !/\.[^/]*$/.test(path) && (request.headers.accept ?? '').includes('text/html');
}

function redirectHome(request, response) {
  const query = request.url.indexOf('?');
  refuse(response, 302, { Location: query < 0 ? '/' : `/${request.url.slice(query)}` });
}

async function send(request, response, path, found, read) {
  const compressible = isCompressible(path);
  const encoding = compressible ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
  const { bytes, etag } = await read(found, encoding);
  const headers = {
    'Content-Type': contentType(path),
    'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
    ...(compressible ? { Vary: 'Accept-Encoding' } : {}),
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Length': bytes.length,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

async function answer(root, read, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, { Allow: 'GET, HEAD' });
    return;
  }
  const asked = readPath(request.url);
  if (asked === undefined) {
    refuse(response, 400);
    return;
  }
  const path = asked.endsWith('/') ? `${asked}index.html` : asked;
  const found = await locate(root, path);
  if (found) await send(request, response, path, found, read);
  else if (wantsPage(request, asked)) redirectHome(request, response);
  else refuse(response, 404);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

async function listenFrom(server, first) {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TO_TRY - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`De poorten ${first} tot en met ${last} zijn allemaal bezet; kies een andere met --poort.`);
}

/**
 * Serves a built site on this computer only, as a static host would: compressed, hashed files cached for good.
 * Hidden files and everything outside the folder are not found.
 * @param {{ root: string, port?: number, quality?: number }} options `port` is the first to try, 0 takes any;
 *   `quality` is that of brotli (5 answers at once, 11 has the sizes of a well-kept host)
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, quality = 5 }) {
  const folder = await realpath(root);
  const read = createCache(quality);
  const server = createServer((request, response) => {
    answer(folder, read, request, response).catch((error) => {
      console.error(`${request.url}: ${error.message}`);
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  });
  const taken = await listenFrom(server, port);
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${taken}`, port: taken, close };
}
