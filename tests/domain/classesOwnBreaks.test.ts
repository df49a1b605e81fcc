import { describe, expect, it } from 'vitest';
import type { BreakSetting } from '../../src/domain/breakNumbers';
import { type OwnBreaks, readOwnBreaks } from '../../src/domain/ownBreaks';

const PERCENT: BreakSetting = { unit: 'procent', decimals: 0, lang: 'nl', lowest: 3, highest: 92 };
const WOZ: BreakSetting = { unit: 'duizend-euro', decimals: 0, lang: 'nl', lowest: 124, highest: 871 };
const SCORE: BreakSetting = { unit: 'score', decimals: 2, lang: 'nl', lowest: -0.4, highest: 0.35 };
const KM: BreakSetting = { unit: 'kilometer', decimals: 1, lang: 'nl', lowest: 0.2, highest: 4.1 };

function breaksIn(read: OwnBreaks): readonly number[] {
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.breaks;
}

function faultsIn(read: OwnBreaks) {
  return 'faults' in read ? read.faults : [];
}

describe('readOwnBreaks', () => {
  it.each([
    ['100; 150; 200', WOZ, [100, 150, 200]],
    ['100, 150, 200', WOZ, [100, 150, 200]],
    ['100,150,200', WOZ, [100, 150, 200]],
    ['100 150 200', WOZ, [100, 150, 200]],
    [' 100 ;\n150;200; ', WOZ, [100, 150, 200]],
    ['€ 150.000; € 200.000', WOZ, [150, 200]],
    ['€ 150.000, € 200.000', WOZ, [150, 200]],
    ['€ 150.000 € 200.000', WOZ, [150, 200]],
    ['150000; 200000', WOZ, [150, 200]],
    ['150 000; 200 000', WOZ, [150, 200]],
    ['€ 150; 200.000 euro', WOZ, [150, 200]],
    ['150; 1.250', WOZ, [150, 1250]],
    ['€ 1.000; € 150.000', WOZ, [1, 150]],
    ['0,5; 1', KM, [0.5, 1]],
    ['0,5, 1,5', KM, [0.5, 1.5]],
    ['0.5 1.5', KM, [0.5, 1.5]],
    ['0,8 km 1,2 km', KM, [0.8, 1.2]],
    ['−0,25; 0; +0,1', SCORE, [-0.25, 0, 0.1]],
    ['10 %; 20%; 30 procent', PERCENT, [10, 20, 30]],
    ['10 % 20 %', PERCENT, [10, 20]],
    ['10\n20\n30', PERCENT, [10, 20, 30]],
  ] as const)('reads %j', (text, setting, breaks) => {
    expect(breaksIn(readOwnBreaks(text, setting))).toEqual(breaks);
  });

  it('reads points and commas the English way round in English', () => {
    const english = { ...WOZ, lang: 'en' } as const;
    expect(breaksIn(readOwnBreaks('€150,000; €200,000', english))).toEqual([150, 200]);
    expect(breaksIn(readOwnBreaks('0.5; 1,5', { ...KM, lang: 'en' }))).toEqual([0.5, 1.5]);
  });

  it('takes an amount for euros only where it cannot be thousands', () => {
    const incomes: BreakSetting = { ...WOZ, decimals: 1, lowest: 18.2, highest: 61 };
    expect(breaksIn(readOwnBreaks('25,4; 30', incomes))).toEqual([25.4, 30]);
    expect(breaksIn(readOwnBreaks('25.400; 30.000', incomes))).toEqual([25.4, 30]);
  });

  it.each([
    [
      '100; veel; 1e5',
      [
        { code: 'geen-getal', params: { tekst: 'veel' } },
        { code: 'geen-getal', params: { tekst: '1e5' } },
      ],
    ],
    ['20 km; 30', [{ code: 'geen-getal', params: { tekst: '20 km' } }]],
    ['1.2.3; 30', [{ code: 'geen-getal', params: { tekst: '1.2.3' } }]],
    ['9999999999; 10', [{ code: 'geen-getal', params: { tekst: '9999999999' } }]],
    [
      '20; 10; 30; 25',
      [
        { code: 'volgorde', params: { eerst: 20, dan: 10 } },
        { code: 'volgorde', params: { eerst: 30, dan: 25 } },
      ],
    ],
    ['20; 20; 30', [{ code: 'gelijk', params: { eerst: 20, dan: 20, getoond: 20 } }]],
    ['20; 20,4; 30', [{ code: 'gelijk', params: { eerst: 20, dan: 20.4, getoond: 20 } }]],
    ['', [{ code: 'te-weinig', params: { aantal: 0, minst: 2 } }]],
    ['12', [{ code: 'te-weinig', params: { aantal: 1, minst: 2 } }]],
    ['0,5', [{ code: 'te-weinig', params: { aantal: 1, minst: 2 } }]],
    ['1;2;3;4;5;6;7;8;9', [{ code: 'te-veel', params: { aantal: 9, meest: 8 } }]],
    ['93; 95', [{ code: 'alle-buiten', params: { laagste: 3, hoogste: 92 } }]],
    ['1; 3', [{ code: 'alle-buiten', params: { laagste: 3, hoogste: 92 } }]],
  ])('says what is wrong with %j', (text, faults) => {
    const found = faultsIn(readOwnBreaks(text, PERCENT));
    expect(found.slice(0, faults.length)).toEqual(faults);
    const counted = found.slice(faults.length).map(({ code }) => code);
    expect(counted.every((code) => code === 'te-weinig' || code === 'volgorde')).toBe(true);
  });

  it('keeps breaks of which some lie outside the figures, and names those', () => {
    const read = readOwnBreaks('1; 50; 92; 99', PERCENT);
    expect(read).toEqual({
      breaks: [1, 50, 92, 99],
      warnings: [{ code: 'buiten-cijfers', params: { grenzen: [1, 99], laagste: 3, hoogste: 92 } }],
    });
    expect(readOwnBreaks('20; 50', PERCENT)).toEqual({ breaks: [20, 50], warnings: [] });
    // Nothing is lower than the lowest figure, so a break there leaves the first class empty.
    expect(readOwnBreaks('3; 50', PERCENT)).toMatchObject({ warnings: [{ params: { grenzen: [3] } }] });
  });
});
