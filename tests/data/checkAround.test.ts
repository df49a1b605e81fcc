import { describe, expect, it } from 'vitest';
import { checkAround } from '../../src/data/checkAround';
import { PackError } from '../../src/data/packError';
import { PACK_VERSION } from '../../src/domain/pack';
import { snapshotLoader } from '../fixtures/snapshotSheet';

const GEMEENTE = { id: 'GM0888', name: 'Beek (L.)', zone: 'zuid-limburg' };
const WIJK = { id: 'WK088800', name: 'Beek', inwoners: 10, huishoudens: 5, volwassenen: null };
const COLUMN = {
  indicator: 'woz',
  level: 'wijk',
  period: '2024',
  basis: 'gepubliceerd',
  sources: ['kwb-2024'],
  supplement: false,
  values: [300],
  absent: {},
};
const GOOD = {
  version: PACK_VERSION,
  populationYear: '2024',
  gemeenten: [GEMEENTE],
  wijken: [WIJK],
  columns: [COLUMN],
};

function faultOf(json: unknown) {
  try {
    checkAround(json);
  } catch (error) {
    if (error instanceof PackError) return error.fault;
    throw error;
  }
  return undefined;
}

describe('around-wijk.json at the door', () => {
  it('lets in what is right, and what is empty', () => {
    expect(checkAround(GOOD)).toBe(GOOD);
    expect(faultOf({ ...GOOD, gemeenten: [], wijken: [], columns: [] })).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['no year', { populationYear: 2024 }, 'populationYear: geen tekst'],
    [
      'an unknown zone',
      { gemeenten: [{ ...GEMEENTE, zone: 'noord' }] },
      'gemeenten[0].zone: noord is onbekend',
    ],
    [
      'a gemeente that is a wijk',
      { gemeenten: [{ ...GEMEENTE, id: 'WK088800' }] },
      'gemeenten[0].id: WK088800 is geen gemeente',
    ],
    ['a gemeente twice', { gemeenten: [GEMEENTE, GEMEENTE] }, 'gemeenten[1]: GM0888 komt twee keer voor'],
    [
      'a wijk that is a buurt',
      { wijken: [{ ...WIJK, id: 'BU08880000' }] },
      'wijken[0].id: BU08880000 is geen wijk',
    ],
    ['a wijk without name', { wijken: [{ ...WIJK, name: undefined }] }, 'wijken[0].name: geen tekst'],
    ['text for a count', { wijken: [{ ...WIJK, inwoners: '10' }] }, 'wijken[0].inwoners: geen getal'],
    [
      'a wijk of an unknown gemeente',
      { wijken: [{ ...WIJK, id: 'WK088900' }] },
      'wijken[0].id: de gemeente van WK088900 ontbreekt',
    ],
    ['a wijk twice', { wijken: [WIJK, WIJK] }, 'wijken[1]: WK088800 komt twee keer voor'],
    ['a column of buurten', { columns: [{ ...COLUMN, level: 'buurt' }] }, 'columns[0].level: geen wijk'],
    [
      'a figure too many',
      { columns: [{ ...COLUMN, values: [1, 2] }] },
      'columns[0].values: 2 in plaats van 1',
    ],
    [
      'a gap without reason',
      { columns: [{ ...COLUMN, values: [null] }] },
      'columns[0].absent: 1 rijen zonder reden',
    ],
    ['an indicator twice', { columns: [COLUMN, COLUMN] }, 'columns[1]: woz komt twee keer voor'],
    ['no lists', { columns: undefined }, 'columns: geen lijst'],
  ])('stops %s', (_, changes, detail) => {
    expect(faultOf({ ...GOOD, ...changes })).toEqual({
      code: 'verkeerde-vorm',
      file: 'around-wijk.json',
      detail,
    });
  });

  it('stops another version', () => {
    expect(faultOf({ ...GOOD, version: 0 })).toMatchObject({ code: 'verkeerde-versie' });
  });

  it('lets in what was shipped, once', async () => {
    const loader = snapshotLoader();
    const file = await loader.around();
    expect(file.wijken.length).toBeGreaterThan(200);
    expect(await loader.around()).toBe(file);
  });
});
