import { describe, expect, it } from 'vitest';
import { areaCode, gemeenteOfCode, isCatchAll, scopeOf, yearOf } from '../../../geodata/sources/codes';
import { region } from '../../fixtures/region/madeUpRegion';

describe('area codes', () => {
  it.each([
    ['BU09171000', 'BU09171000'],
    ['GM0917    ', 'GM0917'],
    ['WK036300  ', 'WK036300'],
    ['BU0363AD07', 'BU0363AD07'],
    ['bu0363ad07', 'BU0363AD07'],
    ['NL01      ', 'NL00'],
    ['NL00', 'NL00'],
    ['NL', 'NL00'],
  ])('%j is %s', (raw, code) => {
    expect(areaCode(raw)).toBe(code);
  });

  it.each(['PV31', 'LD01', 'CR39', '0917', '', null, 'BU0917', 'PC6411', 'focus.noord'])(
    '%j is none',
    (raw) => {
      expect(areaCode(raw)).toBeUndefined();
    },
  );

  it('know their gemeente', () => {
    expect(gemeenteOfCode('BU0363AD07')).toBe('GM0363');
    expect(gemeenteOfCode('NL00')).toBeUndefined();
    expect(isCatchAll('BU00000000')).toBe(true);
    expect(isCatchAll('BU09170000')).toBe(false);
  });
});

describe('scope', () => {
  it('is the country, the region and the gemeenten of its averages', () => {
    const limburg = { id: 'limburg', name: 'Limburg', gemeenten: ['GM0888'] } as const;
    const inScope = scopeOf({ ...region, references: [limburg] });
    const codes = ['NL00', 'GM9901', 'WK9901AB', 'BU99020001', 'BU08880001', 'GM0363', 'BU09980000'];
    expect(codes.filter(inScope)).toEqual(['NL00', 'GM9901', 'WK9901AB', 'BU99020001', 'BU08880001']);
  });
});

describe('periods', () => {
  it.each([
    ['2024JJ00', '2024'],
    ['2024JJ00  ', '2024'],
    ['2025MM03', '2025MM03'],
  ])('%j is %s', (raw, period) => {
    expect(yearOf(raw)).toBe(period);
  });
});
