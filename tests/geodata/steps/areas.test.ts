import { describe, expect, it } from 'vitest';
import { planAreas } from '../../../geodata/steps/areaPlan';
import { buildAreas } from '../../../geodata/steps/areaRows';
import { readCounts } from '../../../geodata/steps/counts';
import { indexSources } from '../../../geodata/steps/sourceIndex';
import { BUURTEN, POPULATION, REGION } from './plane';

const NAMES = new Map([
  ['WK990100', 'Wijk 00 Vlakte-Zuid'],
  ['WK990101', 'Wijk01 Noord'],
  ['WK990200', 'Wijk 00: Enclave'],
]);
const POSTCODES = ['9901', '9902', '9901', null];

const plan = planAreas(
  BUURTEN.map((buurt, place) => ({ ...buurt, postcode: POSTCODES[place] ?? null })).reverse(),
  REGION,
  (code) => NAMES.get(code),
);
const { counts, faults } = readCounts(indexSources([POPULATION], new Set()), '2024');
const drawn = new Map([['BU99010001', { point: [6, 51] as const, edge: true }]]);
const areas = buildAreas({ region: REGION, plan, counts, drawn });

describe('planAreas', () => {
  it('orders areas by code', () => {
    expect(areas.levels.buurt.map(({ id }) => id)).toEqual(BUURTEN.map(({ code }) => code));
  });

  it('drops the number before the name of a wijk, unless nothing is left', () => {
    expect(areas.levels.wijk.map(({ name }) => name)).toEqual(['Vlakte-Zuid', 'Noord', 'Enclave']);
    const bare = planAreas(BUURTEN, REGION, () => 'Wijk 00').wijken;
    expect(bare.map(({ name }) => name)).toEqual(['Wijk 00', 'Wijk 00', 'Wijk 00']);
  });

  it('takes the names of gemeenten from the configuration', () => {
    expect(areas.levels.gemeente.map(({ name }) => name)).toEqual(['Vlakte', 'Enclave']);
  });

  it('lets a wijk stand for all its buurten in a policy area', () => {
    expect(areas.levels.focusgebied).toMatchObject([
      { id: 'focus.vlakte', members: ['BU99010001', 'BU99010002', 'BU99020000'], certainty: 'afgeleid' },
    ]);
  });

  it('lets a gemeente stand for all its buurten, and lists what is no focusgebied beside the levels', () => {
    const [focus] = REGION.policyAreas;
    if (!focus) throw new Error('the plane has a policy area');
    const half = { ...focus, id: 'deel.half', kind: 'regiodeel' as const, members: ['GM9901'] };
    const { focusgebieden, stadsdelen } = planAreas(
      BUURTEN,
      { ...REGION, policyAreas: [focus, half] },
      () => undefined,
    );
    expect(focusgebieden.map(({ id }) => id)).toEqual(['focus.vlakte']);
    expect(stadsdelen.map(({ id, buurten }) => [id, buurten.map(({ code }) => code)])).toEqual([
      ['deel.half', ['BU99010001', 'BU99010002', 'BU99010101']],
    ]);
  });

  it('makes postcode areas of buurten that share their postcode, and none of buurten without', () => {
    expect(areas.levels.postcodegebied).toMatchObject([
      { id: 'PC9901', name: '9901', gemeente: 'GM9901', members: ['BU99010001', 'BU99010101'] },
      { id: 'PC9902', members: ['BU99010002'] },
    ]);
  });
});

describe('buildAreas', () => {
  it('gives published counts to official areas and sums to the others', () => {
    expect(faults).toEqual([]);
    expect(areas.levels.gemeente[0]).toMatchObject({ inwoners: 400, huishoudens: 200, landHa: 300 });
    expect(areas.levels.focusgebied[0]).toMatchObject({ inwoners: 1000, huishoudens: 500, landHa: 300 });
  });

  it('estimates adults: without the under 15 and three tenths of the 15 to 24', () => {
    expect(areas.levels.buurt[1]?.volwassenen).toBe(300 - 60 - 9);
  });

  it('names gemeente and wijk of a buurt, and a gemeente for a group only when it has one', () => {
    expect(areas.levels.buurt[0]).toMatchObject({ gemeente: 'GM9901', wijk: 'WK990100' });
    expect(areas.levels.focusgebied[0]).not.toHaveProperty('gemeente');
  });

  it('takes label point and edge from the drawing', () => {
    expect(areas.levels.buurt[0]).toMatchObject({ point: [6, 51], edge: true });
  });
});
