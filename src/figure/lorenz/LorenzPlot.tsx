import './lorenz.css';
import { memo } from 'react';
import { type LorenzPoint, lorenzPath } from './lorenzPlaces';

interface Props {
  /** What it shows, for who does not see it. */
  readonly title: string;
  readonly curve: readonly LorenzPoint[];
  /** Where half of those concerned is reached. */
  readonly half: LorenzPoint;
  /** What is read off; null for nothing. */
  readonly active: LorenzPoint | null;
  /** Words at the line of an even spread and at the half. */
  readonly evenWord: string;
  readonly halfWord: string;
  /** A share along the axes as printed. */
  readonly say: (share: number) => string;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** What does not change while a place is read off. */
const Ground = memo(function Ground({
  curve,
  half,
  evenWord,
  halfWord,
  say,
}: Omit<Props, 'title' | 'active'>) {
  const path = lorenzPath(curve);
  return (
    <>
      <rect className="lorenz-ground" width="100%" height="100%" />
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
        <path className="lorenz-between" d={path} />
        <path className="lorenz-even" d="M0 1L1 0" vectorEffect="non-scaling-stroke" />
        <path
          className="lorenz-half"
          d={`M0 ${1 - half.concerned}H${half.base}V1`}
          vectorEffect="non-scaling-stroke"
        />
        <path className="lorenz-curve" d={path} vectorEffect="non-scaling-stroke" />
      </svg>
      <text className="lorenz-word is-even" x="97%" y="64%">
        {evenWord}
      </text>
      <text className="lorenz-word is-half" x={percent(half.base)} y="100%" dx="8" dy="-10">
        {halfWord}
      </text>
      <circle className="lorenz-half-dot" cx={percent(half.base)} cy={percent(1 - half.concerned)} r="5" />
      {TICKS.map((tick) => (
        <text key={tick} className="lorenz-tick" x={percent(tick)} y="100%" dy="1.35em">
          {say(tick)}
        </text>
      ))}
      {TICKS.slice(1).map((tick) => (
        <text key={tick} className="lorenz-tick is-beside" y={percent(1 - tick)} dx="-8" dy="0.35em">
          {say(tick)}
        </text>
      ))}
    </>
  );
});

/**
 * The curve of a spread: areas counted from those with most on, share of everyone to the right and share of those
 * concerned upwards, with the straight line of an even spread. It fills the box it is given; ticks stand outside it.
 */
export function LorenzPlot({ title, active, ...ground }: Props) {
  return (
    <svg className="lorenz" role="img" aria-label={title}>
      <Ground {...ground} />
      {active && (
        <g className="lorenz-active">
          <line
            x1={percent(active.base)}
            x2={percent(active.base)}
            y1={percent(1 - active.concerned)}
            y2="100%"
          />
          <line
            x1="0"
            x2={percent(active.base)}
            y1={percent(1 - active.concerned)}
            y2={percent(1 - active.concerned)}
          />
          <circle cx={percent(active.base)} cy={percent(1 - active.concerned)} r="6" />
        </g>
      )}
    </svg>
  );
}
