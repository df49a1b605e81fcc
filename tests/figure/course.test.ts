import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_COLOURS } from '../../src/catalog/lineColours';
import { chartScale, MARKS, runsOf, spreadLabels } from '../../src/figure/course';
import { colourDistance } from '../fixtures/colourDistance';
import { contrastOnWhite } from '../fixtures/colourVision';

const MARGINS = { left: 10, right: 20, top: 5, bottom: 15 };
const SIZE = { width: 130, height: 120 };

describe('the scale of a chart through time', () => {
  it('puts years to scale and values upwards', () => {
    const { x, y } = chartScale({ periods: ['2012', '2020', '2024'], low: 0, high: 50 }, SIZE, MARGINS);
    expect([x('2012'), x('2024')]).toEqual([10, 110]);
    expect(x('2020')).toBeCloseTo(10 + (8 / 12) * 100);
    expect([y(0), y(50)]).toEqual([105, 5]);
  });

  it('survives one period and one value', () => {
    const { x, y } = chartScale({ periods: ['2024'], low: 3, high: 3 }, SIZE, MARGINS);
    expect([x('2024'), y(3)]).toEqual([60, 55]);
  });
});

describe('runs of a line', () => {
  it('end at a period without a figure, and begin again after it', () => {
    const point = (period: string, value: number | null) => ({ period, value });
    const runs = runsOf([point('2016', 1), point('2017', 2), point('2018', null), point('2019', 4)]);
    expect(runs.map((run) => run.map(({ period }) => period))).toEqual([['2016', '2017'], ['2019']]);
    expect(runsOf([point('2016', null)])).toEqual([]);
  });
});

describe('labels at the ends of lines', () => {
  it('stay where they want to be when there is room', () => {
    expect(spreadLabels([10, 50, 90], 20, [0, 100])).toEqual([10, 50, 90]);
  });

  it('move apart together, keep their order, and stay within the ends', () => {
    expect(spreadLabels([50, 50], 20, [0, 100])).toEqual([40, 60]);
    expect(spreadLabels([99, 98], 20, [0, 100])).toEqual([100, 80]);
  });

  it('never touch, whatever they want', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 9 }), (wanted) => {
        const places = [...spreadLabels(wanted, 20, [0, 400])];
        const sorted = [...places].sort((a, b) => a - b);
        for (const [i, place] of sorted.entries()) {
          if (i > 0) expect(place - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9);
        }
        expect(sorted[0]).toBeGreaterThanOrEqual(0);
        expect(sorted.at(-1)).toBeLessThanOrEqual(400 + 1e-9);
      }),
    );
  });
});

describe('lines of a chart', () => {
  it('stand out on white, differ in colour, and have a mark each', () => {
    for (const colour of LINE_COLOURS) expect(contrastOnWhite(colour), colour).toBeGreaterThanOrEqual(3);
    LINE_COLOURS.forEach((one, at) => {
      for (const other of LINE_COLOURS.slice(at + 1))
        expect(colourDistance(one, other), `${one} ${other}`).toBeGreaterThan(12);
    });
    expect(new Set(MARKS).size).toBe(LINE_COLOURS.length);
  });
});
