/** Checks of files come as code of their own, which may not arrive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createLoader } from '../../src/data/loader';
import { DATA } from '../fixtures/snapshot';

vi.mock('../../src/data/checkNeighbours', () => ({
  get checkNeighbours() {
    throw new TypeError('Failed to fetch dynamically imported module');
  },
}));
vi.mock('../../src/data/checkAround', () => ({
  get checkAround() {
    throw new TypeError('Failed to fetch dynamically imported module');
  },
}));

const loader = createLoader('', async (file) => new Response(readFileSync(join(DATA, file), 'utf8')));

describe('a check that does not arrive', () => {
  it.each([
    ['neighbours-buurt.json', () => loader.neighbours('buurt')],
    ['around-wijk.json', () => loader.around()],
  ])('is told as a file that could not be fetched: %s', async (file, load) => {
    await expect(load()).rejects.toMatchObject({ fault: { code: 'geen-verbinding', file } });
  });
});
