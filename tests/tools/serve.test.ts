import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../tools/serve/server.mjs';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const SCRIPT = 'export const naam = "Parkstad";\n'.repeat(50);
const FILES: Readonly<Record<string, string>> = {
  'site/index.html': '<!doctype html><title>Atlas</title>',
  'site/assets/main-AbCd_123.js': SCRIPT,
  'site/assets/worker-0123abcd.mjs': SCRIPT,
  'site/assets/letter-0123abcd.woff2': 'wOF2',
  'site/assets/rekenen-0123abcd.wasm': 'asm',
  'site/data/areas.json': '{}',
  'site/.vite/manifest.json': '{}',
  'geheim.txt': 'buiten de map',
};

let folder: string;
let site: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parkstad-serve-'));
  for (const name of ['site/assets', 'site/data', 'site/.vite'])
    mkdirSync(join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  symlinkSync(join(folder, 'geheim.txt'), join(folder, 'site/data/link.txt'));
  site = await serve({ root: join(folder, 'site') });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it stands: `fetch` would tidy `..` away before the server sees it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: site.port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

describe('content types', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/main-AbCd_123.js', 'text/javascript; charset=utf-8'],
    ['/assets/worker-0123abcd.mjs', 'text/javascript; charset=utf-8'],
    ['/assets/letter-0123abcd.woff2', 'font/woff2'],
    ['/assets/rekenen-0123abcd.wasm', 'application/wasm'],
    ['/data/areas.json', 'application/json; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('compression', () => {
  const path = '/assets/main-AbCd_123.js';

  it('prefers brotli, then gzip, and both unpack to the file', async () => {
    const br = await ask(path, { 'accept-encoding': 'gzip, deflate, br' });
    const gz = await ask(path, { 'accept-encoding': 'gzip' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT);
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).toString()).toBe(SCRIPT);
    expect(br.headers.vary).toBe('Accept-Encoding');
  });

  it('sends plain bytes to a client that refuses compression', async () => {
    const { headers, body } = await ask(path, { 'accept-encoding': 'br;q=0, gzip;q=0.0' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(SCRIPT);
  });

  it('leaves fonts as they are', async () => {
    const { headers } = await ask('/assets/letter-0123abcd.woff2', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
  });
});

describe('caching', () => {
  it('keeps hashed assets for good and asks again for everything else', async () => {
    expect((await ask('/assets/main-AbCd_123.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/data/areas.json')).headers['cache-control']).toBe('no-cache');
  });

  it('answers 304 for the tag it gave, and the new file after a change', async () => {
    const first = await ask('/data/areas.json');
    const headers = { 'if-none-match': String(first.headers.etag) };
    expect((await ask('/data/areas.json', headers)).status).toBe(304);
    writeFileSync(join(folder, 'site/data/areas.json'), '{"version":1}');
    const second = await ask('/data/areas.json', headers);
    expect(second.status).toBe(200);
    expect(second.body.toString()).toBe('{"version":1}');
  });
});

describe('what is not there', () => {
  it.each([
    '/../geheim.txt',
    '/%2e%2e/geheim.txt',
    '/assets/..%2f..%2fgeheim.txt',
    '/..%5cgeheim.txt',
    '/data/link.txt',
    '/.vite/manifest.json',
    '/data/%00areas.json',
    '/data',
    '/assets/main-oud00000.js',
  ])('%s is not found', async (path) => {
    const { status, body } = await ask(path, { accept: '*/*' });
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('buiten');
  });

  it('leads a page address that does not exist to the atlas, with its query', async () => {
    const { status, headers } = await ask('/kaart/heerlen?indicator=woz', { accept: 'text/html,*/*' });
    expect(status).toBe(302);
    expect(headers.location).toBe('/?indicator=woz');
  });

  it('does not give a page for a missing file, even to a browser', async () => {
    expect((await ask('/data/weg.json', { accept: 'text/html' })).status).toBe(404);
  });

  it('refuses addresses that cannot be read, and other methods', async () => {
    expect((await ask('/%E0%A4%A')).status).toBe(400);
    const post = await ask('/', {}, 'POST');
    expect(post.status).toBe(405);
    expect(post.headers.allow).toBe('GET, HEAD');
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect(status).toBe(200);
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
    expect(body).toHaveLength(0);
  });
});

describe('the port', () => {
  it('takes the next free one when the first is in use', async () => {
    const second = await serve({ root: join(folder, 'site'), port: site.port });
    await second.close();
    expect(second.port).toBeGreaterThan(site.port);
  });
});
