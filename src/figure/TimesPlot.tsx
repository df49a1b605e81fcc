import { memo, useMemo } from 'react';
import { type TimesDot, timesDots, timesEnd } from './timesDots';

interface Props {
  /** Times the benchmark of every area. */
  readonly times: readonly number[];
  /** How many of them, from the first, are in the rule. */
  readonly inRule: number;
  /** Times at which the rule begins. */
  readonly limit: number;
  /** Colour of the dots in the rule. */
  readonly colour: string;
  /** `2×` */
  readonly axis: (times: number) => string;
}

const TALLEST = 116;
const SPACING = 7;
const FOOT = 26;
const MARGIN = 0.012;

function percent(share: number): string {
  return `${Math.round((MARGIN + share * (1 - 2 * MARGIN)) * 1000) / 10}%`;
}

interface DotProps {
  readonly x: string;
  readonly y: number;
  readonly inRule: boolean;
}

const Dot = memo(function Dot({ x, y, inRule }: DotProps) {
  return <circle className={inRule ? 'times-dot is-in' : 'times-dot'} cx={x} cy={y} r="3.2" />;
});

function Dots({ dots, inRule }: { dots: readonly TimesDot[] } & Pick<Props, 'inRule'>) {
  const tallest = Math.max(0, ...dots.map(({ pile }) => pile));
  const spacing = tallest > 0 ? Math.min(SPACING, (TALLEST - SPACING) / tallest) : SPACING;
  return dots.map(({ share, pile }, index) => (
    <Dot
      key={`${share} ${pile}`}
      x={percent(share)}
      y={TALLEST - 5 - pile * spacing}
      inRule={index < inRule}
    />
  ));
}

/** Areas as dots on a line of times the benchmark, with the limit of the rule. Decorative: words say the same. */
export function TimesPlot({ times, inRule, limit, colour, axis }: Props) {
  const end = timesEnd(times, limit);
  const dots = useMemo(() => timesDots(times, end), [times, end]);
  const whole = Array.from({ length: Math.floor(end) + 1 }, (_, value) => value);
  return (
    <svg className="times" height={TALLEST + FOOT} style={{ color: colour }} aria-hidden="true">
      <line className="times-axis" x1="0" x2="100%" y1={TALLEST} y2={TALLEST} />
      {whole.map((value) => (
        <text key={value} className="times-label" x={percent(value / end)} y={TALLEST + FOOT - 6}>
          {axis(value)}
        </text>
      ))}
      <line className="times-one" x1={percent(1 / end)} x2={percent(1 / end)} y1="0" y2={TALLEST} />
      <line className="times-limit" x1={percent(limit / end)} x2={percent(limit / end)} y1="0" y2={TALLEST} />
      <Dots dots={dots} inRule={inRule} />
    </svg>
  );
}
