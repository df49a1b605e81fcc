interface Props {
  /** Figures of all peers. */
  readonly peers: readonly number[];
  readonly value: number | null;
  readonly benchmark: number | null;
  /** Colour of the dot: the class colour of the value. */
  readonly colour: string;
}

/** Share of the width kept free at both ends, so that the dot is never cut. */
const MARGIN = 0.02;

/** All areas as faint ticks, the benchmark as a line, this area as a dot. Decorative: words say the same beside it. */
export function StripPlot({ peers, value, benchmark, colour }: Props) {
  const all = [...peers, ...[benchmark, value].filter((v) => v !== null)];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const share = (v: number) => MARGIN + ((v - low) / span) * (1 - 2 * MARGIN);
  const percent = (v: number) => `${Math.round(share(v) * 1000) / 10}%`;
  return (
    <svg className="strip" aria-hidden="true">
      <svg viewBox="0 0 1000 22" preserveAspectRatio="none" width="100%" height="22" role="presentation">
        <path className="strip-ticks" d={peers.map((p) => `M${Math.round(share(p) * 1000)} 5v12`).join('')} />
      </svg>
      {benchmark !== null && (
        <line className="strip-benchmark" x1={percent(benchmark)} x2={percent(benchmark)} y1="1" y2="21" />
      )}
      {value !== null && <circle className="strip-dot" cx={percent(value)} cy="11" r="5.5" fill={colour} />}
    </svg>
  );
}
