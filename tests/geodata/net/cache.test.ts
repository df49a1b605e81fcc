import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Unreadable } from '../../../geodata/faults';
import { answer, HTML_PAGE } from '../stub/faults';
import { temporaryFolder } from '../stub/folder';
import { Stub } from '../stub/server';
import { testNet } from '../stub/testNet';

const table = { source: 'proef', url: 'https://service.example/table', what: 'table' };
const other = { source: 'proef', url: 'https://service.example/other', what: 'other' };
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function start() {
  const recordings = temporaryFolder();
  const record = (name: string, content: string) =>
    writeFileSync(join(recordings, `service.example/${name}.json`), content);
  mkdirSync(join(recordings, 'service.example'));
  record('table', '{"version":1}');
  record('other', '{"version":1}');
  const stub = await Stub.start(recordings);
  onTestFinished(() => stub.stop());
  const cache = temporaryFolder();
  const newRun = () => testNet({ kind: 'url', base: stub.base }, cache).net;
  const kept = () => readdirSync(cache, { recursive: true }).filter((path) => String(path).endsWith('.body'));
  return { stub, cache, record, newRun, kept };
}

describe('after a run that ended well', () => {
  it('asks whether the answer changed, and uses the kept one when it did not', async () => {
    const { stub, newRun } = await start();
    const first = newRun();
    await first.get(table, text);
    await first.finish();
    expect(await newRun().get(table, text)).toMatchObject({ kind: 'ok', value: '{"version":1}' });
    expect(stub.seen.map(({ status }) => status)).toEqual([200, 304]);
    expect(stub.seen[1]?.ifNoneMatch).toMatch(/^"[0-9a-f]{40}"$/);
  });

  it('takes the new answer when it changed', async () => {
    const { stub, record, newRun } = await start();
    const first = newRun();
    await first.get(table, text);
    await first.finish();
    record('table', '{"version":2}');
    expect(await newRun().get(table, text)).toMatchObject({ kind: 'ok', value: '{"version":2}' });
    expect(stub.seen.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('downloads again what was damaged on disk', async () => {
    const { stub, cache, newRun, kept } = await start();
    const first = newRun();
    await first.get(table, text);
    await first.finish();
    writeFileSync(join(cache, String(kept()[0])), 'half');
    expect(await newRun().get(table, text)).toMatchObject({ kind: 'ok', value: '{"version":1}' });
    expect(stub.seen[1]).toMatchObject({ ifNoneMatch: undefined, status: 200 });
  });
});

describe('after a run that failed or was stopped', () => {
  it('asks only for what did not come', async () => {
    const { stub, newRun } = await start();
    const first = newRun();
    stub.misbehave('other', answer(500), 4);
    await first.get(table, text);
    await first.get(other, text);
    await first.finish();
    stub.seen.length = 0;
    const second = newRun();
    expect(await second.get(table, text)).toMatchObject({ kind: 'ok', value: '{"version":1}' });
    expect(await second.get(other, text)).toMatchObject({ kind: 'ok' });
    expect(stub.seen.map(({ url }) => url)).toEqual(['service.example/other']);
  });

  it('does not go on with a run of more than a day ago', async () => {
    const { stub, cache, newRun } = await start();
    await newRun().get(table, text);
    const longAgo = Date.now() / 1000 - 25 * 3600;
    utimesSync(join(cache, 'run'), longAgo, longAgo);
    await newRun().get(table, text);
    expect(stub.seen.map(({ status }) => status)).toEqual([200, 304]);
  });
});

describe('answers that are not what they should be', () => {
  const strict = (bytes: Uint8Array) => {
    if (text(bytes).startsWith('<')) throw new Unreadable('a page', 'look at it', 'line 1');
    return text(bytes);
  };

  it('are faults and not kept', async () => {
    const { stub, newRun, kept } = await start();
    stub.misbehave('table', HTML_PAGE, 1);
    const run = newRun();
    expect(await run.get(table, strict)).toMatchObject({
      kind: 'failed',
      fault: { source: 'proef', what: 'a page', remedy: 'look at it', place: 'line 1' },
    });
    expect(kept()).toEqual([]);
    expect(await run.get(table, strict)).toMatchObject({ kind: 'ok', value: '{"version":1}' });
  });

  it('do not replace the good answer of an earlier run', async () => {
    const { stub, newRun, kept, cache } = await start();
    const first = newRun();
    await first.get(table, strict);
    await first.finish();
    stub.misbehave('table', HTML_PAGE, 1);
    expect(await newRun().get(table, strict)).toMatchObject({ kind: 'failed' });
    expect(readFileSync(join(cache, String(kept()[0])), 'utf8')).toBe('{"version":1}');
  });

  it('are asked for anew when the fault was found after reading', async () => {
    const { stub, newRun } = await start();
    const run = newRun();
    const got = await run.get(table, text);
    await run.discard(got.kind === 'ok' ? got.where : '');
    await newRun().get(table, text);
    expect(stub.seen.map(({ ifNoneMatch, status }) => [ifNoneMatch, status])).toEqual([
      [undefined, 200],
      [undefined, 200],
    ]);
  });
});

it('names a cache that cannot be written', async () => {
  const { stub } = await start();
  const file = join(temporaryFolder(), 'cache');
  writeFileSync(file, 'a file where the folder should be');
  const { net } = testNet({ kind: 'url', base: stub.base }, file);
  const got = await net.get(table, text);
  expect(got).toMatchObject({ kind: 'failed', fault: { source: 'proef', where: file } });
  expect(got.kind === 'failed' && got.fault.what).toContain('the cache cannot be written');
  expect(got.kind === 'failed' && got.fault.remedy).toContain('--cache');
});
