import { describe, expect, it } from 'vitest';
import { column, kwbWherePresent } from '../../src/catalog/indicators/feeds';
import type { IndicatorSpec } from '../../src/domain/indicator';
import { validateIndicator } from './validateIndicator';

/** All that a new indicator takes, in one place. */
const CARS: IndicatorSpec = {
  id: 'autos-per-huishouden',
  theme: 'bevolking',
  name: { nl: 'Personenauto’s per huishouden', en: 'Cars per household' },
  short: { nl: 'auto’s per huishouden', en: 'cars per household' },
  plain: {
    nl: 'Hoeveel auto’s een huishouden gemiddeld heeft.',
    en: 'How many cars a household has on average.',
  },
  definition: {
    nl: 'Aantal personenauto’s gedeeld door huishoudens.',
    en: 'Number of cars divided by households.',
  },
  unit: 'score',
  decimals: 1,
  direction: 'neutraal',
  band: 0.1,
  aggregate: { kind: 'gewogen', weight: 'huishoudens' },
  nature: 'gemeten',
  range: [0, 10],
  colour: 'waarde',
  feeds: kwbWherePresent(column({ title: 'Personenauto’s per huishouden', unit: 'per huishouden' })),
};

describe('adding an indicator', () => {
  it('takes one entry', () => {
    expect(validateIndicator(CARS)).toEqual([]);
  });

  it.each<[string, Partial<IndicatorSpec>]>([
    ['id', { id: 'Auto’s' }],
    ['theme', { theme: 'verkeer' }],
    ['empty', { definition: { nl: 'Aantal.', en: '' } }],
    ['not translated', { definition: { nl: 'Aantal per huis.', en: 'Aantal per huis.' } }],
    ['word to avoid', { caveat: { nl: 'De slechtste buurt.', en: 'The lowest area.' } }],
    ['short', { short: { nl: 'Auto’s', en: 'cars' } }],
    ['not a sentence', { plain: { nl: 'auto’s', en: 'cars' } }],
    ['twenty words', { plain: { nl: `Hoe ${'heel '.repeat(20)}veel.`, en: 'How many.' } }],
    ['estimate', { nature: 'modelschatting' }],
    ['decimals', { decimals: 4 }],
    ['band', { band: 0 }],
    ['no share', { unit: 'per-km2', decimals: 0, band: 100, range: [0, 1000] }],
    ['range is empty', { range: [5, 5] }],
    ['percentage', { unit: 'procent', range: [0, 120] }],
    ['out of range', { landValue: 11 }],
    ['neutral', { colour: 'afwijking' }],
    ['without a figure of Nederland', { colour: 'afwijking', direction: 'lager-is-gunstig' }],
    ['without deviation', { direction: 'lager-is-gunstig', landValue: 1 }],
    ['no feed', { feeds: [] }],
    [
      'source',
      { feeds: [{ source: 'krant', levels: ['buurt'], periods: ['2024'], reading: column({ name: 'x' }) }] },
    ],
    [
      'period',
      { feeds: [{ source: 'rivm', levels: ['buurt'], periods: ['zomer'], reading: column({ name: 'x' }) }] },
    ],
    [
      'points at nothing',
      { feeds: [{ source: 'rivm', levels: ['buurt'], periods: ['2024'], reading: column({}) }] },
    ],
    [
      'Nederland without Nederland',
      {
        feeds: [
          {
            source: 'rivm',
            levels: ['buurt'],
            periods: ['2021-2025'],
            landPeriod: '2021-2024',
            reading: column({ name: 'x' }),
          },
        ],
      },
    ],
  ])('is refused when it is wrong about: %s', (word, change) => {
    const faults = validateIndicator({ ...CARS, ...change });
    expect(faults.join('\n')).toContain(word);
  });
});
