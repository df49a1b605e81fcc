interface Props {
  /** Difference with the benchmark, or null when it cannot be told. */
  readonly difference: number | null;
  /** Largest difference in the list, so that bars share one scale. */
  readonly largest: number;
  readonly colour: string;
}

/** A bar to the left or right of the benchmark line. Decorative: the figure stands beside it. */
export function DeviationBar({ difference, largest, colour }: Props) {
  const length = difference === null || largest === 0 ? 0 : (Math.abs(difference) / largest) * 50;
  const start = difference !== null && difference < 0 ? 50 - length : 50;
  return (
    <svg className="deviation" aria-hidden="true">
      <rect x={`${start}%`} y="3" width={`${length}%`} height="6" fill={colour} />
      <line className="deviation-zero" x1="50%" x2="50%" y1="0" y2="12" />
    </svg>
  );
}
