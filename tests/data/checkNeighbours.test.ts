import { describe, expect, it } from 'vitest';
import { checkNeighbours } from '../../src/data/checkNeighbours';
import { PackError } from '../../src/data/packError';
import { type AreasFile, PACK_VERSION } from '../../src/domain/pack';
import { snapshotLoader } from '../fixtures/snapshotSheet';

const AREAS = { levels: { buurt: [{}, {}, {}, {}], wijk: [{}] } } as unknown as AreasFile;
const GOOD = {
  version: PACK_VERSION,
  level: 'buurt',
  queen: [
    [0, 1],
    [0, 3],
    [1, 2],
  ],
  rook: [[0, 1]],
};

function faultOf(json: unknown) {
  try {
    checkNeighbours(json, 'buurt', AREAS);
  } catch (error) {
    if (error instanceof PackError) return error.fault;
    throw error;
  }
  return undefined;
}

describe('neighbours-buurt.json at the door', () => {
  it('lets in what is right, and what is empty', () => {
    expect(checkNeighbours(GOOD, 'buurt', AREAS)).toBe(GOOD);
    expect(faultOf({ ...GOOD, queen: [], rook: [] })).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['another level', { level: 'wijk' }, 'level: wijk in plaats van buurt'],
    ['no level', { level: undefined }, 'level: undefined in plaats van buurt'],
    ['no list', { queen: {} }, 'queen: geen lijst'],
    ['no second list', { rook: null }, 'rook: geen lijst'],
    ['a number for a pair', { queen: [3] }, 'queen[0]: geen lijst'],
    ['three in a pair', { queen: [[0, 1, 2]] }, 'queen[0]: geen paar'],
    ['one in a pair', { rook: [[0]] }, 'rook[0]: geen paar'],
    ['text for a row', { queen: [['0', '1']] }, 'queen[0]: geen getal'],
    ['half a row', { queen: [[0, 1.5]] }, 'queen[0]: rij 1.5 bestaat niet'],
    ['a row below the first', { queen: [[-1, 1]] }, 'queen[0]: rij -1 bestaat niet'],
    ['a row past the last', { queen: [[0, 4]] }, 'queen[0]: rij 4 bestaat niet'],
    ['an area beside itself', { queen: [[2, 2]] }, 'queen[0]: 2 staat niet voor 2'],
    ['a pair the wrong way round', { queen: [[1, 0]] }, 'queen[0]: 1 staat niet voor 0'],
    ['a pair twice', { queen: [...GOOD.queen, [0, 3]] }, 'queen[3]: 0,3 komt twee keer voor'],
    ['a line without a border', { rook: [[2, 3]] }, 'rook[0]: 2,3 ontbreekt bij queen'],
  ])('stops %s', (_, changes, detail) => {
    expect(faultOf({ ...GOOD, ...changes })).toEqual({
      code: 'verkeerde-vorm',
      file: 'neighbours-buurt.json',
      detail,
    });
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['text', 'neighbours'],
  ])('stops %s', (_, json) => {
    expect(faultOf(json)).toMatchObject({ code: 'verkeerde-vorm', file: 'neighbours-buurt.json' });
  });

  it('stops another version', () => {
    expect(faultOf({ ...GOOD, version: 0 })).toMatchObject({ code: 'verkeerde-versie' });
  });

  it.each(['buurt', 'wijk'] as const)('lets in what was shipped, once: %s', async (level) => {
    const loader = snapshotLoader();
    const file = await loader.neighbours(level);
    expect(file.queen.length).toBeGreaterThan(50);
    expect(await loader.neighbours(level)).toBe(file);
  });
});
