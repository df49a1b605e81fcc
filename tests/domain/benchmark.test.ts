import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../src/domain/areas';
import { type BenchmarkQuestion, benchmarkFor } from '../../src/domain/benchmark';
import type { AreaRow } from '../../src/domain/pack';
import { AREAS, BUURTEN, INWONERS, id, MISDRIJVEN, WOZ } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';

const areas = indexAreas(AREAS);
const spec = {
  aggregate: { kind: 'gewogen', weight: 'huishoudens' },
  decimals: 0,
  unit: 'duizend-euro',
} as const;
const woz: BenchmarkQuestion = {
  comparison: id('nederland'),
  spec,
  values: WOZ,
  period: '2024',
  areas,
  own: [ownArea('Samen', ['BU00010001', 'BU00020001'])],
};

function row(code: string): AreaRow {
  const found = areas.find(id(code))?.row;
  if (!found) throw new Error(code);
  return found;
}

describe('benchmarkFor', () => {
  it('finds a published average with its period', () => {
    expect(benchmarkFor(woz, row('BU00010001'))).toEqual({
      kind: 'value',
      area: 'nederland',
      value: 379,
      period: '2024',
      basis: 'gepubliceerd',
    });
  });

  it('says when the average is about another period than the areas', () => {
    const misdrijven = { ...woz, values: MISDRIJVEN, period: '2021-2025' };
    expect(benchmarkFor(misdrijven, row('BU00010001'))).toMatchObject({ value: 43.9, period: '2021-2024' });
  });

  it('takes the own gemeente of each area', () => {
    const own = { ...woz, comparison: 'gemeente' } as const;
    expect(benchmarkFor(own, row('BU00010001'))).toMatchObject({ area: 'GM0001', value: 180 });
    expect(benchmarkFor(own, row('BU00020001'))).toMatchObject({ area: 'GM0002', value: 255 });
  });

  it('takes any area, also one computed from buurten', () => {
    expect(benchmarkFor({ ...woz, comparison: id('BU00010002') }, row('BU00010001'))).toMatchObject({
      value: 210,
    });
    expect(benchmarkFor({ ...woz, comparison: id('eigen.1') }, row('BU00010001'))).toMatchObject({
      value: 220,
    });
  });

  it('gives the reason of the pack and offers another, but never takes it', () => {
    expect(benchmarkFor({ ...woz, comparison: id('limburg') }, row('BU00010001'))).toEqual({
      kind: 'absent',
      why: 'niet-in-bron',
      alternative: 'parkstad',
    });
  });

  it.each<[string, readonly string[], string]>([
    ['nederland', ['limburg', 'parkstad'], 'limburg'],
    ['limburg', ['nederland', 'parkstad', 'zuid-limburg'], 'zuid-limburg'],
    ['limburg', ['nederland', 'parkstad'], 'parkstad'],
    ['zuid-limburg', ['nederland', 'limburg', 'parkstad'], 'parkstad'],
    ['zuid-limburg', ['nederland', 'limburg'], 'limburg'],
    ['parkstad', ['nederland', 'zuid-limburg'], 'zuid-limburg'],
    ['eigen.2', ['nederland', 'parkstad'], 'parkstad'],
  ])('offers what is nearest to %s when there is %s: %s', (asked, present, offered) => {
    const [first] = WOZ.benchmarks;
    const benchmarks = present.map((area) => ({ ...first, area })) as typeof WOZ.benchmarks;
    const own = [...woz.own, ownArea('Leeg', ['BU00020002'])];
    const question = { ...woz, own, values: { ...WOZ, benchmarks }, comparison: id(asked) };
    expect(benchmarkFor(question, row('BU00010001'))).toMatchObject({ kind: 'absent', alternative: offered });
  });

  it('offers the wijk and the gemeente around an area first', () => {
    const asked = { ...woz, comparison: id('BU00020002') };
    expect(benchmarkFor(asked, row('BU00010001'))).toMatchObject({ alternative: 'GM0002' });
    const wijken = [...WOZ.columns, { ...WOZ.columns[2], level: 'wijk', values: [1, 2, 3] }];
    const values = { ...WOZ, columns: wijken as typeof WOZ.columns };
    expect(benchmarkFor({ ...asked, values }, row('BU00010001'))).toMatchObject({ alternative: 'WK000200' });
  });

  it('compares no area with itself, whatever it is', () => {
    for (const one of ['BU00010001', 'GM0001', 'focus.midden', 'deel.hoog', 'eigen.1', 'parkstad'].map(id)) {
      const itself = areas.find(one)?.row ?? { id: one };
      expect(benchmarkFor({ ...woz, comparison: one }, itself)).toMatchObject({ why: 'is-zelf' });
    }
  });

  it('says why an area put together from buurten has no figure', () => {
    const thin = ownArea('Dun', ['BU00010001', 'BU00020002']);
    const counts = BUURTEN.map((one) => ({ ...one, huishoudens: one.id === 'BU00020002' ? 9000 : 500 }));
    const thinly = indexAreas({ ...AREAS, levels: { ...AREAS.levels, buurt: counts } });
    const asked = { ...woz, areas: thinly, own: [thin], comparison: id('eigen.1') };
    expect(benchmarkFor(asked, row('BU00010002'))).toMatchObject({ why: 'te-weinig-dekking' });
    const refused = {
      ...woz,
      own: [thin],
      spec: { ...spec, aggregate: { kind: 'geen', why: { nl: '', en: '' } } },
    } as const;
    expect(benchmarkFor({ ...refused, comparison: id('eigen.1') }, row('BU00010002'))).toMatchObject({
      why: 'niet-op-te-tellen',
    });
    expect(benchmarkFor({ ...woz, comparison: id('PC9999') }, row('BU00010002'))).toMatchObject({
      why: 'ander-niveau',
    });
  });

  it('never takes a number of times zero', () => {
    const rate = { ...spec, unit: 'per-duizend' } as const;
    const columns = WOZ.columns.map((one) => ({ ...one, values: one.values.map(() => 0) }));
    const question = { ...woz, spec: rate, values: { ...WOZ, columns }, comparison: id('BU00010002') };
    expect(benchmarkFor(question, row('BU00010001'))).toMatchObject({ why: 'is-nul' });
    expect(benchmarkFor({ ...question, spec }, row('BU00010001'))).toMatchObject({ value: 0 });
  });

  it('offers only what exists in the same period', () => {
    const earlier = { ...woz, period: '2023', comparison: id('parkstad') };
    expect(benchmarkFor(earlier, row('BU00010001'))).toMatchObject({ alternative: 'nederland' });
    const never = { ...woz, period: '1999' };
    expect(benchmarkFor(never, row('BU00010001'))).toEqual({ kind: 'absent', why: 'niet-in-bron' });
  });

  it.each([
    ['BU00020002', 'BU00010001', 'geen-cijfer'],
    ['gemeente', 'GM0001', 'is-zelf'],
    ['gemeente', 'focus.midden', 'geen-gemeente'],
  ])('comparing with %s from %s: %s', (comparison, from, why) => {
    const asked = comparison === 'gemeente' ? comparison : id(comparison);
    expect(benchmarkFor({ ...woz, comparison: asked }, row(from))).toMatchObject({ kind: 'absent', why });
  });

  it('refuses to lay a count beside that of a larger area, but not beside another area', () => {
    const count = {
      ...woz,
      values: INWONERS,
      spec: { aggregate: { kind: 'som' }, decimals: 0, unit: 'aantal' },
    } as const;
    expect(benchmarkFor(count, row('BU00010001'))).toEqual({ kind: 'absent', why: 'is-aantal' });
    expect(benchmarkFor({ ...count, comparison: 'gemeente' }, row('BU00010001'))).toMatchObject({
      why: 'is-aantal',
    });
    expect(benchmarkFor({ ...count, comparison: id('BU00020001') }, row('BU00010001'))).toMatchObject({
      value: 2000,
    });
  });
});
