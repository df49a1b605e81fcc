import { type StripScale, stripShare } from './strip';

interface Props {
  /** One scale for all marks under each other. */
  readonly scale: StripScale;
  readonly value: number | null;
  readonly benchmark: number | null;
  /** Colour of the dot: that of the verdict. */
  readonly colour: string;
}

function percent(value: number, scale: StripScale): string {
  return `${Math.round(stripShare(value, scale) * 1000) / 10}%`;
}

/** A figure far beyond the scale: a triangle that points to where it is. */
function Beyond({ above, colour }: { readonly above: boolean; readonly colour: string }) {
  return (
    <svg x={above ? '100%' : '0%'} y="50%" overflow="visible" role="presentation">
      <path d={above ? 'M-11-5.5v11L-1 0z' : 'M11-5.5v11L1 0z'} fill={colour} />
    </svg>
  );
}

/**
 * One row of a column of strips: the benchmark as a line over the whole height, so that the rows make one line, and
 * this area as a dot. Far cheaper than a strip plot per row. Decorative: words and figures say the same beside it.
 */
export function StripMark({ scale, value, benchmark, colour }: Props) {
  const beyond = value !== null && (value < scale.low || value > scale.high);
  return (
    <svg className="strip-mark" aria-hidden="true">
      <line className="strip-base" x1="0" x2="100%" y1="50%" y2="50%" />
      {benchmark !== null && (
        <line
          className="strip-benchmark"
          x1={percent(benchmark, scale)}
          x2={percent(benchmark, scale)}
          y1="0"
          y2="100%"
        />
      )}
      {beyond && <Beyond above={value > scale.high} colour={colour} />}
      {value !== null && !beyond && (
        <circle className="strip-dot" cx={percent(value, scale)} cy="50%" r="5.5" fill={colour} />
      )}
    </svg>
  );
}
