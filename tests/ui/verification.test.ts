import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/ui/sources/Verification';
import { id } from '../fixtures/atlas';

describe('summarise', () => {
  it('names per indicator and period the area with the largest gap, whichever side it is on', () => {
    const row = (area: string, computed: number) => ({
      indicator: 'woz',
      period: '2024',
      area: id(area),
      published: 200,
      computed,
    });
    const summary = summarise([
      row('GM0001', 201),
      row('GM0002', 195),
      { ...row('GM0001', 210), period: '2023' },
    ]);
    expect(summary.map(({ period, largest }) => [period, largest.area])).toEqual([
      ['2024', 'GM0002'],
      ['2023', 'GM0001'],
    ]);
  });
});
