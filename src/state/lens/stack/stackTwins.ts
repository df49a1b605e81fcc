/** Indicators of a stack that say nearly the same. */
import type { Cell } from '../../../domain/cell';
import { spearman } from '../../../stats/correlation';
import type { StackFigures } from './stackFigures';
import type { Twins } from './stackModel';

/** Rank correlation from which two indicators hang together so strongly that one says little beside the other. */
const STRONG = 0.8;

type Relation = Pick<Twins, 'rho' | 'areas'> | null;

/** Correlations that were asked for, by the figures of both: those do not change, and working them out is slow. */
const relations = new WeakMap<readonly (number | null)[], Map<readonly (number | null)[], Relation>>();

function figureAt(cells: readonly Cell[], lacks: StackFigures['lacks'], row: number): number | null {
  const cell = cells[row];
  return cell?.kind === 'value' && lacks[row] === null ? cell.value : null;
}

function relate(a: StackFigures, b: StackFigures): Relation {
  const pairs = a.cells.flatMap((_, row) => {
    const [x, y] = [figureAt(a.cells, a.lacks, row), figureAt(b.cells, b.lacks, row)];
    return x === null || y === null ? [] : [[x, y] as const];
  });
  const found = spearman(
    pairs.map(([x]) => x),
    pairs.map(([, y]) => y),
  );
  return found && { rho: found.rho, areas: found.n };
}

/** A floor of the reader leaves areas out: then nothing that was found before holds. */
function relationOf(a: StackFigures, b: StackFigures, keep: boolean): Relation {
  if (!keep) return relate(a, b);
  const known = relations.get(a.column.values) ?? new Map<readonly (number | null)[], Relation>();
  relations.set(a.column.values, known);
  const before = known.get(b.column.values);
  if (before !== undefined) return before;
  const made = relate(a, b);
  known.set(b.column.values, made);
  return made;
}

/** Pairs with a rank correlation of at least 0.8 either way, over the areas of the region that have both. */
export function twinsOf(
  figures: readonly StackFigures[],
  { keep }: { readonly keep: boolean },
): readonly Twins[] {
  return figures.flatMap((a, index) =>
    figures.slice(index + 1).flatMap((b): readonly Twins[] => {
      const found = relationOf(a, b, keep);
      return found && Math.abs(found.rho) >= STRONG ? [{ a: a.spec, b: b.spec, ...found }] : [];
    }),
  );
}
