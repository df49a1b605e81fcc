/**
 * Our breaks beside those of independent implementations, on figures they published:
 * - mapclassify (PySAL), mapclassify/tests/test_mapclassify.py: FisherJenks, Quantiles, EqualInterval, StdMean, PrettyBreaks
 * - statsbreaks (riatelab), test/jenks.test.js, quantile.test.js, equalinterval.test.js: the same bins and counts
 * - jenkspy, tests/test_jenks.py
 * - Ckmeans.1d.dp (Wang and Song, R Journal 3/2, 2011), tests/testthat/test_Ckmeans.1d.dp.R
 * They give the highest value of each class, or the bound between two; ours is the lowest value of the class above.
 */
import { describe, expect, it } from 'vitest';
import { classIndex, naturalBreaks, quantileBreaks } from '../../src/stats/breaks';
import { deviationBreaks, equalBreaks, roundBreaks } from '../../src/stats/steppedBreaks';
import { CALIFORNIA, JENKSPY } from '../fixtures/publishedFigures';

const DECIMALS = 2;

function classesOf(values: readonly number[], breaks: readonly number[], decimals = DECIMALS) {
  const classes: number[][] = Array.from({ length: breaks.length + 1 }, () => []);
  for (const value of values) classes[classIndex(value, breaks, decimals)]?.push(value);
  return classes;
}

const counts = (classes: readonly (readonly number[])[]) => classes.map(({ length }) => length);
const highest = (classes: readonly (readonly number[])[]) => classes.map((values) => Math.max(...values));

describe('natural breaks', () => {
  it('are those of FisherJenks in mapclassify and of jenks in statsbreaks', () => {
    const classes = classesOf(CALIFORNIA, naturalBreaks(CALIFORNIA, 5, DECIMALS));
    expect(highest(classes)).toEqual([75.29, 192.05, 370.5, 722.85, 4111.45]);
    expect(counts(classes)).toEqual([49, 3, 4, 1, 1]);
  });

  it('are those of jenkspy', () => {
    const classes = classesOf(JENKSPY, naturalBreaks(JENKSPY, 4, 0), 0);
    expect([Math.min(...JENKSPY), ...highest(classes)]).toEqual([1, 416, 767, 1083, 1424]);
    expect(counts(classes)).toEqual([20, 9, 10, 11]);
  });

  it.each([
    { x: [-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], k: 3, centers: [-1, 2, 5], sizes: [4, 3, 3] },
    { x: [3, 2, -5.4, 0.1], k: 4, centers: [-5.4, 0.1, 2, 3], sizes: [1, 1, 1, 1] },
    { x: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], k: 2, centers: [3, 8], sizes: [5, 5] },
    { x: [-2.5, -2.5, -2.5, -2.5], k: 1, centers: [-2.5], sizes: [4] },
    { x: [3, 3, 3, 3, 1, 1, 1, 2, 2, 2], k: 3, centers: [1, 2, 3], sizes: [3, 3, 4] },
    {
      x: [-3, 2.2, -6, 7, 9, 11, -6.3, 75, 82.6, 32.3, -9.5, 62.5, 7, 95.2],
      k: 8,
      centers: [-7.266666667, -0.4, 8.5, 32.3, 62.5, 75, 82.6, 95.2],
      sizes: [3, 2, 4, 1, 1, 1, 1, 1],
    },
    {
      x: [3.5, 3.6, 3.7, 3.1, 1.1, 0.9, 0.8, 2.2, 1.9, 2.1],
      k: 3,
      centers: [0.933333333, 2.066666667, 3.475],
      sizes: [3, 3, 4],
    },
  ])('are those of Ckmeans.1d.dp for $x in $k', ({ x, k, centers, sizes }) => {
    const classes = classesOf(x, naturalBreaks(x, k, 1), 1);
    expect(counts(classes)).toEqual(sizes);
    classes.forEach((values, index) => {
      const center = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(center).toBeCloseTo(centers[index] ?? Number.NaN, 8);
    });
  });
});

describe('quantiles', () => {
  it('divide as Quantiles in mapclassify', () => {
    const bins = [1.464, 5.798, 13.278, 54.616, 4111.45];
    const classes = classesOf(CALIFORNIA, quantileBreaks(CALIFORNIA, 5, DECIMALS));
    expect(counts(classes)).toEqual([12, 11, 12, 11, 12]);
    classes.forEach((values, index) => {
      expect(Math.max(...values)).toBeLessThanOrEqual(bins[index] ?? Number.NaN);
      expect(Math.min(...values)).toBeGreaterThan(bins[index - 1] ?? 0);
    });
  });

  it('divide 1000 whole numbers as mapclassify, also where a quantile is a value itself', () => {
    const thousand = Array.from({ length: 1000 }, (_, index) => index);
    expect(highest(classesOf(thousand, quantileBreaks(thousand, 3, 0), 0))).toEqual([333, 666, 999]);
    expect(highest(classesOf(thousand, quantileBreaks(thousand, 4, 0), 0))).toEqual([249, 499, 749, 999]);
  });
});

describe('regular steps', () => {
  it('are those of EqualInterval in mapclassify, empty classes and all', () => {
    const breaks = equalBreaks(CALIFORNIA, 5, 3);
    expect(breaks).toEqual([822.394, 1644.658, 2466.922, 3289.186]);
    expect(counts(classesOf(CALIFORNIA, breaks))).toEqual([57, 0, 0, 0, 1]);
    expect(equalBreaks(CALIFORNIA, 5, 2)).toEqual([822.39, 1644.66, 2466.92, 3289.19]);
  });

  it('are at the standard deviations of StdMean in mapclassify, without those below all values', () => {
    const stdMean = [-967.36235382, -420.71712519, 672.57333208, 1219.21856072];
    const [mean, above, far] = deviationBreaks(CALIFORNIA, 6, 8);
    expect(mean).toBe(125.92810345);
    expect([above, far]).toEqual(stdMean.filter((one) => one > 0.13));
    expect(counts(classesOf(CALIFORNIA, [above ?? 0, far ?? 0]))).toEqual([56, 1, 1]);
  });

  it('are the round numbers of PrettyBreaks in mapclassify', () => {
    const breaks = roundBreaks(CALIFORNIA, 5, DECIMALS);
    expect(breaks).toEqual([1000, 2000, 3000, 4000]);
    expect(counts(classesOf(CALIFORNIA, breaks))).toEqual([57, 0, 0, 0, 1]);
  });
});
