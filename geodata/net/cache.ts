import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CacheTrouble } from './cacheTrouble';
import type { Validators } from './retry';

/** An interrupted run can be taken up again within this time; after that its answers are asked for again. */
const RESUMABLE_MS = 24 * 60 * 60 * 1000;

interface Entry extends Validators {
  readonly url: string;
  readonly sha256: string;
  /** Run in which the service last confirmed this answer. */
  readonly run: string;
}

/** An answer on disk; `current` when it was received or confirmed in this run or in the one it continues. */
export interface Held extends Validators {
  readonly bytes: Uint8Array;
  readonly current: boolean;
}

/**
 * Answers kept on disk between runs, outside git. A run that did not end well leaves its mark, and the next
 * run uses its complete answers without asking. After a run that ended well every answer is asked for again,
 * on condition that it changed.
 */
export class Cache {
  private readonly dir: string;
  private readonly run: string;

  private constructor(dir: string, run: string) {
    this.dir = dir;
    this.run = run;
  }

  /** Opens the folder, made if needed. Throws {@link CacheTrouble} when it cannot be written. */
  static async open(dir: string): Promise<Cache> {
    try {
      await mkdir(dir, { recursive: true });
      const mark = join(dir, 'run');
      const interrupted = await interruptedRun(mark);
      const run = interrupted ?? randomUUID();
      if (!interrupted) await writeFile(mark, run);
      return new Cache(dir, run);
    } catch (error) {
      throw new CacheTrouble(dir, error);
    }
  }

  /** The answer kept for an address; undefined when there is none or its file was damaged. */
  async find(url: string): Promise<Held | undefined> {
    const entry = await this.entry(url);
    const bytes = entry ? await readFile(this.path(url, 'body')).catch(() => undefined) : undefined;
    if (!entry || !bytes || sha256(bytes) !== entry.sha256) return undefined;
    const { etag, lastModified, run } = entry;
    return { bytes: new Uint8Array(bytes), etag, lastModified, current: run === this.run };
  }

  /** Keeps a complete answer. Stopped half-way, it leaves the earlier answer as it was. */
  async keep(url: string, bytes: Uint8Array, validators: Validators, signal: AbortSignal): Promise<void> {
    await this.write(this.path(url, 'body'), bytes, signal);
    await this.note(url, { url, ...validators, sha256: sha256(bytes), run: this.run }, signal);
  }

  /** The service said that the answer did not change. */
  async confirm(url: string, signal: AbortSignal): Promise<void> {
    const entry = await this.entry(url);
    if (entry) await this.note(url, { ...entry, run: this.run }, signal);
  }

  /** Drops an answer that turned out to be wrong, so that the next run downloads it anew. */
  async drop(url: string): Promise<void> {
    await rm(this.path(url, 'json'), { force: true });
    await rm(this.path(url, 'body'), { force: true });
  }

  /** The run ended well: the next one asks every service whether something changed. */
  async finish(): Promise<void> {
    await rm(join(this.dir, 'run'), { force: true });
  }

  private path(url: string, kind: 'body' | 'json'): string {
    const host = new URL(url).host.replace(/[^\w.-]/g, '_');
    return join(this.dir, host, `${sha256(url).slice(0, 32)}.${kind}`);
  }

  private async entry(url: string): Promise<Entry | undefined> {
    const text = await readFile(this.path(url, 'json'), 'utf8').catch(() => '');
    return parseEntry(text);
  }

  private note(url: string, entry: Entry, signal: AbortSignal): Promise<void> {
    return this.write(this.path(url, 'json'), JSON.stringify(entry), signal);
  }

  private async write(path: string, content: string | Uint8Array, signal: AbortSignal): Promise<void> {
    const part = `${path}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(part, content, { signal });
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      signal.throwIfAborted();
      throw new CacheTrouble(path, error);
    }
  }
}

async function interruptedRun(mark: string): Promise<string | undefined> {
  const found = await stat(mark).catch(() => undefined);
  if (!found || Date.now() - found.mtimeMs > RESUMABLE_MS) return undefined;
  return (await readFile(mark, 'utf8')).trim() || undefined;
}

function parseEntry(text: string): Entry | undefined {
  try {
    return JSON.parse(text) as Entry;
  } catch {
    return undefined;
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
