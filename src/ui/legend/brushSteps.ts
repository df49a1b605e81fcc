import type { Highlight } from '../../domain/view';
import type { Histogram } from '../../figure/histogram';
import { type BinRange, binsOf, binUnder, figuresOf } from '../../figure/histogramRange';
import type { LegendAxis } from '../../state/legend/axis';

/**
 * What a brush takes at a time: a bar where the axis is about figures. Where it is about differences, which a link does
 * not hold, the bars of one class together.
 */
export interface BrushSteps {
  /** The bars of every step, lowest first. */
  readonly steps: readonly BinRange[];
  /** Step under a share of the width. */
  readonly at: (share: number) => number;
  /** What is in the light as steps; null where that is no range of them. */
  readonly of: (lit: Highlight | null) => BinRange | null;
  /** A range of steps as something to put in the light; null for all of them. */
  readonly toHighlight: (range: BinRange) => Highlight | null;
}

type Made = Omit<BrushSteps, 'at'>;

interface Question {
  readonly spread: Histogram;
  readonly axis: LegendAxis;
  readonly places: readonly number[];
  /** Decimals in which figures are shown. */
  readonly decimals: number;
}

function byFigure({ spread, places, decimals }: Question): Made {
  const ends = [
    places.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    places.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  ] as const;
  return {
    steps: spread.bins.map((_, i): BinRange => [i, i]),
    of: (lit) => (lit?.kind === 'bereik' ? binsOf(spread, lit.range) : null),
    toHighlight: (range) => ({
      kind: 'bereik',
      range: figuresOf(spread, range, ends, decimals),
      second: null,
    }),
  };
}

function byClass({ spread, axis }: Question): Made {
  const bands = [...new Set(spread.bins.map(({ band }) => band))];
  const steps = bands.map(
    (band): BinRange => [
      spread.bins.findIndex((bin) => bin.band === band),
      spread.bins.findLastIndex((bin) => bin.band === band),
    ],
  );
  const classOf = (step: number) => axis.classes[bands[step] ?? 0] ?? 0;
  return {
    steps,
    of: (lit) => {
      if (lit?.kind !== 'klasse') return null;
      const found = steps.map((_, step) => step).filter((step) => lit.classes.includes(classOf(step)));
      const [first, last] = [found[0], found.at(-1)];
      const whole = first !== undefined && last !== undefined && last - first === found.length - 1;
      return whole ? [first, last] : null;
    },
    toHighlight: ([first, last]) => ({
      kind: 'klasse',
      classes: steps
        .map((_, step) => step)
        .slice(first, last + 1)
        .map(classOf)
        .sort((a, b) => a - b),
    }),
  };
}

/** The steps of a brush over a histogram; null where neither figures nor classes can be brushed. */
export function brushSteps(question: Question): BrushSteps | null {
  const { spread, axis } = question;
  if (axis.kind !== 'waarde' && axis.classes.length === 0) return null;
  const made = axis.kind === 'waarde' ? byFigure(question) : byClass(question);
  const { steps } = made;
  return {
    ...made,
    at: (share) => {
      const bin = binUnder(spread.bins, share);
      return Math.max(
        0,
        steps.findIndex(([, last]) => bin <= last),
      );
    },
    toHighlight: (range) =>
      range[0] === 0 && range[1] === steps.length - 1 ? null : made.toHighlight(range),
  };
}
