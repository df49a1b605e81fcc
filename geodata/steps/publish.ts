import type { Level } from '../../src/domain/area';
import { absent, type Cell } from '../../src/domain/cell';
import type { AreaRow, AreasFile } from '../../src/domain/pack';
import { type CellColumn, hasValues } from './cellColumn';
import { populationSource } from './counts';
import type { FeedFigures } from './readFeed';

/** Levels a source can publish at, in the order of the picker. */
const PUBLISHED: readonly Exclude<Level, 'focusgebied'>[] = ['buurt', 'wijk', 'gemeente', 'postcodegebied'];

/**
 * The columns the sources publish: per level and period the first feed with at least one figure. Feeds of
 * services come before those of supplementary tables, whatever their order in the declaration.
 */
export function publishedColumns(feeds: readonly FeedFigures[], areas: AreasFile): CellColumn[] {
  const columns = new Map<string, CellColumn>();
  for (const figures of byRoute(feeds)) {
    for (const level of PUBLISHED.filter((candidate) => figures.feed.levels.includes(candidate))) {
      for (const period of figures.feed.periods) {
        if (columns.has(`${level} ${period}`)) continue;
        const column = columnOf(figures, areas, level, period);
        if (hasValues(column)) columns.set(`${level} ${period}`, column);
      }
    }
  }
  return [...columns.values()];
}

/** Services first; within a route the order of the declaration. */
export function byRoute(feeds: readonly FeedFigures[]): FeedFigures[] {
  return [
    ...feeds.filter((figures) => !figures.supplement),
    ...feeds.filter((figures) => figures.supplement),
  ];
}

function columnOf(
  figures: FeedFigures,
  areas: AreasFile,
  level: Exclude<Level, 'focusgebied'>,
  period: string,
): CellColumn {
  const { supplement } = figures;
  return {
    level,
    period,
    basis: 'gepubliceerd',
    sources: sourcesBehind(figures, areas.populationYear),
    supplement,
    cells: areas.levels[level].map((row) => cellOf(figures, row, level, period)),
  };
}

/** A rate per inwoner leans on the population count as well. */
function sourcesBehind({ feed }: FeedFigures, populationYear: string): string[] {
  const rate = feed.reading.kind === 'per-inwoner';
  return rate ? [feed.source, populationSource(populationYear)] : [feed.source];
}

/**
 * A figure, or why there is none. A service that has rows in the gemeente but none for this area left it out
 * (`niet-gepubliceerd`); otherwise the area is outside the source (`niet-gemeten`).
 */
function cellOf(
  figures: FeedFigures,
  row: AreaRow,
  level: Exclude<Level, 'focusgebied'>,
  period: string,
): Cell {
  const cell = figures.at(row.id, period);
  if (cell?.kind === 'value') return cell;
  if (row.inwoners === 0) return { ...cell, ...absent('niet-van-toepassing') };
  if (cell) return cell;
  const leftOut = !figures.supplement && figures.covers(row.gemeente ?? row.id, level, period);
  return absent(leftOut ? 'niet-gepubliceerd' : 'niet-gemeten');
}
