import { roundTo } from '../stats/rounding';
import type { Bounds, ClassModel, ClassSpec, PaletteId } from './classes';
import { comparePrecision, edgesOf, type Step, stepOf, verdictOfStep } from './compare';
import { formatAmount, formatAmountRange, senseWord } from './difference';
import type { UnitId } from './indicator';
import type { Language } from './text';
import { stepLabelInTimes, timesBounds } from './timesLabels';
import { isInTimes } from './unit';

/** Every step, lowest first. */
const STEPS: readonly Step[] = [-3, -2, -1, 0, 1, 2, 3];

/** Bounds of a step as differences at compare precision. */
function differenceBounds(step: Step, scale: ClassSpec): Bounds {
  const precision = comparePrecision(scale);
  const edges = edgesOf(scale);
  const size = Math.abs(step);
  if (size === 0) return { from: -edges[0], to: edges[0] };
  const near = roundTo((edges[size - 1] ?? 0) + 10 ** -precision, precision);
  const far = edges[size] ?? null;
  return step > 0 ? { from: near, to: far } : { from: far === null ? null : -far, to: -near };
}

/** Decimals in which the class edges are written: those shown, or more where edges would look alike. */
export function labelDecimals(spec: ClassSpec): number {
  const precision = comparePrecision(spec);
  const distinct = (decimals: number) => {
    const edges = [0, ...edgesOf(spec).map((edge) => roundTo(edge, decimals))];
    return edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? 0));
  };
  let decimals = spec.decimals;
  while (decimals < precision && !distinct(decimals)) decimals += 1;
  return decimals;
}

/** Percentage points are said once, above the legend; other units fit in the label. */
function labelUnit(unit: UnitId): UnitId {
  return unit === 'procent' ? 'score' : unit;
}

/**
 * Size of the differences of a step, without a direction: `3 – 4`, `meer dan € 8.000`, and for the middle the largest
 * there is. Where the band is finer than the decimals shown, neighbouring ranges share their rounded edge.
 */
export function stepSize(step: Step, spec: ClassSpec, lang: Language): string {
  const decimals = labelDecimals(spec);
  const { from, to } = differenceBounds(step, spec);
  const unit = labelUnit(spec.unit);
  const say = (amount: number) => formatAmount(amount, unit, decimals, lang);
  if (step === 0) return say(to ?? 0);
  if (from === null || to === null) {
    return `${lang === 'nl' ? 'meer dan' : 'more than'} ${say(edgesOf(spec)[2])}`;
  }
  const [near = 0, far = 0] = [Math.abs(from), Math.abs(to)].sort((x, y) => x - y);
  return formatAmountRange([near, far], unit, decimals, lang);
}

/** `hoogstens 2 verschil`, `3 – 4 hoger`, `meer dan € 8.000 hoger`. */
function differenceLabel(step: Step, spec: ClassSpec, lang: Language): string {
  const size = stepSize(step, spec, lang);
  if (step === 0) return lang === 'nl' ? `hoogstens ${size} verschil` : `at most ${size} apart`;
  return `${size} ${senseWord(step, spec.unit, lang)}`;
}

/**
 * Seven classes around the benchmark, from the same steps as the words of {@link stepOf}. Class 0 is the
 * least favourable whichever way the indicator runs; neutral indicators run from low to high.
 */
export function deviationClasses(spec: ClassSpec, lang: Language): ClassModel {
  const mirrored = spec.direction === 'lager-is-gunstig';
  const palette: PaletteId = spec.direction === 'neutraal' ? 'afwijking-neutraal' : 'afwijking';
  const order = mirrored ? [...STEPS].reverse() : STEPS;
  const inTimes = isInTimes(spec.unit);
  return {
    mode: 'afwijking',
    palette,
    classes: order.map((step, index) => ({
      index,
      ...(inTimes ? timesBounds(step, spec) : differenceBounds(step, spec)),
      get label() {
        return (inTimes ? stepLabelInTimes : differenceLabel)(step, spec, lang);
      },
      colourKey: `${palette}.7.${index}`,
      verdict: verdictOfStep(step, spec.direction),
    })),
    classOf: (value, { benchmark, interval } = {}) => {
      if (benchmark === null || benchmark === undefined) return null;
      const step = stepOf(value, benchmark, spec, interval);
      return mirrored ? 3 - step : 3 + step;
    },
  };
}
