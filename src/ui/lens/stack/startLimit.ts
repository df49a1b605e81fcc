import type { AreaRow } from '../../../domain/pack';
import type { Candidate } from '../../../state/lens/stack/candidates';
import { unfavourable } from '../../../state/lens/stack/stackFigures';
import { classable } from '../../../state/sceneBase';
import { upperFifth } from '../../../stats/fifths';

/** A limit to begin with, in the declared unit: where the least favourable fifth begins. Null where nothing sets areas apart. */
export function startLimit(
  { spec, cells }: Pick<Candidate, 'spec' | 'cells'>,
  rows: readonly AreaRow[],
): number | null {
  const fifth = upperFifth(classable(spec, rows, cells).map((value) => unfavourable(value, spec)));
  return fifth && unfavourable(fifth.from, spec);
}

/** Lowest and highest figure, in the declared unit; those that are plausible where there are none. */
export function endsOf({ spec, cells }: Pick<Candidate, 'spec' | 'cells'>): readonly [number, number] {
  const figures = cells.flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));
  return figures.length === 0 ? spec.range : [Math.min(...figures), Math.max(...figures)];
}
