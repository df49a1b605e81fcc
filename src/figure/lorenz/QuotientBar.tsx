import './lorenz.css';
import { quotientPlace } from './lorenzPlaces';

interface Props {
  readonly quotient: number;
  /** Quotient at the right end. */
  readonly most: number;
  readonly colour: string;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** How far a quotient lies from an even spread, which is a line. Decorative: words say the same beside it. */
export function QuotientBar({ quotient, most, colour }: Props) {
  const { from, width, even } = quotientPlace(quotient, most);
  return (
    <svg className="quotient" style={{ color: colour }} aria-hidden="true">
      <line className="quotient-base" x2="100%" y1="50%" y2="50%" />
      <rect className="quotient-bar" x={percent(from)} width={percent(width)} y="3" height="12" />
      <line className="quotient-even" x1={percent(even)} x2={percent(even)} y2="100%" />
    </svg>
  );
}
