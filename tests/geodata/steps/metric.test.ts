import { describe, expect, it } from 'vitest';
import { distanceToLineM, metricAt, ringAreaM2 } from '../../../geodata/steps/metric';

describe('metricAt', () => {
  it('gives the length of a degree on the ellipsoid', () => {
    const heerlen = metricAt(50.9);
    expect(heerlen.perLat).toBeCloseTo(111_248, -1);
    expect(heerlen.perLon).toBeCloseTo(70_352, -2);
    expect(metricAt(0).perLon).toBeCloseTo(111_319, 0);
  });
});

describe('ringAreaM2', () => {
  const metric = { perLon: 100, perLat: 200 };

  it('is positive counter-clockwise and negative clockwise', () => {
    const square = [
      [6, 50],
      [7, 50],
      [7, 51],
      [6, 51],
      [6, 50],
    ];
    expect(ringAreaM2(square, metric)).toBe(20_000);
    expect(ringAreaM2([...square].reverse(), metric)).toBe(-20_000);
    expect(ringAreaM2([], metric)).toBe(0);
  });
});

describe('distanceToLineM', () => {
  const metric = { perLon: 10, perLat: 10 };
  const line = [
    [0, 0],
    [10, 0],
  ];

  it('measures to the line, and beyond its ends to the end', () => {
    expect(distanceToLineM([5, 3], line, metric)).toBeCloseTo(30);
    expect(distanceToLineM([13, 4], line, metric)).toBeCloseTo(50);
    expect(distanceToLineM([5, 0], line, metric)).toBe(0);
  });
});
