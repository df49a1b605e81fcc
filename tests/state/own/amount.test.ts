import { expect, it } from 'vitest';
import { type Measure, readAmount } from '../../../src/state/own/amount';

const per: Measure = { unit: 'per-km2', decimals: 0, range: [0, 12_000] };
const value = (text: string) => readAmount(text, per)?.value;

it('the two of a square kilometre is no digit', () => {
  expect([value('5 km²'), value('1.500 per km²'), value('1500/km2'), value('3 km')]).toEqual([
    5, 1500, 1500, 3,
  ]);
  expect(value('5 km² 3')).toBeUndefined();
});

it('only plain numbers are numbers', () => {
  for (const text of ['NaN', '1e3', 'Infinity', '0x10', '--5', '½', '', '1,2,3', '9'.repeat(41)])
    expect(value(text), text).toBeUndefined();
  expect([value('−0,25'), value('1 000'), value('1,500.5'), value('1.500,5')]).toEqual([
    -0.25, 1000, 1500.5, 1500.5,
  ]);
});
