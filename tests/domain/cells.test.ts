import { describe, expect, it } from 'vitest';
import { densityOf, gemeenteNameOf, indexAreas, isThin } from '../../src/domain/areas';
import { cellOfArea, cellsOf, columnOf, levelsOf, periodsOf } from '../../src/domain/cells';
import { figureOf } from '../../src/domain/groupCell';
import { AREAS, BUURTEN, column, id, LEEFBAAROMETER, MISDRIJVEN, SES, WOZ } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';

const areas = indexAreas(AREAS);

describe('areas', () => {
  it('finds any area with its level and row number', () => {
    expect(areas.find(id('BU000200A3'))).toMatchObject({ level: 'buurt', index: 5 });
    expect(areas.find(id('deel.hoog'))).toMatchObject({ level: 'stadsdeel', index: 0 });
    expect(areas.find(id('BU09170101'))).toBeUndefined();
  });

  it('knows thin land by inwoners per km², and does not guess', () => {
    expect(BUURTEN.map((row) => isThin(row))).toEqual([false, true, true, false, true, false]);
    expect(densityOf({ ...areas.rows('buurt')[0], inwoners: 300, landHa: 100 } as never)).toBe(300);
    expect(densityOf(BUURTEN[5] as never)).toBeNull();
  });

  it('names the gemeente of an area, not of a gemeente itself', () => {
    expect(BUURTEN.map((row) => gemeenteNameOf(row, areas))).toContain('Zuiddam');
    expect(gemeenteNameOf(areas.rows('gemeente')[0] as never, areas)).toBeUndefined();
  });
});

describe('cellsOf', () => {
  it('carries value, basis and the extras of each row', () => {
    const cells = cellsOf(MISDRIJVEN, 'buurt', '2021-2025', 6);
    expect(cells[0]).toEqual({ kind: 'value', value: 90, basis: 'gepubliceerd', interval: [80, 100] });
    expect(cells[4]).toMatchObject({ manyVisitors: true });
    expect(cellsOf(LEEFBAAROMETER, 'buurt', '2024', 6)[0]).toMatchObject({ officialClass: 2 });
    expect(cellsOf(WOZ, 'focusgebied', '2024', 1)[0]).toMatchObject({ basis: 'berekend', coverage: 0.98 });
  });

  it('keeps zero as a figure', () => {
    const file = { ...WOZ, columns: [column('buurt', '2024', [0, 1, 2, 3, 4, 5])] };
    expect(cellsOf(file, 'buurt', '2024', 6)[0]).toMatchObject({ kind: 'value', value: 0 });
  });

  it('says why each row has none', () => {
    const why = cellsOf(WOZ, 'buurt', '2024', 6).map((cell) => (cell.kind === 'absent' ? cell.why : null));
    expect(why).toEqual([null, null, 'niet-van-toepassing', null, 'niet-gepubliceerd', null]);
  });

  it('says why a whole column is missing', () => {
    expect(cellsOf(WOZ, 'wijk', '2024', 3)[0]).toEqual({ kind: 'absent', why: 'niet-op-dit-niveau' });
    expect(cellsOf(WOZ, 'gemeente', '2023', 2)[0]).toEqual({ kind: 'absent', why: 'niet-gemeten' });
  });

  it('lists levels in picker order and periods newest first', () => {
    expect(levelsOf(WOZ)).toEqual(['buurt', 'gemeente', 'focusgebied']);
    expect(levelsOf(SES)).toEqual(['postcodegebied']);
    const file = {
      ...WOZ,
      columns: ['2022', '2021-2025', '2023-2025', '2024'].map((period) => column('buurt', period, [])),
    };
    expect(periodsOf(file, 'buurt')).toEqual(['2023-2025', '2021-2025', '2024', '2022']);
    expect(columnOf(file, 'buurt', '2020')).toBeUndefined();
  });

  it('answers for one area of any level', () => {
    expect(cellOfArea(WOZ, '2024', id('GM0002'), areas)).toMatchObject({ value: 255 });
    expect(cellOfArea(WOZ, '2024', id('GM9999'), areas)).toEqual({ kind: 'absent', why: 'niet-gemeten' });
  });
});

describe('figureOf', () => {
  const spec = { aggregate: { kind: 'gewogen', weight: 'huishoudens' }, decimals: 0 } as const;
  const own = [ownArea('Samen', ['BU00010001', 'BU00020001'])];
  const question = { spec, values: WOZ, period: '2024', areas, own };

  it('takes the figure of the snapshot when there is one', () => {
    expect(figureOf(question, id('focus.midden'))).toMatchObject({ value: 220 });
  });

  it('computes a stadsdeel and an own area from their buurten', () => {
    expect(figureOf(question, id('deel.hoog'))).toMatchObject({ value: 174.3, basis: 'berekend' });
    expect(figureOf(question, id('eigen.1'))).toMatchObject({ value: 220, basis: 'berekend' });
  });

  it('says that nobody lives in an own area without buurten, and that an unknown one is in no source', () => {
    const odd = { ...question, own: [ownArea('Leeg', []), ownArea('Weg', ['BU99990001'])] };
    expect(figureOf(odd, id('eigen.1'))).toEqual({ kind: 'absent', why: 'niet-van-toepassing' });
    expect(figureOf(odd, id('eigen.2'))).toEqual({ kind: 'absent', why: 'niet-gemeten' });
  });

  it('has nothing for an own area that is not in the link, or a period the buurten lack', () => {
    expect(figureOf(question, id('eigen.2'))).toEqual({ kind: 'absent', why: 'niet-gemeten' });
    expect(figureOf({ ...question, period: '1999' }, id('deel.hoog')).kind).toBe('absent');
  });
});
