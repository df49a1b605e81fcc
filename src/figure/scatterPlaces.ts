/** Where areas stand in a scatter plot, as shares of its box: it can have any size. */
import { type ScatterAxis, scatterShare } from './scatterScale';

/** One area: its two figures and the colour it has on the map. */
export interface ScatterDot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  /** False while other areas are in the light. */
  readonly lit: boolean;
}

export interface ScatterAxes {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
}

/** A share of the box as the drawing takes it. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** Place of a figure from the left. */
export function across(value: number, { x }: ScatterAxes): string {
  return percent(scatterShare(value, x));
}

/** Place of a figure from the top. */
export function down(value: number, { y }: ScatterAxes): string {
  return percent(1 - scatterShare(value, y));
}
