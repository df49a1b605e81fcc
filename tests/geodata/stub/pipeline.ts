import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { type RunResult, run } from '../../../geodata/build';
import type { NetSettings } from '../../../geodata/net/settings';
import type { Options } from '../../../geodata/options';
import { writeRecordings } from '../../fixtures/region/recordings';
import { Stub } from './server';

export const REGION = join(import.meta.dirname, '../../fixtures/region/madeUpRegion.ts');
const CALM: NetSettings = { timeoutMs: 15_000, tries: 2, baseDelayMs: 1, longestWaitMs: 10 };
/** For runs in which a service never answers. */
export const HURRIED: NetSettings = { ...CALM, timeoutMs: 1000 };

/**
 * The pipeline on the made-up region: a stub that serves its recordings, what a good run makes of them, and
 * for each test a folder in which that good run is the previous data.
 */
export class Pipeline {
  readonly stub: Stub;
  private readonly shared: string;
  private home: string;

  private constructor(stub: Stub, shared: string) {
    this.stub = stub;
    this.shared = shared;
    this.home = shared;
  }

  /** Writes the recordings, starts the stub and makes the good run. */
  static async start(): Promise<Pipeline> {
    const shared = mkdtempSync(join(tmpdir(), 'atlas-pipeline-'));
    writeRecordings(join(shared, 'recordings'));
    const pipeline = new Pipeline(await Stub.start(join(shared, 'recordings')), shared);
    const { exitCode, report } = await pipeline.run({ origin: { kind: 'dir', dir: pipeline.recordings } });
    expect(exitCode, report).toBe(0);
    return pipeline;
  }

  get recordings(): string {
    return join(this.shared, 'recordings');
  }

  /** Where the next run writes; the good data is there already. */
  get out(): string {
    return join(this.home, 'data');
  }

  /** Starts afresh in an empty folder: good data, no cache, a stub that behaves. */
  renew(home: string): void {
    this.home = home;
    cpSync(join(this.shared, 'data'), this.out, { recursive: true });
    rmSync(join(this.shared, 'cache'), { recursive: true, force: true });
    this.stub.reset();
  }

  /** One run against the stub, unless told otherwise. */
  run(options: Partial<Options> = {}): Promise<RunResult> {
    const surroundings = { signal: new AbortController().signal, onProgress: () => undefined };
    const origin = { kind: 'url', base: this.stub.base } as const;
    const places = { region: REGION, out: this.out, cache: join(this.shared, 'cache') };
    return run({ origin, supplements: null, ...places, network: CALM, ...options }, surroundings);
  }

  /** The data is that of the good run, byte for byte, with nothing left beside it. */
  expectGoodData(): void {
    expect(hashes(this.out)).toEqual(hashes(join(this.shared, 'data')));
    expect(readdirSync(this.home)).toEqual(['data']);
  }

  async stop(): Promise<void> {
    await this.stub.stop();
    rmSync(this.shared, { recursive: true, force: true });
  }
}

/** Hash per file, so that a single changed byte shows. */
function hashes(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
  const hash = (text: Buffer) => createHash('sha256').update(text).digest('hex');
  return Object.fromEntries(paths.map((path) => [path, hash(readFileSync(join(folder, path)))]));
}
