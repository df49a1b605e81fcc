import type { Position } from 'geojson';
import { lonLat } from './metric';

/** A stretch of an arc between two positions. */
interface Segment {
  readonly arc: number;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Two arcs that run through each other, and where. */
export interface Crossing {
  readonly arcs: readonly [number, number];
  readonly near: readonly [number, number];
}

/**
 * Every place where two segments cross in their interior: of one arc with itself or of two arcs. Segments that
 * only meet at their ends do not count. A grid keeps the work near linear in the number of segments; its cells
 * are as large as the mean segment, in the unit of the coordinates.
 */
export function findCrossings(arcs: readonly (readonly Position[])[]): Crossing[] {
  const segments = segmentsOf(arcs);
  const found = new Map<string, Crossing>();
  for (const bucket of bucketsOf(segments)) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const first = bucket[i];
        const second = bucket[j];
        if (!first || !second || !cross(first, second)) continue;
        const pair = [first.arc, second.arc].sort((x, y) => x - y) as [number, number];
        found.set(pair.join(), { arcs: pair, near: first.a });
      }
    }
  }
  return [...found.values()].sort((x, y) => x.arcs[0] - y.arcs[0] || x.arcs[1] - y.arcs[1]);
}

function segmentsOf(arcs: readonly (readonly Position[])[]): Segment[] {
  return arcs.flatMap((line, arc) =>
    line.slice(1).map((end, i) => ({ arc, a: lonLat(line[i] ?? end), b: lonLat(end) })),
  );
}

function bucketsOf(segments: readonly Segment[]): Segment[][] {
  const total = segments.reduce((sum, { a, b }) => sum + Math.abs(b[0] - a[0]) + Math.abs(b[1] - a[1]), 0);
  const cell = total / Math.max(1, segments.length) || 1;
  const buckets = new Map<string, Segment[]>();
  for (const segment of segments) {
    for (const key of cellsOf(segment, cell)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(segment);
      else buckets.set(key, [segment]);
    }
  }
  return [...buckets.values()];
}

function cellsOf({ a, b }: Segment, cell: number): string[] {
  const keys: string[] = [];
  const lastColumn = Math.floor(Math.max(a[0], b[0]) / cell);
  const lastRow = Math.floor(Math.max(a[1], b[1]) / cell);
  for (let column = Math.floor(Math.min(a[0], b[0]) / cell); column <= lastColumn; column++) {
    for (let row = Math.floor(Math.min(a[1], b[1]) / cell); row <= lastRow; row++)
      keys.push(`${column},${row}`);
  }
  return keys;
}

function cross(first: Segment, second: Segment): boolean {
  return (
    side(first.a, first.b, second.a) * side(first.a, first.b, second.b) < 0 &&
    side(second.a, second.b, first.a) * side(second.a, second.b, first.b) < 0
  );
}

function side(
  a: readonly [number, number],
  b: readonly [number, number],
  p: readonly [number, number],
): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}
