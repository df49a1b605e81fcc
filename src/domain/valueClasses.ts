import { classIndex } from '../stats/breaks';
import { roundTo } from '../stats/rounding';
import { boundsBetween, boundsLabel } from './classBounds';
import { breaksOf } from './classBreaks';
import type { Bounds, ClassModel, ClassSpec, PaletteId } from './classes';
import type { Direction } from './indicator';
import { sourceModel } from './sourceClasses';
import type { Language } from './text';
import type { ClassMethod } from './view';

const VALUE_PALETTE: Readonly<Record<Direction, PaletteId>> = {
  'hoger-is-gunstig': 'gunstig',
  'lager-is-gunstig': 'minder-gunstig',
  neutraal: 'neutraal',
};

function outerBounds(values: readonly number[], decimals: number): Bounds {
  const shown = values.map((value) => roundTo(value, decimals));
  return { from: shown.reduce((a, b) => Math.min(a, b)), to: shown.reduce((a, b) => Math.max(a, b)) };
}

/** How the outer classes are written. */
export interface Outer {
  /** True where figures of other periods get the same classes: then the outer classes have no end. */
  readonly open: boolean;
}

/**
 * Classes of the values themselves, lowest first. Their breaks follow the values given; a value outside them falls in
 * the first or last class. Own breaks are open at both ends, and stay as they are whatever the values: some of their
 * classes can be empty, so that colours mean the same on another map. The same goes for the classes of a source.
 */
export function valueClasses(
  values: readonly number[],
  method: ClassMethod,
  spec: ClassSpec,
  lang: Language,
  { open }: Outer = { open: false },
): ClassModel {
  const palette = VALUE_PALETTE[spec.direction];
  if (values.length === 0) return { mode: 'waarde', palette, classes: [], classOf: () => null };
  if (method.kind === 'bron' && spec.sourceClasses) return sourceModel(spec.sourceClasses, spec, lang);
  const breaks = breaksOf(values, method, spec.decimals);
  const endless = open || method.kind === 'eigen';
  const outer = endless ? { from: null, to: null } : outerBounds(values, spec.decimals);
  const bounds = boundsBetween(breaks, outer, spec.decimals);
  return {
    mode: 'waarde',
    palette,
    classes: bounds.map((bound, index) => ({
      index,
      ...bound,
      get label() {
        return boundsLabel(bound, spec, lang);
      },
      colourKey: `${palette}.${bounds.length}.${index}`,
    })),
    classOf: (value) => classIndex(value, breaks, spec.decimals),
  };
}
