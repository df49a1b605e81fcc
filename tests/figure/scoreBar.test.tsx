import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { partColour, ScoreBar } from '../../src/figure/ScoreBar';
import { contrastOnWhite } from '../fixtures/colourVision';

function rects(points: readonly number[], range: readonly [number, number]) {
  const svg = renderToStaticMarkup(
    <ScoreBar parts={points.map((one, index) => ({ id: String(index), points: one }))} range={range} />,
  );
  return [...svg.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);
}

describe('the bar of a score', () => {
  it('puts the parts end to end', () => {
    expect(rects([20, 10, 40], [0, 100])).toEqual([
      [0, 20],
      [20, 10],
      [30, 40],
    ]);
  });

  it('puts what takes away left of zero', () => {
    expect(rects([1, -0.5, 0.5, -1], [-2, 2])).toEqual([
      [50, 25],
      [37.5, 12.5],
      [75, 12.5],
      [12.5, 25],
    ]);
  });

  it('has colours of at least 4.5:1 under their white numbers, for six parts', () => {
    const colours = Array.from({ length: 6 }, (_, index) => partColour(index));
    expect(new Set(colours).size).toBe(6);
    for (const colour of colours) expect(contrastOnWhite(colour)).toBeGreaterThan(4.5);
  });
});
