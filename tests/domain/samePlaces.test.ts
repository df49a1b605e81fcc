import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/catalog/indicators';
import { REGION } from '../../src/domain/area';
import { indexAreas } from '../../src/domain/areas';
import { periodsOf } from '../../src/domain/cells';
import { figureOf } from '../../src/domain/groupCell';
import { samePlaces } from '../../src/domain/samePlaces';
import { AREAS, INWONERS, id, WOZ } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';
import { snapshotAtlas } from '../fixtures/snapshot';
import { snapshotLoader } from '../fixtures/snapshotSheet';

const areas = indexAreas(AREAS);

describe('samePlaces', () => {
  it.each([
    [['BU00010001'], ['BU00010001']],
    [['BU00010002', 'BU00010001'], ['WK000100']],
    [['BU00010101'], ['BU00010101', 'WK000101']],
    [['BU00020001', 'BU00010001', 'BU00010001'], ['focus.midden']],
    [['BU00010001', 'BU99999999'], ['BU00010001']],
    [['BU00010001', 'BU00010101'], []],
    [[], []],
  ])('%s is exactly %s', (members, places) => {
    expect(samePlaces(members.map(id), areas)).toEqual(places);
  });

  it('knows the region', () => {
    expect(
      samePlaces(
        AREAS.levels.buurt.map((row) => row.id),
        areas,
      ),
    ).toEqual([REGION]);
  });
});

describe('the figure of an own area that is an official area', () => {
  const spec = { aggregate: { kind: 'gewogen', weight: 'huishoudens' }, decimals: 0 } as const;
  const asked = (members: readonly string[], values = WOZ) => ({
    spec,
    values,
    period: '2024',
    areas,
    own: [ownArea('Eigen', members)],
  });

  it('is the published one, and nothing computed', () => {
    expect(figureOf(asked(['BU00010001']), id('eigen.1'))).toEqual({
      kind: 'value',
      value: 160,
      basis: 'gepubliceerd',
    });
    expect(figureOf(asked(['BU00010001', 'BU00010002', 'BU00010101']), id('eigen.1'))).toMatchObject({
      value: 180,
      basis: 'gepubliceerd',
    });
    const all = AREAS.levels.buurt.map((row) => row.id as string);
    expect(figureOf(asked(all), id('eigen.1'))).toMatchObject({ value: 240, coverage: 0.97 });
  });

  it('is computed where the official one has none in this period', () => {
    const earlier = { ...asked(['BU00010001', 'BU00010002', 'BU00010101']), period: '2023' };
    expect(figureOf(earlier, id('eigen.1'))).toMatchObject({ basis: 'berekend', value: 164.3 });
  });

  it('is computed, and in tens when there are many counts to add', () => {
    const count = { aggregate: { kind: 'som' }, decimals: 0 } as const;
    const many = Array.from({ length: 12 }, (_, i) => `BU000300${i + 10}`);
    const rows = many.map((code) => ({
      ...AREAS.levels.buurt[0],
      id: id(code),
    })) as typeof AREAS.levels.buurt;
    const wider = indexAreas({
      ...AREAS,
      levels: { ...AREAS.levels, buurt: [...rows, ...AREAS.levels.buurt] },
    });
    const columns = INWONERS.columns.map((one) => ({
      ...one,
      values: [...rows.map((_, i) => (i === 0 ? 1005 : 1000)), ...one.values],
    }));
    const question = { ...asked(many, { ...INWONERS, columns }), spec: count, areas: wider };
    const few = { ...question, own: [ownArea('Paar', many.slice(0, 2))] };
    expect(figureOf(question, id('eigen.1'))).toMatchObject({ value: 12_010, basis: 'berekend' });
    expect(figureOf(few, id('eigen.1'))).toMatchObject({ value: 2005 });
  });

  it('agrees with every official area of the snapshot that has one, for every indicator', async () => {
    const atlas = snapshotAtlas();
    const loader = snapshotLoader();
    const codes = ['BU09172000', 'WK091710', 'GM0965', 'focus.brunssum-noord-oost'].map(id);
    const membersOf = (area: string) =>
      atlas.rows('buurt').filter((row) => [row.id, row.wijk, row.gemeente].some((one) => one === area));
    const own = codes.map((code) => {
      const row = atlas.find(code)?.row;
      const members =
        row && 'members' in row ? (row.members as readonly string[]) : membersOf(code).map((one) => one.id);
      return ownArea(code, members);
    });
    const wrong: string[] = [];
    for (const one of INDICATORS) {
      const values = await loader.values(one.id);
      for (const period of periodsOf(values, 'buurt')) {
        codes.forEach((code, index) => {
          const question = { spec: one, values, period, areas: atlas, own };
          const official = figureOf(question, code);
          const mine = figureOf(question, id(`eigen.${index + 1}`));
          if (official.kind === 'value' && JSON.stringify(mine) !== JSON.stringify(official)) {
            wrong.push(`${one.id} ${period} ${code}`);
          }
        });
      }
    }
    expect(wrong).toEqual([]);
  });
});
