import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { addressOf } from '../../../geodata/net/origin';
import { temporaryFolder } from '../stub/folder';
import { testNet } from '../stub/testNet';

const text = (bytes: Uint8Array) => strFromU8(bytes);

function recorded(files: Readonly<Record<string, string>>) {
  const dir = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  const { net } = testNet({ kind: 'dir', dir }, join(dir, 'unused'));
  return { dir, ask: (url: string) => net.get({ source: 'proef', url, what: 'it' }, text), net };
}

describe('a folder of recordings', () => {
  it('is laid out as host and path; the query does not count', async () => {
    const { ask, dir } = recorded({ 'a.example/x/items.json': 'features', 'a.example/y': 'as is' });
    expect(await ask('https://a.example/x/items?f=json&cursor=1')).toEqual({
      kind: 'ok',
      value: 'features',
      where: join(dir, 'a.example/x/items.json'),
    });
    expect(await ask('https://a.example/y')).toMatchObject({ kind: 'ok', value: 'as is' });
  });

  it('has one file per layer of a map service', async () => {
    const { ask } = recorded({
      'a.example/ows/roads24.json': 'roads',
      'a.example/ows/parks24.json': 'parks',
    });
    expect(await ask('https://a.example/ows?typeNames=t:parks24&service=WFS')).toMatchObject({
      value: 'parks',
    });
    expect(await ask('https://a.example/ows?typeNames=t:lakes24')).toMatchObject({ kind: 'missing' });
  });

  it('has a folder of CSV files where the service sends a ZIP, the same bytes every time', async () => {
    const { net } = recorded({
      'a.example/T/One.csv': '1;2',
      'a.example/T/Two.csv': '3',
      'a.example/T/notes.txt': '',
    });
    const ask = () => net.get({ source: 'proef', url: 'https://a.example/T', what: 'it' }, (bytes) => bytes);
    const first = await ask();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    onTestFinished(() => void vi.useRealTimers());
    const second = await ask();
    if (first.kind !== 'ok' || second.kind !== 'ok') throw new Error('not found');
    expect(Object.keys(unzipSync(first.value))).toEqual(['One.csv', 'Two.csv']);
    expect(first.value).toEqual(second.value);
  });

  it('says which official address has no recording', async () => {
    const { ask } = recorded({ 'a.example/x.json': '' });
    expect(await ask('https://a.example/z?q=1')).toMatchObject({
      kind: 'missing',
      fault: { source: 'proef', where: 'https://a.example/z?q=1', what: 'no recording of this answer' },
    });
  });
});

describe('addresses', () => {
  const stub = { kind: 'url', base: 'http://127.0.0.1:1/s' } as const;
  it('go to a stand-in with everything after the scheme as it was', () => {
    const url = 'https://api.example/items?cursor=Dv4%7CNwyr1Q&f=json';
    expect(addressOf(stub, url)).toBe('http://127.0.0.1:1/s/api.example/items?cursor=Dv4%7CNwyr1Q&f=json');
    expect(addressOf(stub, 'http://127.0.0.1:1/s/api.example/items')).toBe(
      'http://127.0.0.1:1/s/api.example/items',
    );
    expect(addressOf({ kind: 'live' }, url)).toBe(url);
  });
});
