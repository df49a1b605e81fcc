import { describe, expect, it } from 'vitest';
import { formatDifference, shownDifference, tellingTimes, timesOfWhat } from '../../src/domain/difference';
import { formatRange, formatValue } from '../../src/domain/unit';

const S = '\u00a0';

describe('formatValue', () => {
  it.each([
    [62.4, 'procent', 0, `62${S}%`, '62%'],
    [125, 'duizend-euro', 0, `€${S}125.000`, '€125,000'],
    [24.5, 'duizend-euro', 1, `€${S}24.500`, '€24,500'],
    [-5, 'duizend-euro', 0, `€${S}−5.000`, '−€5,000'],
    [-0.25, 'score', 2, '−0,25', '−0.25'],
    [0.1, 'score', 2, '+0,10', '+0.10'],
    [-0.004, 'score', 2, '0,00', '0.00'],
    [0.8, 'kilometer', 1, `0,8${S}km`, `0.8${S}km`],
    [43.9, 'per-duizend', 1, '43,9', '43.9'],
    [55320, 'aantal', 0, '55.320', '55,320'],
    [3, 'klasse', 0, '3', '3'],
  ] as const)('%d as %s', (value, unit, decimals, nl, en) => {
    expect(formatValue(value, unit, decimals, 'nl')).toBe(nl);
    expect(formatValue(value, unit, decimals, 'en')).toBe(en);
  });
});

describe('formatRange', () => {
  it('says the unit once', () => {
    expect(formatRange([125, 160], 'duizend-euro', 0, 'nl')).toBe(`€${S}125.000${S}–${S}160.000`);
    expect(formatRange([125, 160], 'duizend-euro', 0, 'en')).toBe(`€125,000${S}–${S}160,000`);
    expect(formatRange([12, 25], 'procent', 0, 'nl')).toBe(`12${S}–${S}25${S}%`);
    expect(formatRange([-0.25, -0.11], 'score', 2, 'nl')).toBe(`−0,25${S}tot${S}−0,11`);
  });

  it('says one value once', () => {
    expect(formatRange([12, 12.4], 'procent', 0, 'nl')).toBe(`12${S}%`);
  });
});

describe('formatDifference', () => {
  it.each([
    [5, 'procent', 0, `5${S}procentpunt hoger`, `5${S}percentage points higher`],
    [-1, 'procent', 0, `1${S}procentpunt lager`, `1${S}percentage point lower`],
    [-230, 'duizend-euro', 0, `€${S}230.000 lager`, '€230,000 lower'],
    [0.25, 'score', 2, '0,25 hoger', '0.25 higher'],
    [-0.3, 'kilometer', 1, `0,3${S}km dichterbij`, `0.3${S}km closer`],
    [1200, 'aantal', 0, '1.200 meer', '1,200 more'],
    [1, 'klasse', 0, `1${S}klasse hoger`, `1${S}class higher`],
    [0.3, 'procent', 0, 'geen verschil', 'no difference'],
  ] as const)('%d in %s', (diff, unit, decimals, nl, en) => {
    expect(formatDifference(diff, unit, decimals, 'nl')).toBe(nl);
    expect(formatDifference(diff, unit, decimals, 'en')).toBe(en);
  });

  it('is the difference of the values as shown, so that a reader can check it', () => {
    expect(shownDifference(62.4, 59.6, 0)).toBe(2);
    expect(shownDifference(-0.254, -0.016, 2)).toBe(-0.23);
  });
});

describe('how many times the benchmark', () => {
  const percent = { unit: 'procent', decimals: 0, band: 2, direction: 'neutraal' } as const;
  const rate = { ...percent, unit: 'per-duizend', decimals: 1, band: 0.1 } as const;

  it.each([
    [25, 10, `2,5${S}keer zo hoog`, `2.5${S}times as high`],
    [15, 10, `1,5${S}keer zo hoog`, `1.5${S}times as high`],
    [14, 10, '', ''],
    [20, 10, `2${S}keer zo hoog`, `2${S}times as high`],
    [7, 10, '', ''],
    [6, 10, `0,6${S}keer zo hoog`, `0.6${S}times as high`],
    [0, 10, '', ''],
    [8, 4, '', ''],
  ])('%d beside %d per cent', (value, benchmark, nl, en) => {
    expect(tellingTimes(value, benchmark, percent, 'nl')).toBe(nl);
    expect(tellingTimes(value, benchmark, percent, 'en')).toBe(en);
  });

  it('says once, above a legend, of what', () => {
    expect(timesOfWhat('per-km2', 'Nederland', 'nl')).toBe('hoeveel keer zo hoog als Nederland');
    expect(timesOfWhat('per-duizend', 'the Netherlands', 'en')).toBe(
      'how many times as high as the Netherlands',
    );
  });

  it('is told of every rate that is not about equal, in the words of the unit', () => {
    expect(tellingTimes(53, 43.9, rate, 'nl')).toBe(`1,2${S}keer zo hoog`);
    expect(tellingTimes(46, 43.9, rate, 'nl')).toBe('');
    expect(tellingTimes(931, 43.9, rate, 'nl')).toBe(`21${S}keer zo hoog`);
    expect(tellingTimes(20, 533, { ...rate, decimals: 0 }, 'nl')).toBe(`0,04${S}keer zo hoog`);
    expect(tellingTimes(2, 1, { ...percent, unit: 'kilometer', decimals: 1 }, 'nl')).toBe(`2${S}keer zo ver`);
    for (const unit of ['score', 'klasse', 'aantal'] as const) {
      expect(tellingTimes(40, 10, { ...percent, unit }, 'nl')).toBe('');
    }
    expect([-10, 0].map((benchmark) => tellingTimes(40, benchmark, percent, 'nl'))).toEqual(['', '']);
  });
});
