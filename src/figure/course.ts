/** Places of lines, points and labels in a chart through time, worked out apart from drawing. */
import { yearOf } from './Trend';

/** One figure in one period; null is a gap. */
export interface ChartPoint {
  readonly period: string;
  readonly value: number | null;
}

/** Room around the plot, in pixels. */
export interface ChartMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From periods and values to pixels. */
export interface ChartScale {
  readonly x: (period: string) => number;
  readonly y: (value: number) => number;
}

interface Extent {
  readonly periods: readonly string[];
  readonly low: number;
  readonly high: number;
}

/** Years to scale along, values up; one period stands in the middle, and so does one value. */
export function chartScale(
  { periods, low, high }: Extent,
  size: { readonly width: number; readonly height: number },
  { left, right, top, bottom }: ChartMargins,
): ChartScale {
  const years = periods.map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const along = (year: number) => (last > first ? (year - first) / (last - first) : 0.5);
  const up = (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
  return {
    x: (period) => left + along(yearOf(period)) * (size.width - left - right),
    y: (value) => size.height - bottom - up(value) * (size.height - top - bottom),
  };
}

/** Runs of points between gaps: a line is never drawn over a period without a figure. */
export function runsOf(points: readonly ChartPoint[]): readonly (readonly ChartPoint[])[] {
  const runs: ChartPoint[][] = [];
  let open: ChartPoint[] | undefined;
  for (const point of points) {
    if (point.value === null) open = undefined;
    else if (open) open.push(point);
    else {
      open = [point];
      runs.push(open);
    }
  }
  return runs;
}

/**
 * Heights for labels that want to stand at `wanted`, at least `apart` from each other and within the ends, each as near
 * as can be: labels that touch move as one block. In the order given.
 */
export function spreadLabels(
  wanted: readonly number[],
  apart: number,
  ends: readonly [number, number],
): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const blocks: { sum: number; members: number[] }[] = [];
  const topOf = (block: { sum: number; members: readonly number[] }) => {
    const { length } = block.members;
    const middle = block.sum / length - ((length - 1) * apart) / 2;
    return Math.min(Math.max(middle, ends[0]), Math.max(ends[0], ends[1] - (length - 1) * apart));
  };
  for (const { at, index } of order) {
    let block = { sum: at, members: [index] };
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (topOf(last) + last.members.length * apart <= topOf(block)) break;
      blocks.pop();
      block = { sum: last.sum + block.sum, members: [...last.members, ...block.members] };
    }
    blocks.push(block);
  }
  const places = new Array<number>(wanted.length).fill(0);
  for (const block of blocks) {
    block.members.forEach((index, step) => {
      places[index] = topOf(block) + step * apart;
    });
  }
  return places;
}

/** Outlines of the marks, 10 pixels across: lines are told apart by shape as well as by colour. */
export const MARKS: readonly string[] = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z',
  'M-4 -4H4V4H-4Z',
  'M0 -5.4L5.2 3.9H-5.2Z',
  'M0 -5.6L5.6 0L0 5.6L-5.6 0Z',
  'M0 5.4L5.2 -3.9H-5.2Z',
  'M-1.7 -5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z',
  'M-5.2 -3L0 -5.8L5.2 -3V3L0 5.8L-5.2 3Z',
  'M-5 -2.6H5V2.6H-5Z',
];
