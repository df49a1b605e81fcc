import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../src/catalog/indicators';
import { indexAreas } from '../../src/domain/areas';
import type { ValuesFile } from '../../src/domain/pack';
import { resolveView } from '../../src/domain/resolve';
import type { View } from '../../src/domain/view';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { AREAS, INWONERS, id, SES, WOZ } from '../fixtures/atlas';

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
        params: { vergelijk: 'limburg', reden: 'niet-in-bron', alternatief: 'nederland', kleur: true },
      },
    ]);
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
