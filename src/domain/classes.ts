import { classIndex, equalBreaks, ownBreaks, quantileBreaks } from '../stats/breaks';
import { roundTo } from '../stats/rounding';
import type { Scale, Verdict } from './compare';
import type { Direction } from './indicator';
import type { Language } from './text';
import { formatRange, formatValue } from './unit';
import type { ClassMethod, ColourMode } from './view';

/** Families of colours; which one follows from the direction of the indicator and the colour mode. */
export type PaletteId = 'afwijking' | 'afwijking-neutraal' | 'gunstig' | 'minder-gunstig' | 'neutraal';

/** One class of the legend. Bounds are values; in a deviation model differences from the benchmark, or times it. */
export interface ClassEntry {
  readonly index: number;
  /** Made when asked for: colours do not need it, and number formats are slow to begin with. */
  readonly label: string;
  /** Lowest value shown that belongs here; null when open. */
  readonly from: number | null;
  /** Highest value shown that belongs here; null when open. */
  readonly to: number | null;
  /** `<palette>.<number of classes>.<index>`; see the palettes of the catalogue. */
  readonly colourKey: string;
  /** What the class says of its areas; only in a deviation model. */
  readonly verdict?: Verdict;
}

export interface ClassModel {
  readonly mode: ColourMode;
  readonly palette: PaletteId;
  readonly classes: readonly ClassEntry[];
  /**
   * Class number of a value; null only where a deviation has no benchmark or there are no classes.
   * A value model ignores benchmark and interval.
   */
  classOf(value: number, benchmark?: number | null, interval?: readonly [number, number]): number | null;
}

/** What a class model needs to know of an indicator. */
export type ClassSpec = Scale;

const VALUE_PALETTE: Readonly<Record<Direction, PaletteId>> = {
  'hoger-is-gunstig': 'gunstig',
  'lager-is-gunstig': 'minder-gunstig',
  neutraal: 'neutraal',
};

const UP_TO: Readonly<Record<Language, (value: string) => string>> = {
  nl: (value) => `minder dan ${value}`,
  en: (value) => `less than ${value}`,
};
const AND_UP: Readonly<Record<Language, (value: string) => string>> = {
  nl: (value) => `${value} of meer`,
  en: (value) => `${value} or more`,
};

function breaksFor(values: readonly number[], method: ClassMethod, decimals: number): readonly number[] {
  switch (method.kind) {
    case 'kwantiel':
      return quantileBreaks(values, method.count, decimals);
    case 'gelijk':
      return equalBreaks(values, method.count, decimals);
    case 'eigen':
      return ownBreaks(method.breaks, decimals);
  }
}

/** Lowest and highest value, difference or number of times of a class; null when open. */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

function valueLabel(bounds: Bounds, spec: ClassSpec, lang: Language): string {
  const { from, to } = bounds;
  const say = (value: number) => formatValue(value, spec.unit, spec.decimals, lang);
  if (from === null) {
    return to === null ? '' : UP_TO[lang](say(roundTo(to + 10 ** -spec.decimals, spec.decimals)));
  }
  if (to === null) return AND_UP[lang](say(from));
  return formatRange([from, to], spec.unit, spec.decimals, lang);
}

/** Bounds per class in values as shown; outer bounds are the data's own, or open for own breaks. */
function boundsFrom(breaks: readonly number[], outer: Bounds, decimals: number): readonly Bounds[] {
  const justBelow = (value: number) => roundTo(value - 10 ** -decimals, decimals);
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const next = breaks[index];
    return { from: breaks[index - 1] ?? outer.from, to: next === undefined ? outer.to : justBelow(next) };
  });
}

function outerBounds(values: readonly number[], decimals: number): Bounds {
  const shown = values.map((value) => roundTo(value, decimals));
  return { from: shown.reduce((a, b) => Math.min(a, b)), to: shown.reduce((a, b) => Math.max(a, b)) };
}

/**
 * Classes of the values themselves, lowest first. Quantiles and equal steps follow the values given;
 * a value outside them falls in the first or last class. Own breaks are open at both ends.
 */
export function valueClasses(
  values: readonly number[],
  method: ClassMethod,
  spec: ClassSpec,
  lang: Language,
): ClassModel {
  const palette = VALUE_PALETTE[spec.direction];
  if (values.length === 0) return { mode: 'waarde', palette, classes: [], classOf: () => null };
  const breaks = breaksFor(values, method, spec.decimals);
  const open = method.kind === 'eigen' && breaks.length > 0;
  const outer = open ? { from: null, to: null } : outerBounds(values, spec.decimals);
  const bounds = boundsFrom(breaks, outer, spec.decimals);
  return {
    mode: 'waarde',
    palette,
    classes: bounds.map((bound, index) => ({
      index,
      ...bound,
      get label() {
        return valueLabel(bound, spec, lang);
      },
      colourKey: `${palette}.${bounds.length}.${index}`,
    })),
    classOf: (value) => classIndex(value, breaks, spec.decimals),
  };
}
