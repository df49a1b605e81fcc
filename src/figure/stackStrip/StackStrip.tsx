import './stackStrip.css';

/** Whether something counts, does not, or is not known. */
export type MarkKind = 'telt' | 'telt-niet' | 'onbekend';

/** One mark of a strip. */
export interface StackMark {
  /** What is written in it where it is known. */
  readonly sign: string;
  readonly kind: MarkKind;
  /** How heavily it counts, 1 to 3: a heavier mark is wider. */
  readonly weight: number;
}

const SIDE = 22;
const GAP = 4;

interface Placed {
  readonly mark: StackMark;
  readonly x: number;
  readonly width: number;
}

function placed(marks: readonly StackMark[]): readonly Placed[] {
  let x = 0;
  return marks.map((mark) => {
    const width = SIDE * mark.weight;
    const at = { mark, x, width };
    x += width + GAP;
    return at;
  });
}

/** Full with its sign where it counts, open where it does not, and broken with a question mark where that is not known. */
function Mark({ mark: { sign, kind }, x, width }: Placed) {
  return (
    <g className={`stack-mark is-${kind}`} transform={`translate(${x} 0)`}>
      <rect x="0.75" y="0.75" width={width - 1.5} height={SIDE - 1.5} rx="3" />
      <text x={width / 2} y="16" textAnchor="middle">
        {kind === 'onbekend' ? '?' : sign}
      </text>
    </g>
  );
}

/** Marks beside each other, always in the same order. Decorative: words beside it say the same. */
export function StackStrip({ marks }: { readonly marks: readonly StackMark[] }) {
  const all = placed(marks);
  const last = all.at(-1);
  const width = last ? last.x + last.width : 0;
  return (
    <svg
      className="stack-strip"
      width={width}
      height={SIDE}
      viewBox={`0 0 ${width} ${SIDE}`}
      aria-hidden="true"
    >
      {all.map((one) => (
        <Mark key={one.x} {...one} />
      ))}
    </svg>
  );
}
