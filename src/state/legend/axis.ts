import type { Benchmark } from '../../domain/benchmark';
import type { Cell } from '../../domain/cell';
import type { ClassEntry } from '../../domain/classes';
import { comparePrecision, type Scale } from '../../domain/compare';
import { isInTimes } from '../../domain/unit';
import { roundTo } from '../../stats/rounding';
import type { Scene } from '../scene';

/** Decimals at which numbers of times are told apart. */
const TIMES_DECIMALS = 9;

/**
 * What the colours are laid out along: figures in the declared unit, or, where no single figure separates the classes
 * (a change, every area beside its own gemeente), differences in that unit or numbers of times.
 */
export interface LegendAxis {
  readonly kind: 'waarde' | 'verschil' | 'keer';
  /** Decimals at which places on the axis are rounded before they are sorted into classes. */
  readonly decimals: number;
  /** Lowest place of every class but the lowest, rising. Empty where classes do not follow from the figure. */
  readonly breaks: readonly number[];
  /** Class numbers in the order of the axis; one more than there are breaks, or empty like those. */
  readonly classes: readonly number[];
  /** Place of the benchmark, or of "no difference"; null without one. */
  readonly benchmark: number | null;
  /** Place of a figure beside what it is held against; null without either of the two the axis needs. */
  readonly placeOf: (cell: Cell | undefined, against: Benchmark | undefined) => number | null;
  /** The same for a row of the level on screen. */
  readonly placeAt: (index: number) => number | null;
}

/** The figure all areas are compared with; null where there is none, or more than one. */
function commonBenchmark({ benchmarks }: Scene): number | null {
  const figures = new Set(benchmarks.flatMap((one) => (one.kind === 'value' ? [one.value] : [])));
  const [only] = figures;
  return figures.size === 1 && only !== undefined ? only : null;
}

/** Where classes begin, lowest first; nothing where more than the lowest is without a beginning. */
function orderedClasses(scene: Scene): {
  readonly froms: readonly number[];
  readonly classes: readonly number[];
} {
  const lowest = (entry: ClassEntry) => entry.from ?? Number.NEGATIVE_INFINITY;
  const sorted = [...scene.model.classes].sort((a, b) => lowest(a) - lowest(b));
  const froms = sorted.slice(1).map(lowest);
  const known = froms.every(
    (from, i) => Number.isFinite(from) && from > (froms[i - 1] ?? Number.NEGATIVE_INFINITY),
  );
  return known ? { froms, classes: sorted.map(({ index }) => index) } : { froms: [], classes: [] };
}

/**
 * Lowest figure that is in a class of a number of times the benchmark. An edge below the benchmark belongs to the class
 * above it, one above the benchmark to the class below it.
 */
function lowestFigure(times: number, benchmark: number, decimals: number): number {
  const unit = 10 ** -decimals;
  const steps = roundTo((times * benchmark) / unit, TIMES_DECIMALS);
  return roundTo((times < 1 ? Math.ceil(steps) : Math.floor(steps) + 1) * unit, decimals);
}

function valueAxis(scene: Scene): LegendAxis {
  const { spec, mode, cells } = scene;
  const { froms, classes } = orderedClasses(scene);
  const benchmark = commonBenchmark(scene);
  const decimals = mode === 'afwijking' ? comparePrecision(spec) : spec.decimals;
  const against = roundTo(benchmark ?? 0, decimals);
  const lowest = (from: number) => {
    if (mode === 'waarde') return from;
    return isInTimes(spec.unit) ? lowestFigure(from, against, decimals) : roundTo(against + from, decimals);
  };
  const placeOf = (cell: Cell | undefined) => (cell?.kind === 'value' ? roundTo(cell.value, decimals) : null);
  return {
    ...{ kind: 'waarde', decimals, classes, benchmark, placeOf },
    breaks: froms.map(lowest),
    placeAt: (index) => placeOf(cells[index]),
  };
}

/** Difference between two figures, or how many times the one is the other; null where that cannot be said. */
function apart(value: number, against: number, scale: Scale): number | null {
  const decimals = comparePrecision(scale);
  const [own, other] = [roundTo(value, decimals), roundTo(against, decimals)];
  if (!isInTimes(scale.unit)) return roundTo(own - other, decimals);
  if (own === other) return 1;
  return other > 0 ? roundTo(own / other, TIMES_DECIMALS) : null;
}

function differenceAxis(scene: Scene): LegendAxis {
  const { cells, benchmarks, change } = scene;
  const scale = change?.scale ?? scene.spec;
  const times = isInTimes(scale.unit);
  const { froms, classes } = orderedClasses(scene);
  const decimals = times ? TIMES_DECIMALS : comparePrecision(scale);
  const hair = 10 ** -TIMES_DECIMALS;
  const placeOf = (cell: Cell | undefined, against: Benchmark | undefined) =>
    cell?.kind === 'value' && against?.kind === 'value' ? apart(cell.value, against.value, scale) : null;
  const changedAt = (index: number) => {
    const area = change?.areas[index];
    if (area?.after.kind !== 'value' || area.unchanged === null) return null;
    return apart(area.after.value, area.unchanged, scale);
  };
  return {
    kind: times ? 'keer' : 'verschil',
    decimals,
    breaks: times ? froms.map((from) => roundTo(from, TIMES_DECIMALS) + (from < 1 ? -hair : hair)) : froms,
    classes,
    benchmark: times ? 1 : 0,
    placeOf: change ? () => null : placeOf,
    placeAt: change ? changedAt : (index) => placeOf(cells[index], benchmarks[index]),
  };
}

/** What the legend of a view is laid out along. */
export function axisOf(scene: Scene): LegendAxis {
  const apartPerArea = scene.mode === 'afwijking' && commonBenchmark(scene) === null;
  return scene.change || apartPerArea ? differenceAxis(scene) : valueAxis(scene);
}
