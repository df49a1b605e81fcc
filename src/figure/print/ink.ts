import { type Box, boxAround, type Point } from '../boxes';
import type { Drawing } from '../looks';
import { holds, inside } from './clip';
import { drawingNamed } from './drawingNamed';
import { layOut } from './lattice';
import { outlineOf } from './outline';

/** An area with the name of the pattern in it: a look, or the dotted variant of a colour. */
export interface InkArea {
  readonly d: string;
  readonly pattern: string;
}

/** Everything of one pattern, as one line to stroke in drawing units. */
export interface Ink {
  readonly pattern: string;
  readonly d: string;
  readonly width: number;
  readonly line: string;
}

/** Parts of a pixel that places are rounded to. */
const GRAIN = 20;

/** Writes path text with short steps from one mark to the next. `unit`: drawing units between places. */
function pen(unit: number) {
  const digits = Math.max(0, Math.ceil(-Math.log10(unit)));
  const text: string[] = [];
  let [x, y] = [0, 0];
  const go = (step: string, to: Point) => {
    const [column, row] = [Math.round(to[0] / unit), Math.round(to[1] / unit)];
    const by = (count: number) => Number((count * unit).toFixed(digits));
    text.push(`${step}${by(column - x)} ${by(row - y)}`);
    [x, y] = [column, row];
  };
  return { go, text };
}

/** Drawing units between places: whole ones where that is fine enough, and always a decimal number without a long tail. */
function unitOf(unitsPerPx: number): number {
  return Math.min(1, 10 ** Math.floor(Math.log10(unitsPerPx / GRAIN)));
}

function marksOf(areas: readonly InkArea[], drawing: Drawing, unitsPerPx: number, frame: Box): string {
  const unit = unitOf(unitsPerPx);
  const { go, text } = pen(unit);
  const units = ([x, y]: Point): Point => [x * unitsPerPx, y * unitsPerPx];
  for (const { d } of areas) {
    const rings = outlineOf(d);
    const around = boxAround(rings);
    const box: Box = [
      Math.max(around[0], frame[0]) / unitsPerPx,
      Math.max(around[1], frame[1]) / unitsPerPx,
      Math.min(around[2], frame[2]) / unitsPerPx,
      Math.min(around[3], frame[3]) / unitsPerPx,
    ];
    const { lines, dots } = layOut(drawing, box);
    for (const [from, to] of lines) {
      for (const [start, end] of inside([units(from), units(to)], rings)) {
        go('m', start);
        go('l', end);
      }
    }
    for (const dot of dots.map(units)) {
      if (!holds(rings, dot)) continue;
      go('m', dot);
      go('l', [dot[0] + unit, dot[1]]);
    }
  }
  return text.join('');
}

/**
 * The lines and dots of patterns as lines to stroke, cut off at the edges of their areas: programs that make a page for a
 * printer turn patterns into pictures of many megabytes. `unitsPerPx`: drawing units per pixel of a pattern; `frame`: part
 * of the drawing that is in sight, in drawing units. A dot belongs to the area that holds its middle.
 */
export function inkOf(areas: readonly InkArea[], unitsPerPx: number, frame: Box): readonly Ink[] {
  const byPattern = new Map<string, InkArea[]>();
  for (const area of areas) {
    const known = byPattern.get(area.pattern);
    if (known) known.push(area);
    else byPattern.set(area.pattern, [area]);
  }
  return [...byPattern].flatMap(([pattern, its]): Ink[] => {
    const drawing = drawingNamed(pattern);
    if (!drawing) return [];
    const d = marksOf(its, drawing, unitsPerPx, frame);
    return [{ pattern, d, width: drawing.width * unitsPerPx, line: drawing.line }];
  });
}
