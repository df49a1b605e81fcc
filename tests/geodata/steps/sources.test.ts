import { describe, expect, it } from 'vitest';
import { onDivision } from '../../../geodata/steps/onDivision';
import { inputDate, summariseSources } from '../../../geodata/steps/sourceSummary';
import { table } from './plane';

const NOW = new Map([
  ['BU99010001', 'De Molen'],
  ['WK990100', 'Wijk 00 Vlakte-Zuid'],
  ['GM9901', 'Vlakte'],
]);
const nameNow = (code: string) => NOW.get(code);

function older(period: string, names: readonly (readonly [string, string])[]) {
  const rows = names.map(([code]) => [code, period, { x: 1 }] as const);
  return { ...table('kwb-2019', rows), names: new Map(names) };
}

describe('onDivision', () => {
  it('leaves out rows of a buurt or wijk that was another area then, and counts them', () => {
    const left = onDivision(
      older('2019', [
        ['BU99010001', 'Het Broek'],
        ['WK990100', 'Wijk 07 vlakte zuid'],
        ['GM9901', 'Vlakte (oud)'],
      ]),
      2024,
      nameNow,
    );
    expect(left.rows.map(({ code }) => code)).toEqual(['WK990100', 'GM9901']);
    expect(left.dropped).toEqual({ 'andere naam': 1 });
  });

  it('trusts codes of the same edition, of tables without names, and of areas without a name now', () => {
    const same = older('2024', [['BU99010001', 'Het Broek']]);
    const unnamed = table('kwb-2019', [['BU99010001', '2019', { x: 1 }]]);
    const gone = older('2019', [['BU99010009', 'Weg']]);
    for (const one of [same, unnamed, gone]) expect(onDivision(one, 2024, nameNow)).toBe(one);
  });
});

describe('summariseSources', () => {
  const known = {
    areas: new Set(['BU99010001', 'WK990100', 'GM9901']),
    gemeenten: new Set(['GM9901']),
    references: new Set(['GM9901', 'GM9903']),
  };
  const rows = ['NL00', 'GM9901', 'GM9903', 'BU99010001', 'BU99010009', 'BU99030001', 'BU88010001'];
  const one = {
    ...table(
      'bron',
      rows.map((code) => [code, '2024', { x: 1 }] as const),
    ),
    stated: '2024-05-01',
    dropped: { water: 2, buitenland: 0 },
  };

  it('counts rows, areas per level and rows left out', () => {
    const [summary] = summariseSources([one, { ...one, stated: '2025-01-31' }], known, () => false);
    expect(summary).toMatchObject({
      id: 'bron',
      rows: 14,
      stated: '2025-01-31',
      areas: { land: 1, gemeente: 1, buurt: 1 },
      dropped: { water: 4 },
    });
  });

  it('lists unknown codes: of a service those in the region, of a supplement all outside the references', () => {
    const unmatched = (supplement: boolean) => summariseSources([one], known, () => supplement)[0]?.unmatched;
    expect(unmatched(false)).toEqual(['BU99010009']);
    expect(unmatched(true)).toEqual(['BU88010001', 'BU99010009']);
  });

  it('finds the newest date inside the inputs', () => {
    expect(inputDate([one, { ...one, stated: '2025-01-31' }, { ...one, stated: null }])).toBe('2025-01-31');
    expect(inputDate([{ ...one, stated: null }])).toBeNull();
  });
});
