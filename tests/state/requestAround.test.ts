import { afterEach, describe, expect, it } from 'vitest';
import { type AroundFile, PACK_VERSION } from '../../src/domain/pack';
import { requestAround } from '../../src/state/requests';
import { start } from '../../src/state/start';
import { useAtlas } from '../../src/state/store';
import { world } from '../fixtures/world';

const AROUND: AroundFile = {
  version: PACK_VERSION,
  populationYear: '2024',
  gemeenten: [],
  wijken: [],
  columns: [],
};

let stop = () => {};
afterEach(() => stop());

const around = () => useAtlas.getState().around;

async function opened() {
  const made = world();
  stop = start(made.env);
  await made.answer('atlas');
  return made;
}

describe('the wijken around the region', () => {
  it('are not asked for until somebody wants them, and then once', async () => {
    const { asked, answer } = await opened();
    expect(asked()).not.toContain('around');
    void requestAround();
    expect(around().status).toBe('laden');
    await answer('around', AROUND);
    expect(around()).toEqual({ status: 'klaar', data: AROUND });
    await requestAround();
    expect(asked()).not.toContain('around');
  });

  it('can be asked for again after a failure', async () => {
    const { asked, answer, fail } = await opened();
    void requestAround();
    await fail('around', new Error('weg'));
    expect(around()).toMatchObject({ status: 'mislukt' });
    void requestAround();
    expect(around().status).toBe('laden');
    expect(asked()).toContain('around');
    await answer('around', AROUND);
    expect(around().status).toBe('klaar');
  });
});
