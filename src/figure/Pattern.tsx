import type { Drawing } from './looks';

interface Props {
  readonly id: string;
  readonly drawing: Drawing;
  /** Drawing units per screen pixel. */
  readonly unitsPerPx: number;
}

/** One drawing as a fill that repeats. */
export function Pattern({ id, drawing, unitsPerPx }: Props) {
  const { size, d, width, line, ground } = drawing;
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${unitsPerPx})`}
    >
      {ground !== null && <rect width={size} height={size} fill={ground} />}
      <path d={d} fill="none" stroke={line} strokeWidth={width} strokeLinecap="round" />
    </pattern>
  );
}
