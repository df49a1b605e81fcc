import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import { Cache } from './cache';
import { askFolder } from './folder';
import { addressOf, type Origin } from './origin';
import type { Answer, Progress, Question, Read } from './question';
import { request } from './request';
import { type Outcome, persist, type Validators } from './retry';
import { Service } from './service';
import { AT_ONCE, type NetSettings } from './settings';

export interface NetOptions {
  readonly origin: Origin;
  readonly cacheDir: string;
  readonly settings: NetSettings;
  /** Stops everything: requests under way, waits, and requests still to come. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Waits between tries; replaced in tests to see the waits without waiting. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const wait = (milliseconds: number, signal: AbortSignal) => sleep(milliseconds, undefined, { signal });

/** The only way to the services: three requests at a time, patient, with answers kept on disk. */
export class Net {
  private readonly options: NetOptions;
  private readonly limit = pLimit(AT_ONCE);
  private readonly counts = new Map<string, { done: number; total: number }>();
  private readonly service: Service;
  private cache: Promise<Cache> | undefined;
  /** No answer failed so far. */
  private complete = true;

  constructor(options: NetOptions) {
    this.options = options;
    this.service = new Service(
      () => this.openCache(),
      (...asked) => this.ask(...asked),
    );
  }

  /**
   * Asks one address and reads the answer; an answer that `read` refuses is a fault and is not kept.
   * Throws only when the run is stopped.
   */
  async get<T>(question: Question, read: Read<T>): Promise<Answer<T>> {
    this.options.signal.throwIfAborted();
    this.count(question, 'total');
    const answer = await this.answer(question, read);
    this.options.signal.throwIfAborted();
    this.count(question, 'done');
    this.complete &&= answer.kind !== 'failed';
    return answer;
  }

  /** An answer turned out to be wrong after reading: the next run downloads it anew. */
  async discard(where: string): Promise<void> {
    if (/^https?:/.test(where)) await (await this.writableCache())?.drop(where);
  }

  /**
   * The download is over. When every answer came, the next run asks every service whether its answer changed;
   * otherwise it goes on where this one failed.
   */
  async finish(): Promise<void> {
    if (this.complete && this.options.origin.kind !== 'dir') await (await this.writableCache())?.finish();
  }

  private answer<T>(question: Question, read: Read<T>): Promise<Answer<T>> {
    const { origin, signal } = this.options;
    if (origin.kind === 'dir') return this.limit(() => askFolder(origin.dir, question, read));
    return this.service.answer({ address: addressOf(origin, question.url), question, read, signal });
  }

  private ask(address: string, question: Question, held?: Validators): Promise<Outcome> {
    const { settings, signal } = this.options;
    const time = question.timeoutMs ?? settings.timeoutMs;
    const once = () => this.limit(() => request(address, held, time, signal));
    return persist(once, (milliseconds) => (this.options.wait ?? wait)(milliseconds, signal), settings);
  }

  private writableCache(): Promise<Cache | undefined> {
    return this.openCache().catch(() => undefined);
  }

  private openCache(): Promise<Cache> {
    this.cache ??= Cache.open(this.options.cacheDir);
    return this.cache;
  }

  private count({ source, what }: Question, step: 'done' | 'total'): void {
    const counts = this.counts.get(source) ?? { done: 0, total: 0 };
    counts[step] += 1;
    this.counts.set(source, counts);
    this.options.onProgress({ source, what, ...counts });
  }
}
