import { describe, expect, it } from 'vitest';
import { coverageSummary, periodsInWords } from '../../src/ui/sources/coverageSummary';

describe('periodsInWords', () => {
  it.each([
    [['2024'], '2024'],
    [['2021-2025'], '2021 – 2025'],
    [['2020', '2012', '2016'], '2012, 2016, 2020'],
    [['2021', '2020', '2022'], '2020 – 2022'],
    [['2016', '2017'], '2016, 2017'],
  ])('%j reads %s', (periods, words) => {
    expect(periodsInWords(periods)).toBe(words);
  });
});

describe('coverageSummary', () => {
  const entry = { indicator: 'woz', basis: 'gepubliceerd', supplement: false, of: 201 } as const;

  it('counts the newest period and lists levels in their own order', () => {
    const summary = coverageSummary([
      { ...entry, level: 'gemeente', period: '2024', valued: 7, of: 7 },
      { ...entry, level: 'buurt', period: '2024', valued: 180 },
      { ...entry, level: 'buurt', period: '2019', valued: 50 },
    ]);
    expect(summary.map(({ level, periods, valued }) => [level, periods, valued])).toEqual([
      ['buurt', '2019, 2024', 180],
      ['gemeente', '2024', 7],
    ]);
  });

  it('calls a level computed only when every period is', () => {
    const [mixed] = coverageSummary([
      { ...entry, level: 'wijk', period: '2024', basis: 'berekend', valued: 49, of: 49 },
      { ...entry, level: 'wijk', period: '2019', valued: 49, of: 49 },
    ]);
    expect(mixed?.computed).toBe(false);
  });
});
