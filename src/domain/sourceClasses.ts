import { classIndex } from '../stats/breaks';
import { boundsBetween, boundsLabel } from './classBounds';
import type { ClassModel, ClassSpec } from './classes';
import type { SourceClasses } from './indicator';
import type { Language } from './text';

const OPEN = { from: null, to: null };

/** The classes the source itself gives figures of a period; undefined where it gives none. */
export function sourceClassesFor(
  { sourceClasses }: Pick<ClassSpec, 'sourceClasses'>,
  period: string | null,
): SourceClasses | undefined {
  return sourceClasses?.period === period ? sourceClasses : undefined;
}

/**
 * The fixed classes of a source, in its own words and with their bounds. All of them, also those nobody is in: their
 * colours stand for a verdict. A class the source published for an area goes before the bounds.
 */
export function sourceModel(
  { breaks, decimals, labels }: SourceClasses,
  { unit }: Pick<ClassSpec, 'unit'>,
  lang: Language,
): ClassModel {
  return {
    mode: 'waarde',
    palette: 'oordeel',
    classes: boundsBetween(breaks, OPEN, decimals).map((bound, index) => ({
      index,
      ...bound,
      get label() {
        return `${labels[index]?.[lang] ?? ''}: ${boundsLabel(bound, { unit, decimals }, lang)}`;
      },
      colourKey: `oordeel.${labels.length}.${index}`,
    })),
    classOf: (value, { officialClass } = {}) =>
      officialClass !== undefined && labels[officialClass - 1]
        ? officialClass - 1
        : classIndex(value, breaks, decimals),
  };
}
