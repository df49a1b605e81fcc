interface Props {
  readonly first: number | null;
  readonly second: number | null;
  readonly mix: number | null;
  readonly benchmark: number | null;
  /** Smallest span of figures the width stands for, so that hardly any difference looks like hardly any. */
  readonly leastSpan: number;
}

const WIDTH = 128;
const HEIGHT = 24;
const MARGIN = 9;
const MIDDLE = HEIGHT / 2;

/** Place of a figure among all of them; in the middle when all are equal. */
export function mixPlace(value: number, all: readonly number[], leastSpan: number): number {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = Math.max(high - low, leastSpan) || 1;
  const share = 0.5 + (value - (low + high) / 2) / span;
  return Math.round((MARGIN + share * (WIDTH - 2 * MARGIN)) * 10) / 10;
}

/** A full diamond: the two together. */
function Diamond({ x }: { x: number }) {
  return <path className="mix-both" d={`M${x} ${MIDDLE - 7}l6 7-6 7-6-7z`} />;
}

/** Two areas, the two together, and the benchmark as a line. Decorative: the figures stand beside it. */
export function MixPlot({ first, second, mix, benchmark, leastSpan }: Props) {
  const all = [first, second, mix, benchmark].filter((value) => value !== null);
  const at = (value: number) => mixPlace(value, all, leastSpan);
  return (
    <svg className="mix" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {first !== null && second !== null && (
        <line className="mix-between" x1={at(first)} x2={at(second)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {benchmark !== null && (
        <line className="mix-benchmark" x1={at(benchmark)} x2={at(benchmark)} y1="2" y2={HEIGHT - 2} />
      )}
      {first !== null && <circle className="mix-one" cx={at(first)} cy={MIDDLE} r="5" />}
      {second !== null && (
        <rect className="mix-one" x={at(second) - 4.5} y={MIDDLE - 4.5} width="9" height="9" />
      )}
      {mix !== null && <Diamond x={at(mix)} />}
    </svg>
  );
}

/** The sign of one of the figures, for a legend or a heading. */
export function MixSign({ of }: { of: 'first' | 'second' | 'mix' }) {
  return (
    <svg className="mix" viewBox="0 0 16 24" width="16" height="24" aria-hidden="true">
      {of === 'first' && <circle className="mix-one" cx="8" cy={MIDDLE} r="5" />}
      {of === 'second' && <rect className="mix-one" x="3.5" y={MIDDLE - 4.5} width="9" height="9" />}
      {of === 'mix' && <Diamond x={8} />}
    </svg>
  );
}
