import { describe, expect, it } from 'vitest';
import { stripScale, stripShare, TICKS_WIDTH, tickPaths } from '../../src/figure/strip';

const HUNDRED = Array.from({ length: 100 }, (_, index) => index);

describe('the scale of a strip', () => {
  it('runs over the peers, and further where the area or the benchmark stands further', () => {
    expect(stripScale(HUNDRED, [])).toEqual({ low: 0, high: 99 });
    expect(stripScale(HUNDRED, [-5, 120])).toEqual({ low: -5, high: 120 });
  });

  it('is not set by a far outlier, unless that is the area itself', () => {
    const peers = [...HUNDRED, 9000];
    expect(stripScale(peers, [50]).high).toBe(99);
    expect(stripScale(peers, [9000]).high).toBe(9000);
  });

  it('places equal figures in the middle, and all others inside the margins', () => {
    expect(stripShare(4, { low: 4, high: 4 })).toBe(0.5);
    expect(stripShare(0, { low: 0, high: 10 })).toBeGreaterThan(0);
    expect(stripShare(10, { low: 0, high: 10 })).toBeLessThan(1);
  });
});

describe('ticks', () => {
  const count = (paths: readonly string[]) => paths.map((d) => d.split('M').length - 1);

  it('draws peers at one place once, darker where they are many, and none outside the scale', () => {
    const peers = [...Array(40).keys(), 7, 7, 7, 7, 9, 500];
    const paths = tickPaths(peers, { low: 0, high: 39 });
    expect(count(paths)).toEqual([38, 1, 1]);
  });

  it('draws few peers dark, because nothing needs telling apart', () => {
    expect(count(tickPaths([1, 2, 3], { low: 1, high: 3 }))).toEqual([0, 0, 3]);
  });

  it('keeps them inside the drawing, and hands out the same paths for the same peers and scale', () => {
    const scale = stripScale(HUNDRED, []);
    const paths = tickPaths(HUNDRED, scale);
    const places = [...paths.join('').matchAll(/M(\d+) /g)].map(([, place]) => Number(place));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(TICKS_WIDTH);
    expect(tickPaths(HUNDRED, { ...scale })).toBe(paths);
    expect(tickPaths(HUNDRED, { low: -10, high: 99 })).not.toBe(paths);
  });

  it('has nothing to draw without peers', () => {
    expect(tickPaths([], stripScale([], [3]))).toEqual([]);
  });
});
