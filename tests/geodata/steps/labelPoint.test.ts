import { booleanPointInPolygon, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { labelPoint } from '../../../geodata/steps/labelPoint';
import { distanceToLineM, metricAt } from '../../../geodata/steps/metric';
import { at, box, ring } from './tiles';

const METRIC = metricAt(50.9);

describe('labelPoint', () => {
  it('lies in the middle of a square', () => {
    const [lon, lat] = labelPoint([[box(0, 0)]], METRIC, 10);
    const [x = 0, y = 0] = at(0.5, 0.5);
    expect(Math.abs(lon - x)).toBeLessThan(0.0003);
    expect(Math.abs(lat - y)).toBeLessThan(0.003);
  });

  it('lies inside a horseshoe, whose centre is outside', () => {
    const horseshoe = ring([0, 0], [3, 0], [3, 3], [2, 3], [2, 1], [1, 1], [1, 3], [0, 3]);
    const point = labelPoint([[horseshoe]], METRIC, 10);
    expect(booleanPointInPolygon(point, polygon([horseshoe]))).toBe(true);
    expect(distanceToLineM(point, horseshoe, METRIC)).toBeGreaterThan(350);
  });

  it('keeps out of an enclave', () => {
    const hole = box(0.25, 0.25, 0.5, 0.5);
    const point = labelPoint([[box(0, 0), hole]], METRIC, 10);
    expect(booleanPointInPolygon(point, polygon([box(0, 0), hole]))).toBe(true);
  });

  it('chooses the largest part', () => {
    const [lon] = labelPoint([[box(0, 0)], [box(5, 0, 2, 2)]], METRIC, 10);
    expect(lon).toBeGreaterThan(at(5, 0)[0] ?? 0);
  });
});
