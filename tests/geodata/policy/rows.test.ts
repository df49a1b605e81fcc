import { describe, expect, it } from 'vitest';
import { parsePolicyRows } from '../../../geodata/policy/rows';

const HEADER = 'label;theme;area;level;year;value;unit;document;cue';
const GOOD = 'Koopwoningen;Wonen;Grensdorp;gemeente;2019;47;% woningen;nulmeting;r. 12-13';

describe('the table of policy figures', () => {
  it('reads a row with its line in the file', () => {
    const { rows, faults } = parsePolicyRows(`${HEADER}\n${GOOD}\n`);
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        label: 'Koopwoningen',
        theme: 'Wonen',
        area: 'Grensdorp',
        level: 'gemeente',
        year: '2019',
        value: '47',
        unit: '% woningen',
        document: 'nulmeting',
        cue: 'r. 12-13',
        row: 2,
      },
    ]);
  });

  it('accepts a byte order mark, Windows line ends and quotes inside a text', () => {
    const { rows, faults } = parsePolicyRows(`\uFEFF${HEADER}\r\n${GOOD.replace('2019', '"nu" (2020)')}\r\n`);
    expect(faults).toEqual([]);
    expect(rows[0]?.year).toBe('"nu" (2020)');
  });

  it('names every bad row and keeps the good ones', () => {
    const short = 'Koopwoningen;Wonen;Grensdorp';
    const long = `${GOOD};nog iets`;
    const empty = GOOD.replace(';47;', ';;').replace('nulmeting', '');
    const { rows, faults } = parsePolicyRows([HEADER, short, GOOD, long, empty].join('\n'));
    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(faults.map(({ place, what }) => [place, what])).toEqual([
      ['row 2', 'no value in level, year, value, unit, document, cue'],
      ['row 4', '10 fields where 9 are expected'],
      ['row 5', 'no value in value, document'],
    ]);
    for (const fault of faults) {
      expect(fault.source).toBe('beleidsteksten');
      expect(fault.where).toBe('geodata/policy/values.csv');
      expect(fault.remedy).not.toBe('');
    }
  });

  it('refuses a renamed column once, and an empty file', () => {
    const renamed = parsePolicyRows(`${HEADER.replace('value', 'waarde')}\n${GOOD}\n${GOOD}`);
    expect(renamed.rows).toEqual([]);
    expect(renamed.faults).toHaveLength(1);
    expect(renamed.faults[0]?.what).toContain('waarde');
    expect(parsePolicyRows('').faults[0]?.what).toContain('nothing');
  });
});
