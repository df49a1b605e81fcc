import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../geodata/sources/figure';

const value = (number: number) => ({ kind: 'value', value: number });
const notPublished = { kind: 'absent', why: 'niet-gepubliceerd' };

describe('a cell', () => {
  it.each([
    [0, 0],
    ['0', 0],
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' -3 ', -3],
    ['1.2e9', 1.2e9],
    [-400, -400],
    [-99989, -99989],
  ])('%j is a figure', (cell, number) => {
    expect(readFigure(cell)).toEqual(value(number));
  });

  it.each([null, undefined, '', '   ', '.', '       .', -99997, '-99997', -99990, -99991, -99999999])(
    '%j means that the source gives no figure',
    (cell) => {
      expect(readFigure(cell)).toEqual(notPublished);
    },
  );

  it('keeps apart what is announced for later', () => {
    expect(readFigure(-99995)).toEqual({ kind: 'absent', why: 'nog-niet-gepubliceerd' });
    expect(readFigure('-99995,0')).toEqual({ kind: 'absent', why: 'nog-niet-gepubliceerd' });
  });

  it.each(['n.b.', '1.234,5', '1 000', '12%', '--', 'NaN', 'Infinity', true, {}])(
    '%j is no number',
    (cell) => {
      expect(readFigure(cell)).toBeUndefined();
    },
  );
});
