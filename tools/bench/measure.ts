/** One line of the table. */
export interface Measure {
  /** Key in the saved baseline. */
  readonly id: string;
  readonly name: string;
  readonly unit: 'ms' | 'bytes';
  readonly value: number;
  /** Most it may be, where the design sets a bound. */
  readonly budget?: number;
}

/** The middle value; the mean of the middle two for an even number. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}
