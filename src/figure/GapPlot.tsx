import { gapPlace, ZERO } from './gap';

interface Props {
  /** Differences with the favourable side as plus; null where there is none. */
  readonly start: number | null;
  readonly now: number | null;
  /** Differences printed in policy texts. */
  readonly marks: readonly number[];
  /** Half width of "about equal". */
  readonly band: number;
  /** Largest difference there is room for, see `gapSpan`. */
  readonly span: number;
  /** Which way it went: gives the arrow its colour, beside its direction. */
  readonly tone: 'gunstiger' | 'minder-gunstig' | 'geen';
}

/** Share of the width an arrow must be long to have a head. */
const LEAST_ARROW = 0.1;

function percent(place: number): string {
  return `${Math.round(place * 1000) / 10}%`;
}

function Arrow({ from, to, tone }: { from: number; to: number; tone: Props['tone'] }) {
  const right = to > from;
  return (
    <g className={`gap-move is-${tone}`}>
      <line x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" />
      {Math.abs(to - from) >= LEAST_ARROW && (
        <svg x={percent(to)} y="50%" overflow="visible" role="presentation">
          <path d={right ? 'M-14 -5.5L-6 0L-14 5.5' : 'M14 -5.5L6 0L14 5.5'} />
        </svg>
      )}
    </g>
  );
}

/**
 * A difference with the benchmark, then and now: a ring for then, a dot for now, an arrow between them, and the
 * benchmark as an upright line. Hollow diamonds are figures of policy texts. Decorative: words say the same beside it.
 */
export function GapPlot({ start, now, marks, band, span, tone }: Props) {
  const at = (gap: number) => gapPlace(gap, span);
  const [low, high] = [at(-band), at(band)];
  return (
    <svg className="gap-plot" aria-hidden="true">
      <rect className="gap-band" x={percent(low)} width={percent(high - low)} y="0" height="100%" />
      <line className="gap-zero" x1={percent(ZERO)} x2={percent(ZERO)} y1="0" y2="100%" />
      {now !== null && start === null && (
        <line className="gap-stem" x1={percent(ZERO)} x2={percent(at(now))} y1="50%" y2="50%" />
      )}
      {start !== null && now !== null && <Arrow from={at(start)} to={at(now)} tone={tone} />}
      {start !== null && <circle className="gap-start" cx={percent(at(start))} cy="50%" r="5" />}
      {now !== null && <circle className={`gap-now is-${tone}`} cx={percent(at(now))} cy="50%" r="6" />}
      {marks.map((gap) => (
        <svg key={gap} x={percent(at(gap))} y="50%" overflow="visible" role="presentation">
          <path className="gap-mark" d="M0 -7L7 0L0 7L-7 0Z" />
        </svg>
      ))}
    </svg>
  );
}
