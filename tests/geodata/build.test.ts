import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RunResult, run } from '../../geodata/build';
import type { Options } from '../../geodata/options';
import type { AreasFile, Manifest, ValuesFile } from '../../src/domain/pack';
import { writeRecordings } from '../fixtures/region/recordings';
import { answer, HTML_PAGE, replacing } from './stub/faults';
import { temporaryFolder } from './stub/folder';
import { Stub } from './stub/server';
import { HASTY } from './stub/testNet';

const REGION = join(import.meta.dirname, '../fixtures/region/madeUpRegion.ts');

interface Bench {
  readonly home: string;
  readonly recordings: string;
  readonly out: string;
}

/** A folder with recordings of the made-up region, and the place to write to. */
function bench(): Bench {
  const home = temporaryFolder();
  const recordings = join(home, 'recordings');
  writeRecordings(recordings);
  return { home, recordings, out: join(home, 'data') };
}

async function stubFor({ recordings }: Bench): Promise<Stub> {
  const stub = await Stub.start(recordings, 2);
  onTestFinished(() => stub.stop());
  return stub;
}

function build({ home, recordings, out }: Bench, options: Partial<Options> = {}): Promise<RunResult> {
  const cache = join(home, 'cache');
  const origin = { kind: 'dir', dir: recordings } as const;
  const settings = { supplements: null, region: REGION, out, cache, network: { ...HASTY, tries: 1 } };
  const surroundings = { signal: new AbortController().signal, onProgress: () => undefined };
  return run({ origin, ...settings, ...options }, surroundings);
}

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const texts = names.filter((name) => name.endsWith('.json'));
  return Object.fromEntries(texts.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function read<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

function previousData({ out }: Bench): void {
  mkdirSync(out);
  writeFileSync(join(out, 'manifest.json'), 'previous\n');
}

function expectUntouched({ home, out }: Bench): void {
  expect(readdirSync(out)).toEqual(['manifest.json']);
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('previous\n');
  expect(readdirSync(home).filter((name) => name.startsWith('data'))).toEqual(['data']);
}

describe('a made-up region', () => {
  it('compiles without code of its own: letters in a code, an enclave, islands, water', async () => {
    const one = bench();
    const result = await build(one);
    expect(result).toMatchObject({ exitCode: 0, faults: [] });
    const { levels } = read<AreasFile>(one.out, 'areas.json');
    expect(levels.buurt).toHaveLength(8);
    expect(levels.wijk.map(({ id }) => id)).toContain('WK9901AB');
    const manifest = read<Manifest>(one.out, 'manifest.json');
    expect(manifest.geometry.multipart).toBe(1);
    expect(manifest.sources.find(({ id }) => id === 'pdok-buurten')?.dropped).toEqual({
      buitenland: 1,
      water: 1,
    });
  });

  it('comes out byte for byte the same, from a folder and from a service in pages', async () => {
    const one = bench();
    const stub = await stubFor(one);
    const fromService = join(one.home, 'served');
    await build(one);
    const first = filesIn(one.out);
    await build(one);
    expect(filesIn(one.out)).toEqual(first);
    await build(one, { out: fromService, origin: { kind: 'url', base: stub.base } });
    expect(filesIn(fromService)).toEqual(first);
    expect(Object.keys(first)).toContain('values/leefbaarometer.json');
  });

  it('lists every file with its size, and names no place on this machine', async () => {
    const one = bench();
    await build(one);
    const files = filesIn(one.out);
    const { files: listed } = read<Manifest>(one.out, 'manifest.json');
    expect(listed.map(({ path }) => path).sort()).toEqual(
      Object.keys(files).filter((name) => name !== 'manifest.json'),
    );
    for (const { path, bytes } of listed) expect(Buffer.byteLength(files[path] ?? '')).toBe(bytes);
    expect(Object.values(files).filter((text) => text.includes(one.home))).toEqual([]);
  });

  it('says how computed gemeente figures compare with published ones', async () => {
    const one = bench();
    await build(one);
    const { verification } = read<Manifest>(one.out, 'manifest.json');
    const woz = verification.filter(({ indicator }) => indicator === 'woz');
    expect(woz.map(({ area }) => area)).toEqual(['GM9901', 'GM9902']);
    for (const { published, computed } of woz)
      expect(Math.abs(computed - published)).toBeLessThanOrEqual(0.5);
    expect(read<ValuesFile>(one.out, 'values/woz.json').columns.map(({ basis }) => basis)).toContain(
      'berekend',
    );
  });
});

describe('input at fault', () => {
  it('is listed in full, and leaves the previous data alone', async () => {
    const one = bench();
    previousData(one);
    const stub = await stubFor(one);
    stub.misbehave('47018NED', HTML_PAGE);
    stub.misbehave('50150NED', answer(500));
    stub.misbehave('wijken-en-buurten-2024', replacing('"percentage_eengezinswoning":', '$&1200000000,"x":'));
    const result = await build(one, { origin: { kind: 'url', base: stub.base } });
    expect(result.exitCode).toBe(1);
    const sources = new Set(result.faults.map(({ source }) => source));
    expect([...sources].sort()).toEqual(['pdok-buurten', 'politie', 'rivm']);
    for (const fault of result.faults) {
      expect(fault.where).not.toBe('');
      expect(fault.remedy).not.toBe('');
      expect(result.report).toContain(fault.source);
    }
    expectUntouched(one);
  });

  it('includes a disk that fails while writing', async () => {
    const one = bench();
    writeFileSync(join(one.home, 'file'), '');
    const result = await build(one, { out: join(one.home, 'file', 'data') });
    expect(result).toMatchObject({ exitCode: 1, faults: [{ source: 'uitvoer' }] });
  });

  it('includes a region that does not exist', async () => {
    await expect(build(bench(), { region: 'atlantis' })).rejects.toThrow('known are parkstad');
  });
});

describe('the command', () => {
  const program = join(import.meta.dirname, '../../geodata/build.ts');

  function start(args: readonly string[]) {
    return spawn(process.execPath, ['--import', 'tsx', program, ...args], { stdio: 'ignore' });
  }

  it('ends with 130 on Ctrl-C, with nothing half-written', async () => {
    const one = bench();
    previousData(one);
    const stub = await stubFor(one);
    const waiting = stub.gate.close(1);
    const cache = join(one.home, 'cache');
    const child = start(['--bron', stub.base, '--regio', REGION, '--uit', one.out, '--cache', cache]);
    await waiting;
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
    expectUntouched(one);
  });

  it('ends with 2 on an option it does not know', async () => {
    const [code] = await once(start(['--onzin']), 'exit');
    expect(code).toBe(2);
  });

  it('ends with 0 when the data is written', async () => {
    const one = bench();
    const cache = join(one.home, 'cache');
    const child = start(['--bron', one.recordings, '--regio', REGION, '--uit', one.out, '--cache', cache]);
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    expect(existsSync(join(one.out, 'manifest.json'))).toBe(true);
  });
});
