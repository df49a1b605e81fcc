// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpatialAnswer, SpatialQuestion } from '../../src/stats/spatial/question';
import type { SpatialReply } from '../../src/workers/spatial';

const QUESTION: SpatialQuestion = { values: [1, 2, 3], rules: [], permutations: 99, seed: 1 };
const ANSWER: SpatialAnswer = { z: [], rules: [] };

/** A worker in the hands of the test. */
class FakeWorker {
  static made: FakeWorker[] = [];
  readonly asked: unknown[] = [];
  ended = false;
  onmessage: ((event: { readonly data: SpatialReply }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;

  constructor() {
    FakeWorker.made.push(this);
  }

  postMessage(question: unknown): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: SpatialReply): void {
    this.onmessage?.({ data });
  }
}

/** A fresh module, as of a page that was just opened. */
async function opened() {
  vi.resetModules();
  const { askWorker } = await import('../../src/app/askWorker');
  const control = new AbortController();
  const parts: number[] = [];
  const askFor = (signal: AbortSignal) => askWorker(QUESTION, (part) => parts.push(part), signal);
  return { ask: () => askFor(control.signal), askFor, control, parts };
}

function worker(at: number): FakeWorker {
  const found = FakeWorker.made[at];
  if (!found) throw new Error(`no worker ${at}`);
  return found;
}

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('asking the worker', () => {
  it('tells how far it is and gives the answer; the next question goes to the same worker', async () => {
    const { ask, parts } = await opened();
    const first = ask();
    worker(0).say({ kind: 'deel', part: 0.5 });
    worker(0).say({ kind: 'klaar', answer: ANSWER });
    await expect(first).resolves.toBe(ANSWER);
    expect(parts).toEqual([0.5]);
    const second = ask();
    worker(0).say({ kind: 'klaar', answer: ANSWER });
    await second;
    expect(worker(0).asked).toEqual([QUESTION, QUESTION]);
    expect(FakeWorker.made).toHaveLength(1);
  });

  it('ends the worker when stopped, and makes another for the next question', async () => {
    const { ask, control } = await opened();
    const first = ask();
    control.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker(0).ended).toBe(true);
    await expect(ask()).rejects.toMatchObject({ name: 'AbortError' });
    expect(FakeWorker.made).toHaveLength(1);
  });

  it('makes one worker for the last of many questions that are taken back quickly', async () => {
    const { ask, control, askFor } = await opened();
    const first = ask();
    control.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    for (let change = 0; change < 20; change += 1) {
      const next = new AbortController();
      const taken = askFor(next.signal);
      next.abort();
      await expect(taken).rejects.toMatchObject({ name: 'AbortError' });
    }
    const last = askFor(new AbortController().signal);
    await vi.waitFor(() => expect(FakeWorker.made).toHaveLength(2));
    worker(1).say({ kind: 'klaar', answer: ANSWER });
    await expect(last).resolves.toBe(ANSWER);
  });

  it('does not end a worker that has answered when it is stopped too late', async () => {
    const { ask, control } = await opened();
    const first = ask();
    worker(0).say({ kind: 'klaar', answer: ANSWER });
    await first;
    control.abort();
    expect(worker(0).ended).toBe(false);
  });

  it('has one worker per question at a time, and keeps one', async () => {
    const { ask } = await opened();
    const both = [ask(), ask()];
    worker(1).say({ kind: 'klaar', answer: ANSWER });
    worker(0).say({ kind: 'klaar', answer: ANSWER });
    await Promise.all(both);
    expect(FakeWorker.made.map(({ ended }) => ended)).toEqual([false, true]);
  });
});

describe('a worker that fails', () => {
  it.each<[string, Event, object]>([
    ['does not arrive', new Event('error'), { fault: { code: 'geen-onderdeel' } }],
    ['breaks down', new ErrorEvent('error', { message: 'out of memory' }), { code: 'rekenfout' }],
  ])('and %s says so, and is replaced', async (_, event, fault) => {
    const { ask } = await opened();
    const first = ask();
    worker(0).onerror?.(event);
    await expect(first).rejects.toMatchObject(fault);
    expect(worker(0).ended).toBe(true);
    void ask();
    await vi.waitFor(() => expect(FakeWorker.made).toHaveLength(2));
  });

  it('and cannot answer says why', async () => {
    const { ask } = await opened();
    const first = ask();
    worker(0).say({ kind: 'mislukt', detail: 'RangeError: all values are equal' });
    await expect(first).rejects.toThrow(/all values are equal/);
  });

  it('and does not exist in this browser is a reason of its own', async () => {
    const { ask } = await opened();
    vi.stubGlobal('Worker', undefined);
    await expect(ask()).rejects.toMatchObject({ code: 'geen-worker' });
  });
});
