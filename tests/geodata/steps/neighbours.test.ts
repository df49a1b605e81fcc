import { describe, expect, it } from 'vitest';
import { findNeighbours, liftNeighbours } from '../../../geodata/steps/neighbours';
import { box, buurt, parts } from './tiles';

const FOUR = [
  buurt('BU99010001', box(0, 0)),
  buurt('BU99010002', box(1, 0)),
  buurt('BU99010101', box(0, 1)),
  buurt('BU99010102', box(1, 1)),
];

describe('findNeighbours', () => {
  it('counts a shared point for queen and asks a shared line for rook', () => {
    const { queen, rook, edge } = findNeighbours(FOUR);
    expect(queen).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(rook).toEqual([
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(edge).toEqual([true, true, true, true]);
  });

  it('marks as edge only what touches the outer border', () => {
    const nine = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => buurt(`BU990100${y}${x}`, box(x, y))));
    const { edge } = findNeighbours(nine);
    expect(edge).toEqual([true, true, true, true, false, true, true, true, true]);
  });

  it('sees an enclave as neighbour of the buurt around it, and off the edge', () => {
    const hole = box(0.4, 0.4, 0.2, 0.2);
    const around = buurt('BU99010001', box(0, 0), [...hole].reverse());
    const { rook, edge } = findNeighbours([around, buurt('BU99010002', hole)]);
    expect(rook).toEqual([[0, 1]]);
    expect(edge).toEqual([true, false]);
  });

  it('joins the neighbours of all parts of a buurt', () => {
    const { rook } = findNeighbours([
      parts('BU99010001', [box(0, 0)], [box(4, 0)]),
      buurt('BU99010002', box(1, 0)),
      buurt('BU99010003', box(3, 0)),
    ]);
    expect(rook).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('knows no neighbour for an island', () => {
    expect(findNeighbours([buurt('BU99010001', box(0, 0)), buurt('BU99010002', box(5, 5))]).queen).toEqual(
      [],
    );
  });
});

describe('liftNeighbours', () => {
  it('lets larger areas touch where their members do', () => {
    const small = findNeighbours(FOUR);
    const lifted = liftNeighbours(small, [0, 0, 1, 2], 3);
    expect(lifted.queen).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(lifted.rook).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(lifted.edge).toEqual([true, true, true]);
  });

  it('has no pair of an area with itself', () => {
    expect(liftNeighbours(findNeighbours(FOUR), [0, 0, 0, 0], 1).queen).toEqual([]);
  });
});
