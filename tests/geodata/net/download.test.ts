import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NetOptions } from '../../../geodata/net/net';
import { answer } from '../stub/faults';
import { temporaryFolder } from '../stub/folder';
import { Stub } from '../stub/server';
import { HASTY, testNet } from '../stub/testNet';

const TABLE = 'https://service.example/data/table';
const question = (url = TABLE) => ({ source: 'proef', url, what: 'table' });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function start(options: Partial<NetOptions> = {}, cache = temporaryFolder()) {
  const recordings = temporaryFolder();
  mkdirSync(join(recordings, 'service.example/data'), { recursive: true });
  for (const name of ['table', 'a', 'b', 'c', 'd', 'e', 'f']) {
    writeFileSync(join(recordings, `service.example/data/${name}.json`), `{"name":"${name}"}`);
  }
  const stub = await Stub.start(recordings);
  onTestFinished(() => stub.stop());
  return { stub, cache, ...testNet({ kind: 'url', base: stub.base }, cache, options) };
}

describe('tries', () => {
  it('asks again after server errors with doubling waits, and then succeeds', async () => {
    const { net, stub, waits } = await start();
    stub.misbehave('table', answer(503), 1);
    stub.misbehave('table', answer(500), 2);
    const got = await net.get(question(), text);
    expect(got).toMatchObject({ kind: 'ok', value: '{"name":"table"}' });
    expect(waits).toEqual([100, 200, 400]);
  });

  it('gives up after the last try and says where, what and what to do', async () => {
    const { net, stub, waits } = await start();
    stub.misbehave(
      'table',
      answer(500, '{"title":"Internal Server Error","status":500,"detail":"query took too long"}'),
    );
    const got = await net.get(question(), text);
    expect(stub.seen).toHaveLength(4);
    expect(waits).toHaveLength(3);
    expect(got).toMatchObject({
      kind: 'failed',
      fault: {
        source: 'proef',
        where: `${stub.base}/service.example/data/table`,
        what: 'HTTP 500, with an error report saying "query took too long" (4 tries)',
      },
    });
    expect(got.kind === 'failed' && got.fault.remedy).toContain('run again later');
  });

  it('waits as long as Retry-After asks, but never longer than the longest wait', async () => {
    const { net, stub, waits } = await start();
    stub.misbehave('table', answer(429, '', { 'retry-after': '7' }), 1);
    stub.misbehave('table', answer(429, '', { 'retry-after': '3600' }), 1);
    expect(await net.get(question(), text)).toMatchObject({ kind: 'ok' });
    expect(waits).toEqual([7000, HASTY.longestWaitMs]);
  });

  it('does not ask again when the service refuses', async () => {
    const { net, stub } = await start();
    stub.misbehave('table', answer(403));
    expect(await net.get(question(), text)).toMatchObject({ kind: 'failed', fault: { what: 'HTTP 403' } });
    expect(stub.seen).toHaveLength(1);
  });

  it('keeps apart what does not exist', async () => {
    const { net, stub } = await start();
    const got = await net.get(question('https://service.example/data/nothing'), text);
    expect(got).toMatchObject({ kind: 'missing', fault: { what: expect.stringContaining('HTTP 404') } });
    expect(stub.seen).toHaveLength(1);
  });

  it('takes a dropped connection for a passing failure', async () => {
    const { net, stub, waits } = await start();
    stub.misbehave('table', { kind: 'drop' }, 1);
    expect(await net.get(question(), text)).toMatchObject({ kind: 'ok' });
    expect(waits).toEqual([100]);
  });

  it('names a service that cannot be reached', async () => {
    const { net, stub } = await start();
    await stub.stop();
    const got = await net.get(question(), text);
    expect(got.kind === 'failed' && got.fault.what).toMatch(/connection failed: .*ECONNREFUSED.*\(4 tries\)/);
  });

  it('does not wait for ever', async () => {
    const { net, stub } = await start({ settings: { ...HASTY, timeoutMs: 50, tries: 2 } });
    stub.misbehave('table', { kind: 'silence' });
    const got = await net.get(question(), text);
    expect(got).toMatchObject({
      kind: 'failed',
      fault: { what: 'no complete answer within 0.05 s (2 tries)' },
    });
  });

  it('allows more time where a question asks for it', async () => {
    const { net, stub } = await start({ settings: { ...HASTY, timeoutMs: 60_000, tries: 1 } });
    stub.misbehave('table', { kind: 'silence' });
    const got = await net.get({ ...question(), timeoutMs: 40 }, text);
    expect(got).toMatchObject({ kind: 'failed', fault: { what: expect.stringContaining('within 0.04 s') } });
  });
});

describe('several questions', () => {
  it('has at most three requests under way', async () => {
    const { net, stub } = await start();
    const three = stub.gate.close(3);
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) =>
      net.get(question(`https://service.example/data/${name}`), text),
    );
    await three;
    await stub.settled();
    expect(stub.seen).toHaveLength(3);
    stub.gate.open();
    expect((await Promise.all(all)).every(({ kind }) => kind === 'ok')).toBe(true);
    expect(stub.seen).toHaveLength(6);
    expect(stub.mostAtOnce).toBe(3);
  });

  it('tells how far each source is', async () => {
    const { net, progress } = await start();
    await net.get(question(), text);
    await net.get({ ...question(), what: 'again' }, text);
    expect(progress).toEqual([
      { source: 'proef', what: 'table', done: 0, total: 1 },
      { source: 'proef', what: 'table', done: 1, total: 1 },
      { source: 'proef', what: 'again', done: 1, total: 2 },
      { source: 'proef', what: 'again', done: 2, total: 2 },
    ]);
  });

  it('stops at once, asks nothing more and leaves no half file', async () => {
    const { net, stub, stop, cache } = await start();
    const three = stub.gate.close(3);
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) =>
      net.get(question(`https://service.example/data/${name}`), text),
    );
    const settled = Promise.allSettled(all);
    await three;
    stop();
    expect((await settled).map(({ status }) => status)).toEqual(Array(6).fill('rejected'));
    expect(stub.seen).toHaveLength(3);
    expect(readdirSync(cache, { recursive: true })).toEqual(['run']);
    stub.gate.open();
  });
});
