import type { AreasFile } from '../../src/domain/pack';
import { levelOfCode, type SourceIndex } from '../steps/sourceIndex';

/** Codes named in one warning; the rest is counted. */
const NAMED = 5;

/**
 * Areas a service has no row for, at levels where it has rows for others. A warning, as it can be right: scores
 * start at 100 inwoners, and some services run on the division of a later year.
 */
export function missingRows(services: readonly string[], sources: SourceIndex, areas: AreasFile): string[] {
  return services.flatMap((source) => {
    const codes = new Set(sources.tables(source).flatMap(({ rows }) => rows.map(({ code }) => code)));
    const levels = new Set([...codes].map(levelOfCode));
    return (['buurt', 'wijk', 'gemeente'] as const)
      .filter((level) => levels.has(level))
      .flatMap((level) => {
        const missing = areas.levels[level].filter(({ id }) => !codes.has(id)).map(({ id }) => id);
        if (missing.length === 0) return [];
        const more = missing.length > NAMED ? ' …' : '';
        return [
          `${source}: no row for ${missing.length} of level ${level}: ${missing.slice(0, NAMED).join(' ')}${more}`,
        ];
      });
  });
}
