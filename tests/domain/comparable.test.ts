import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/catalog/indicators';
import { isJoinedByName, SERIES } from '../../src/catalog/series';
import { incomparable } from '../../src/domain/comparable';
import { PACK_VERSION, type ValuesFile } from '../../src/domain/pack';

/** A file with one column per period, each from its own sources. */
function file(indicator: string, columns: Readonly<Record<string, readonly string[]>>): ValuesFile {
  return {
    version: PACK_VERSION,
    indicator,
    benchmarks: [],
    columns: Object.entries(columns).map(([period, sources]) => ({
      ...{
        level: 'buurt',
        period,
        basis: 'gepubliceerd',
        sources,
        supplement: false,
        values: [],
        absent: {},
      },
    })),
  };
}

const why = (values: ValuesFile, then: string, now: string, other = values) =>
  incomparable({ values: other, period: then }, { values, period: now }, 'buurt', SERIES);

const WOZ = file('woz', {
  '2024': ['kwb-2024'],
  '2023': ['pdok-buurten'],
  '2019': ['kwb-heerlen', 'kwb-2024'],
  '2021-2025': ['kwb-2024'],
});

describe('figures beside each other', () => {
  it('are one series over editions, the map and the tables taken from editions', () => {
    expect(why(WOZ, '2019', '2024')).toBeNull();
    expect(why(WOZ, '2023', '2024')).toBeNull();
  });

  it('are none in one year, back in time, or with a year that is not there', () => {
    expect(why(WOZ, '2024', '2024')).toEqual({ why: 'zelfde-jaar' });
    expect(why(WOZ, '2024', '2019')).toEqual({ why: 'later' });
    expect(why(WOZ, '2018', '2024')).toEqual({
      why: 'jaar-ontbreekt',
      jaren: ['2021-2025', '2024', '2023', '2019'],
    });
  });

  it('are none where a mean is partly of the same years', () => {
    expect(why(WOZ, '2021-2025', '2024')).toEqual({ why: 'overlap' });
    expect(why(WOZ, '2023', '2021-2025')).toEqual({ why: 'overlap' });
    const means = file('misdrijven', {
      '2021-2025': ['politie'],
      '2025-2029': ['politie'],
      '2026-2030': ['politie'],
    });
    expect(why(means, '2021-2025', '2025-2029')).toEqual({ why: 'overlap' });
    expect(why(means, '2021-2025', '2026-2030')).toBeNull();
    expect(why(WOZ, '2019', '2021-2025')).toBeNull();
  });

  it('are none from another table; a table that only weighs does not count', () => {
    const health = file('gezondheid-goed', {
      '2024': ['rivm', 'kwb-2024'],
      '2016': ['rivm'],
      '2012': ['rivm-oud', 'kwb-2024'],
    });
    expect(why(health, '2016', '2024')).toBeNull();
    expect(why(health, '2012', '2024')).toEqual({ why: 'andere-tabel', toen: ['rivm-oud'], nu: ['rivm'] });
  });

  it('are none from another indicator: of the same subject it is another table, else another subject', () => {
    const now = file('gezondheid-goed', { '2024': ['rivm'] });
    const old = file('gezondheid-goed-tot-2020', { '2016': ['rivm-oud'] });
    expect(why(now, '2016', '2024', old)).toEqual({ why: 'andere-tabel', toen: ['rivm-oud'], nu: ['rivm'] });
    expect(why(now, '2019', '2024', WOZ)).toEqual({ why: 'ander-onderwerp' });
  });

  it('are none across a change of definition, and are on either side of it', () => {
    const schooling = {
      '2024': ['kwb-2024'],
      '2023': ['kwb-2023'],
      '2022': ['kwb-2022'],
      '2019': ['kwb-2019'],
    };
    const low = file('laagopgeleid', schooling);
    expect(why(low, '2019', '2024')).toEqual({ why: 'andere-definitie', vanaf: 2023 });
    expect(why(low, '2022', '2023')).toEqual({ why: 'andere-definitie', vanaf: 2023 });
    expect(why(low, '2023', '2024')).toBeNull();
    expect(why(low, '2019', '2022')).toBeNull();
    expect(why(file('koopwoningen', schooling), '2019', '2024')).toBeNull();
  });
});

describe('the series of the catalogue', () => {
  it('name indicators that exist', () => {
    const known = new Set(INDICATORS.map(({ id }) => id));
    const named = [...SERIES.sameSubject.flat(), ...SERIES.breaks.flatMap(({ indicators }) => indicators)];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('know which figures of earlier years are joined by name', () => {
    expect(isJoinedByName(['kwb-heerlen', 'kwb-2024'])).toBe(true);
    expect(isJoinedByName(['rivm', 'kwb-2024'])).toBe(false);
    expect(isJoinedByName([])).toBe(false);
  });
});
