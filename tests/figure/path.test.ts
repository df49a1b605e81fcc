import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/figure/mercator';
import { boxOf, pathOf } from '../../src/figure/path';

const frame = frameOf([0, 0, 1, 1], 100, 0);
const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
    [
      [0.4, 0.4],
      [0.6, 0.4],
      [0.6, 0.6],
      [0.4, 0.4],
    ],
  ],
};

describe('pathOf', () => {
  it('walks every ring in whole units and closes it', () => {
    expect(pathOf(frame, square)).toBe('M0 100l100 0l0 -100l-100 0zM40 60l20 0l0 -20z');
  });

  it('leaves lines open', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [0, 1],
        [1, 0],
      ],
    };
    expect(pathOf(frame, line)).toBe('M0 0l100 100');
  });

  it('keeps all parts of a multipart area', () => {
    const both = { type: 'MultiPolygon' as const, coordinates: [square.coordinates, square.coordinates] };
    expect(pathOf(frame, both).match(/M/g)).toHaveLength(4);
  });
});

describe('boxOf', () => {
  it('is left, top, right, bottom with y pointing down', () => {
    expect(boxOf(frame, square).map(Math.round)).toEqual([0, 0, 100, 100]);
  });
});
