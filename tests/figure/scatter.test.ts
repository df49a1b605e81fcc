import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ScatterPlot } from '../../src/figure/ScatterPlot';
import { labelSides } from '../../src/figure/scatterLabels';
import type { ScatterDot } from '../../src/figure/scatterPlaces';
import {
  nearestDot,
  scatterAxis,
  scatterRange,
  scatterShare,
  scatterValue,
} from '../../src/figure/scatterScale';

const EVEN = Array.from({ length: 41 }, (_, i) => i);

describe('the axis of a scatter plot', () => {
  it('has room for every figure and prints round ones inside it', () => {
    const axis = scatterAxis(EVEN, [50], 4);
    expect(axis.low).toBeLessThan(0);
    expect(axis.high).toBeGreaterThan(50);
    expect(axis.ticks).toEqual([0, 10, 20, 30, 40, 50]);
  });

  it('lets a far outlier stand at the end in place of squeezing the rest', () => {
    const axis = scatterAxis([...EVEN, 900], [], 4);
    expect(axis.high).toBeLessThan(60);
    expect(scatterShare(900, axis)).toBe(1);
  });

  it('is an axis as well where all figures are equal', () => {
    const axis = scatterAxis([7, 7], [], 4);
    expect(scatterShare(7, axis)).toBeCloseTo(0.5);
  });

  it('gives back the figure of a place', () => {
    const axis = scatterAxis(EVEN, [], 4);
    expect(scatterValue(scatterShare(13, axis), axis)).toBeCloseTo(13);
  });
});

describe('a part of the axis', () => {
  const values = [...EVEN, 900];
  const axis = scatterAxis(values, [], 4);

  it('runs from low to high, whichever way it was drawn', () => {
    const [low, high] = scatterRange(0.8, 0.2, axis, values);
    expect(low).toBeCloseTo(scatterValue(0.2, axis));
    expect(high).toBeCloseTo(scatterValue(0.8, axis));
  });

  it('counts what lies beyond an end once it touches it', () => {
    expect(scatterRange(0.5, 1, axis, values)[1]).toBe(900);
    expect(scatterRange(0.5, 0.99, axis, values)[1]).toBeLessThan(60);
    expect(scatterRange(0, 0.5, axis, values)[0]).toBe(0);
  });
});

describe('the dot under a pointer', () => {
  const axes = { x: scatterAxis([0, 100], [], 4), y: scatterAxis([0, 100], [], 4) };
  const dots = [
    { id: 'a', x: 50, y: 50 },
    { id: 'b', x: 56, y: 50 },
  ];
  const size = { width: 300, height: 300 };

  it('is the nearest one within reach', () => {
    const at = [scatterShare(54, axes.x), scatterShare(50, axes.y)] as const;
    expect(nearestDot(dots, axes, at, size, 14)?.id).toBe('b');
    expect(nearestDot(dots, axes, [0.1, 0.1], size, 14)).toBeUndefined();
  });
});

describe('names beside dots', () => {
  it('stand where there is room, and never two in one place', () => {
    const sides = labelSides([
      { id: 'left', left: 0.1, top: 0.5 },
      { id: 'right', left: 0.9, top: 0.5 },
      { id: 'close', left: 0.12, top: 0.52 },
    ]);
    expect(sides.map(({ id, before }) => [id, before])).toEqual([
      ['left', false],
      ['right', true],
    ]);
  });

  it('are few', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ id: String(i), left: 0.3, top: i / 20 }));
    expect(labelSides(many).length).toBeLessThanOrEqual(6);
  });
});

describe('the plot', () => {
  const dot = (id: string, x: number, lit = true): ScatterDot => ({
    id,
    name: id,
    x,
    y: x,
    colour: '#123456',
    lit,
  });
  const axis = scatterAxis(EVEN, [], 4);
  const draw = (dots: readonly ScatterDot[]) =>
    renderToStaticMarkup(
      createElement(ScatterPlot, {
        title: 'Plot',
        axes: { x: axis, y: axis },
        dots,
        say: (_, value) => String(value),
        benchmark: { x: 10, y: null },
        breaks: { x: [20], y: [] },
        part: { x: [10, 20], y: [10, 20] },
        active: 'a',
        selected: ['b'],
      }),
    );

  it('draws as text: a dot per area, rings on those that are looked at, one line per benchmark', () => {
    const html = draw([dot('a', 1), dot('b', 2), dot('c', 3, false)]);
    expect(html.match(/data-code=/g)).toHaveLength(3);
    expect(html.match(/scatter-ring/g)).toHaveLength(2);
    expect(html.match(/scatter-benchmark/g)).toHaveLength(1);
    expect(html).toContain('aria-label="Plot"');
  });

  it('draws what is not in the light below the rest and without its colour', () => {
    const html = draw([dot('c', 3), dot('d', 4, false)]);
    expect(html.indexOf('data-code="d"')).toBeLessThan(html.indexOf('data-code="c"'));
    expect(html.match(/data-code="d" data-pale="true"[^>]*/)?.[0]).not.toContain('#123456');
  });
});
