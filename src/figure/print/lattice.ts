import type { Box, Point } from '../boxes';
import type { Drawing } from '../looks';
import { inside, type Stretch } from './clip';

const CORNER = /([MLZ])(?:(-?[\d.]+) (-?[\d.]+))?/g;
/** A line shorter than this (in pixels) is a dot. */
const DOT = 0.05;

/** Lines and dots, in pixels. */
interface Marks {
  readonly lines: readonly Stretch[];
  readonly dots: readonly Point[];
}

function stretches(d: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let first: Point = [0, 0];
  let last: Point = [0, 0];
  for (const [, step, x, y] of d.matchAll(CORNER)) {
    const next: Point = step === 'Z' ? first : [Number(x), Number(y)];
    if (step === 'M') first = next;
    else found.push([last, next]);
    last = next;
  }
  return found;
}

function isDot([a, b]: Stretch): boolean {
  return Math.hypot(b[0] - a[0], b[1] - a[1]) < DOT;
}

function tileOf({ d, size }: Drawing): Marks {
  const square: readonly Point[] = [
    [0, 0],
    [size, 0],
    [size, size],
    [0, size],
  ];
  const all = stretches(d);
  return {
    // A line along the edge of a tile would belong to no tile: none of the drawings has one.
    lines: all.filter((one) => !isDot(one)).flatMap((one) => inside(one, [square])),
    dots: all.filter(isDot).map(([point]) => point),
  };
}

/** True for a stretch that the next tile takes up where this one ends. */
function goesOn([a, b]: Stretch, size: number): boolean {
  const whole = (length: number) => Math.abs(length - Math.round(length / size) * size) < 1e-6;
  return whole(b[0] - a[0]) && whole(b[1] - a[1]);
}

/** Every corner of tiles, in tiles, that touch a box (in pixels). */
function* corners([left, top, right, bottom]: Box, size: number): Generator<Point> {
  for (let row = Math.floor(top / size); row * size < bottom; row += 1) {
    for (let column = Math.floor(left / size); column * size < right; column += 1) yield [column, row];
  }
}

/** Lines that go on from tile to tile, each in one piece from edge to edge of a box. */
function longLines([a, b]: Stretch, box: Box, size: number): readonly Stretch[] {
  const step: Point = [b[0] - a[0], b[1] - a[1]];
  const found: Stretch[] = [];
  const [left, top, right, bottom] = box.map((edge, side) =>
    side < 2 ? Math.floor(edge / size) : Math.ceil(edge / size),
  ) as [number, number, number, number];
  const rows = bottom - top;
  const columns = right - left;
  const fall = Math.round(step[1] / size);
  const run = Math.round(step[0] / size);
  const count = run === 0 ? rows : columns;
  const starts = run === 0 ? columns : rows + Math.abs(fall) * columns;
  const back = fall > 0 && run !== 0 ? columns : 0;
  for (let i = 0; i < starts; i += 1) {
    const column = run === 0 ? left + i : run > 0 ? left : right - 1;
    const row = run === 0 ? (fall > 0 ? top : bottom - 1) : top + i - back;
    const from: Point = [a[0] + column * size, a[1] + row * size];
    found.push([from, [from[0] + step[0] * count, from[1] + step[1] * count]]);
  }
  return found;
}

/**
 * A pattern laid out over a box (left, top, right, bottom in pixels) as the browser tiles it from the origin: lines and
 * dots, in pixels. Lines that go on from tile to tile are one long line.
 */
export function layOut(drawing: Drawing, box: Box): Marks {
  const { size } = drawing;
  const { lines, dots } = tileOf(drawing);
  const moved = ([x, y]: Point, [column, row]: Point): Point => [x + column * size, y + row * size];
  const places = [...corners(box, size)];
  return {
    lines: lines.flatMap((line) =>
      goesOn(line, size)
        ? longLines(line, box, size)
        : places.map((place): Stretch => [moved(line[0], place), moved(line[1], place)]),
    ),
    dots: dots.flatMap((dot) => places.map((place) => moved(dot, place))),
  };
}
