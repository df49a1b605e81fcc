import { PALE } from '../catalog/palettes';
import type { Bin, BinPart, Histogram } from './histogram';

interface Props {
  readonly spread: Histogram;
  /** Colour per class number. */
  readonly colours: readonly string[];
  /** What the picture says, in one sentence. */
  readonly label: string;
  /** Where the line of the benchmark stands, as a share of the width; null without one on the axis. */
  readonly benchmark: number | null;
}

const WIDTH = 1000;
const HEIGHT = 100;

function fillOf({ classIndex, lit, seen }: BinPart, colours: readonly string[]): string {
  if (!seen) return 'none';
  return lit ? (colours[classIndex] ?? PALE) : PALE;
}

function Bar({ bin, colours }: { readonly bin: Bin; readonly colours: readonly string[] }) {
  const high = bin.height * HEIGHT;
  let under = 0;
  return bin.parts.map((part) => {
    const size = (part.count / bin.count) * high;
    under += size;
    return (
      <rect
        key={`${part.classIndex} ${part.lit} ${part.seen}`}
        className={part.seen ? undefined : 'is-elsewhere'}
        x={round(bin.x * WIDTH)}
        y={round(HEIGHT - under)}
        width={round(bin.width * WIDTH)}
        height={round(size)}
        fill={fillOf(part, colours)}
      />
    );
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** How the areas are spread over the classes: bars in the colours of the map, those elsewhere as an outline. */
export function HistogramPlot({ spread, colours, label, benchmark }: Props) {
  const at = benchmark === null ? null : `${round(benchmark * 100)}%`;
  return (
    <svg className="histogram" role="img" aria-label={label}>
      <svg
        className="histogram-bars"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
        role="presentation"
      >
        {spread.bins.map((bin) => (
          <Bar key={bin.from} bin={bin} colours={colours} />
        ))}
        <path className="histogram-base" d={`M0 ${HEIGHT}H${WIDTH}`} />
      </svg>
      {at !== null && <line className="histogram-benchmark" x1={at} x2={at} y1="0" y2="100%" />}
    </svg>
  );
}
