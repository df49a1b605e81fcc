/** Which areas count on one indicator. */
import type { StackLack, Vote } from '../../../domain/stack';
import type { StackRule } from '../../../domain/view';
import type { Fifth } from '../../../stats/fifths';
import { type StackFigures, type StackSources, turned, unfavourable } from './stackFigures';
import type { StackedPart } from './stackModel';
import { type Entry, type Said, saidBy } from './stackRules';
import { isCompared, type StackSet } from './stackSet';

/** The figure from which it counts, in the declared unit; null under a comparison, or where nothing is set apart. */
function fromOf({ part, spec }: StackFigures, rule: StackRule, fifth: Fifth | null): number | null {
  if (rule === 'grens') return part.limit;
  return fifth && turned(fifth.from, spec);
}

function voteOf(said: Said): Vote {
  if (typeof said === 'string') return 'onbekend';
  return said ? 'telt' : 'telt-niet';
}

/** The votes of one indicator over the rows of a level. Areas outside the set have none. */
export function votesOf(
  figures: StackFigures,
  rule: StackRule,
  set: StackSet,
  sources: StackSources,
): StackedPart {
  const { spec, period, column, cells, lacks } = figures;
  const rows = sources.atlas.rows(sources.level);
  const usable = rows.map((area, row): Entry | StackLack => {
    if (!isCompared(set, area)) return 'buiten-vergelijking';
    const [cell, lack] = [cells[row], lacks[row] ?? null];
    if (lack !== null || cell?.kind !== 'value') return lack ?? 'niet-gepubliceerd';
    return { value: unfavourable(cell.value, spec), inwoners: area.inwoners ?? 0 };
  });
  const { said, fifth, known } = saidBy(rule, figures, usable, set, sources);
  return {
    ...{ spec, period, column, cells },
    votes: said.map(voteOf),
    lacks: said.map((one) => (typeof one === 'string' ? one : null)),
    known,
    counted: fifth?.counted ?? said.filter((one) => one === true).length,
    from: fromOf(figures, rule, fifth),
    tied: fifth?.tied ?? 0,
  };
}
