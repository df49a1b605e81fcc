import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../src/catalog/indicators';
import { indexAreas } from '../../src/domain/areas';
import type { ValuesFile } from '../../src/domain/pack';
import { resolveView } from '../../src/domain/resolve';
import type { View } from '../../src/domain/view';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { AREAS, INWONERS, id, MISDRIJVEN, SES, WOZ } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';

const areas = indexAreas(AREAS);

function resolved(values: ValuesFile, part: Partial<View>) {
  const spec = indicatorById(values.indicator);
  if (!spec) throw new Error(values.indicator);
  return resolveView({ ...DEFAULT_VIEW, indicator: values.indicator, ...part }, { spec, values, areas });
}

describe('resolveView', () => {
  it('takes the newest period and the own colour without a word', () => {
    expect(resolved(WOZ, {})).toMatchObject({ level: 'buurt', period: '2024', mode: 'waarde', notes: [] });
  });

  it('follows a year that exists', () => {
    expect(resolved(WOZ, { jaar: '2023' })).toMatchObject({ period: '2023', notes: [] });
  });

  it('falls back to a level that has figures, and says so', () => {
    const { level, period, notes } = resolved(SES, {});
    expect([level, period]).toEqual(['postcodegebied', '2022']);
    expect(notes[0]).toEqual({
      code: 'niveau-zonder-cijfers',
      params: { indicator: 'ses-woa', gevraagd: 'buurt', gebruikt: 'postcodegebied' },
    });
  });

  it('falls back to the newest year and names the years there are', () => {
    const { period, notes } = resolved(WOZ, { jaar: '2016' });
    expect(period).toBe('2024');
    expect(notes).toEqual([
      {
        code: 'jaar-zonder-cijfers',
        params: {
          indicator: 'woz',
          niveau: 'buurt',
          gevraagd: '2016',
          gebruikt: '2024',
          jaren: ['2024', '2023'],
        },
      },
    ]);
  });

  it('keeps a comparison that does not exist, explains it, and shows values instead of differences', () => {
    const limburg = resolved(WOZ, { vergelijk: id('limburg'), kleur: 'afwijking' });
    expect(limburg).toMatchObject({ comparison: 'limburg', mode: 'waarde' });
    expect(limburg.notes).toEqual([
      {
        code: 'vergelijking-ontbreekt',
        params: {
          vergelijk: 'limburg',
          reden: 'niet-in-bron',
          alternatief: 'parkstad',
          jaar: null,
          kleur: true,
        },
      },
    ]);
  });

  it('names another period in which the same comparison exists', () => {
    const benchmarks = WOZ.benchmarks.map((row) =>
      row.area === 'limburg' ? ({ ...WOZ.benchmarks[1], area: 'limburg' } as typeof row) : row,
    );
    const { notes } = resolved({ ...WOZ, benchmarks }, { vergelijk: id('limburg') });
    expect(notes[0]).toMatchObject({ params: { alternatief: 'parkstad', jaar: '2023' } });
  });

  it.each(['BU99999999', 'focus.nergens', 'deel.nergens', 'eigen.2'])(
    'compares with Nederland when there is no %s, and says so',
    (gevraagd) => {
      const eigen = [ownArea('Een', ['BU00010001'])];
      const { comparison, mode, benchmarks, notes } = resolved(WOZ, {
        vergelijk: id(gevraagd),
        kleur: 'afwijking',
        eigen,
      });
      expect([comparison, mode]).toEqual(['nederland', 'afwijking']);
      expect(benchmarks[0]).toMatchObject({ area: 'nederland' });
      expect(notes).toEqual([{ code: 'vergelijking-onbekend', params: { gevraagd, gebruikt: 'nederland' } }]);
    },
  );

  it('compares every area but itself with an area', () => {
    const { mode, benchmarks, notes } = resolved(WOZ, { vergelijk: id('BU00010001'), kleur: 'afwijking' });
    expect([mode, notes]).toEqual(['afwijking', []]);
    expect(benchmarks[0]).toMatchObject({ kind: 'absent', why: 'is-zelf' });
    expect(benchmarks.slice(1).map((benchmark) => benchmark.kind === 'value' && benchmark.value)).toEqual([
      160, 160, 160, 160, 160,
    ]);
  });

  it('gives the reason of the others when the area to compare with has no figure', () => {
    const { mode, notes } = resolved(WOZ, { vergelijk: id('BU00020002'), kleur: 'afwijking' });
    expect(mode).toBe('waarde');
    expect(notes[0]).toMatchObject({ params: { reden: 'geen-cijfer', alternatief: 'GM0002', jaar: null } });
  });

  it('takes a stadsdeel and an own area for every row', () => {
    const eigen = [ownArea('Samen', ['BU00010001', 'BU00020001'])];
    for (const [vergelijk, value] of [
      ['deel.hoog', 174.3],
      ['eigen.1', 220],
    ] as const) {
      const { benchmarks, notes } = resolved(WOZ, { vergelijk: id(vergelijk), eigen });
      expect(notes).toEqual([]);
      expect(new Set(benchmarks.map((one) => one.kind === 'value' && one.value))).toEqual(new Set([value]));
    }
  });

  it('shows values where the figure to compare with is zero and a deviation would be a number of times', () => {
    const { columns } = MISDRIJVEN;
    const zero = columns.map((one) => ({ ...one, values: [0, 60, null, 30, 931, null] }));
    const { mode, notes } = resolved({ ...MISDRIJVEN, columns: zero }, { vergelijk: id('BU00010001') });
    expect(mode).toBe('waarde');
    expect(notes[0]).toMatchObject({ params: { reden: 'is-nul', alternatief: 'nederland', kleur: true } });
  });

  it('says why a count is not compared when asked to, and nothing when nobody asked', () => {
    expect(resolved(INWONERS, { vergelijk: id('limburg') }).notes[0]).toMatchObject({
      params: { reden: 'is-aantal', alternatief: null },
    });
    expect(resolved(INWONERS, {}).notes).toEqual([]);
  });

  it('keeps differences when only some areas have something to be compared with', () => {
    const { mode, benchmarks, notes } = resolved(WOZ, { vergelijk: 'gemeente', kleur: 'afwijking' });
    expect(mode).toBe('afwijking');
    expect(notes).toEqual([]);
    expect(benchmarks.map((benchmark) => benchmark.kind === 'value' && benchmark.value)).toEqual([
      180, 180, 180, 255, 255, 255,
    ]);
  });

  it('says that an indicator has no figures at all', () => {
    const { period, notes, level } = resolved({ ...WOZ, columns: [], benchmarks: [] }, {});
    expect([level, period]).toEqual(['buurt', null]);
    expect(notes).toEqual([{ code: 'geen-cijfers', params: { indicator: 'woz' } }]);
  });
});
