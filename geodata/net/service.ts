import { faultAt } from '../faults';
import type { Cache, Held } from './cache';
import { CacheTrouble } from './cacheTrouble';
import { type Answer, type Question, type Read, readAnswer } from './question';
import { failureAnswer } from './refusals';
import type { Failure, Outcome, Validators } from './retry';

/** Asks one address as often as needed; validators make the request conditional. */
export type Ask = (address: string, question: Question, held?: Validators) => Promise<Outcome>;

interface Task<T> {
  readonly address: string;
  readonly question: Question;
  readonly read: Read<T>;
  readonly signal: AbortSignal;
}

/** Answers questions over HTTP, from the cache where that is current, and keeps what was read well. */
export class Service {
  private readonly opening: () => Promise<Cache>;
  private readonly ask: Ask;

  constructor(opening: () => Promise<Cache>, ask: Ask) {
    this.opening = opening;
    this.ask = ask;
  }

  /** Throws only when the run is stopped; a cache that cannot be written is a fault. */
  async answer<T>(task: Task<T>): Promise<Answer<T>> {
    try {
      return await this.fromCacheOrService(await this.opening(), task);
    } catch (error) {
      if (!(error instanceof CacheTrouble)) throw error;
      const remedy = 'Make room or give write permission, or choose another folder with --cache.';
      return { kind: 'failed', fault: faultAt(task.question.source, error.path, error.message, remedy) };
    }
  }

  private async fromCacheOrService<T>(cache: Cache, task: Task<T>): Promise<Answer<T>> {
    const held = await cache.find(task.address);
    if (held?.current) {
      const kept = readAnswer(task.question.source, task.address, held.bytes, task.read);
      if (kept.kind === 'ok') return kept;
    }
    const outcome = await this.ask(task.address, task.question, held);
    if (outcome.kind === 'unchanged' && held) return this.confirmed(cache, task, held);
    return this.received(cache, task, outcome);
  }

  private async confirmed<T>(cache: Cache, task: Task<T>, held: Held): Promise<Answer<T>> {
    const answer = readAnswer(task.question.source, task.address, held.bytes, task.read);
    if (answer.kind !== 'ok') return this.received(cache, task, await this.ask(task.address, task.question));
    await cache.confirm(task.address, task.signal);
    return answer;
  }

  private async received<T>(cache: Cache, task: Task<T>, outcome: Outcome): Promise<Answer<T>> {
    const { address, question, signal } = task;
    if (outcome.kind !== 'body') return failureAnswer(question.source, address, failureOf(outcome));
    const answer = readAnswer(question.source, address, outcome.bytes, task.read);
    if (answer.kind === 'ok') await cache.keep(address, outcome.bytes, outcome.validators, signal);
    return answer;
  }
}

function failureOf(outcome: Exclude<Outcome, { kind: 'body' }>): Failure {
  if (outcome.kind !== 'unchanged') return outcome;
  return { kind: 'broken', detail: '304 to a request without conditions', tries: 1 };
}
