import type { Polygon, Topology } from 'topojson-specification';
import type { Block, Grid, Place } from './grid';
import { randomFrom } from './random';

/** Steps of the drawing between two nodes; the borders bend within a tenth of that. */
const STEP = 100;
const BEND = 10;
/** Points of a border between its nodes: with the nodes about as many per buurt as the shipped outlines have. */
const BENDS = 4;
/** Degrees per step of the drawing: cells of some two by three kilometres. */
const SCALE: [number, number] = [0.000262, 0.000275];
const CORNER: [number, number] = [3.4, 50.75];

type Line = Topology['arcs'][number];

/** A border between two nodes, one step east or north, with bends: first its place, then steps from point to point. */
function line(column: number, row: number, across: boolean, random: () => number): Line {
  const points = Array.from({ length: BENDS + 2 }, (_, index) => {
    const along = Math.round((index * STEP) / (BENDS + 1));
    const bend = index === 0 || index === BENDS + 1 ? 0 : Math.round((random() * 2 - 1) * BEND);
    const [x, y] = across ? [along, bend] : [bend, along];
    return [column * STEP + x, row * STEP + y] as const;
  });
  return points.map(([x, y], index) => {
    const [px, py] = points[index - 1] ?? [0, 0];
    return [x - px, y - py];
  });
}

/** Numbers of the lines: first all that run east, row by row, then all that run north. */
function numbering({ columns, rows }: Grid) {
  const eastward = columns * (rows + 1);
  return {
    east: (column: number, row: number) => row * columns + column,
    north: (column: number, row: number) => eastward + row * (columns + 1) + column,
  };
}

function linesOf({ columns, rows }: Grid): Line[] {
  const random = randomFrom(columns * rows);
  const lines: Line[] = [];
  for (let row = 0; row <= rows; row += 1)
    for (let column = 0; column < columns; column += 1) lines.push(line(column, row, true, random));
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column <= columns; column += 1) lines.push(line(column, row, false, random));
  return lines;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The ring around a block: along the bottom, up, back along the top, down. */
function ring({ left, bottom, right, top }: Block, grid: Grid): number[] {
  const { east, north } = numbering(grid);
  return [
    ...range(left, right).map((column) => east(column, bottom)),
    ...range(bottom, top).map((row) => north(right, row)),
    ...range(left, right)
      .reverse()
      .map((column) => ~east(column, top)),
    ...range(bottom, top)
      .reverse()
      .map((row) => ~north(left, row)),
  ];
}

/** The middle of a block, in degrees. */
export function middleOf({ left, bottom, right, top }: Block): readonly [number, number] {
  return [
    CORNER[0] + ((left + right) / 2) * STEP * SCALE[0],
    CORNER[1] + ((bottom + top) / 2) * STEP * SCALE[1],
  ];
}

/** Outlines per level as one topology: what two areas share is one line. */
export function topologyOf(grid: Grid, levels: Readonly<Record<string, readonly Place[]>>): Topology {
  const geometries = (places: readonly Place[]) =>
    places.map(({ id, block }): Polygon => ({ type: 'Polygon', id, arcs: [ring(block, grid)] }));
  return {
    type: 'Topology',
    transform: { scale: SCALE, translate: CORNER },
    arcs: linesOf(grid),
    objects: Object.fromEntries(
      Object.entries(levels).map(([level, places]) => [
        level,
        { type: 'GeometryCollection', geometries: geometries(places) },
      ]),
    ),
  };
}
