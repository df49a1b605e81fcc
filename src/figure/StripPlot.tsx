import { type StripScale, stripScale, stripShare, TICKS_WIDTH, tickPaths } from './strip';

interface Props {
  /** Figures of all peers. Hand over the same array for the same peers: its ticks are drawn once. */
  readonly peers: readonly number[];
  readonly value: number | null;
  readonly benchmark: number | null;
  /** Colour of the dot: that of the verdict. */
  readonly colour: string;
  /** Scale of the strips it belongs with; left out for the own scale of the peers. */
  readonly scale?: StripScale;
}

/** Peers as faint ticks, the benchmark as a line, this area as a dot. Decorative: words say the same beside it. */
export function StripPlot({ peers, value, benchmark, colour, scale: given }: Props) {
  const seen = [benchmark, value].filter((v) => v !== null);
  const scale = given ?? stripScale(peers, seen);
  const percent = (v: number) => `${Math.round(stripShare(v, scale) * 1000) / 10}%`;
  return (
    <svg className="strip" aria-hidden="true">
      <svg
        viewBox={`0 0 ${TICKS_WIDTH} 22`}
        preserveAspectRatio="none"
        width="100%"
        height="22"
        role="presentation"
      >
        {tickPaths(peers, scale).map((d, layer) => (
          <path key={LAYER_NAMES[layer]} className={LAYER_NAMES[layer]} d={d} />
        ))}
      </svg>
      {benchmark !== null && (
        <line className="strip-benchmark" x1={percent(benchmark)} x2={percent(benchmark)} y1="1" y2="21" />
      )}
      {value !== null && <circle className="strip-dot" cx={percent(value)} cy="11" r="5.5" fill={colour} />}
    </svg>
  );
}

const LAYER_NAMES = ['strip-ticks', 'strip-ticks is-some', 'strip-ticks is-many'] as const;
