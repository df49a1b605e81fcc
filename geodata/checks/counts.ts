import { COUNT_ROUNDING } from '../config';
import type { Fault } from '../model';
import { type Counts, populationSource } from '../steps/counts';
import type { SourceIndex } from '../steps/sourceIndex';

/**
 * Counts that only serve as weights are never shown, so a wrong one would go unseen: an area cannot have more
 * households than inwoners, rounding aside, or fewer than none.
 */
export function checkCounts(counts: Counts, sources: SourceIndex, year: string): Fault[] {
  const source = populationSource(year);
  const where = sources.tables(source)[0]?.where ?? source;
  return [...counts].flatMap(([code, { inwoners, huishoudens }]) => {
    if (inwoners === null || huishoudens === null) return [];
    if (huishoudens >= 0 && huishoudens <= inwoners + COUNT_ROUNDING) return [];
    return [
      {
        source,
        where,
        place: `${code}, huishoudens`,
        what: `${huishoudens} households among ${inwoners} inwoners`,
        remedy: 'look at this row in the source and report it; the weights of averages follow from it',
      },
    ];
  });
}
