import type { Fault } from '../model';
import type { Joined } from '../steps/join';
import type { SourceIndex } from '../steps/sourceIndex';

/**
 * Indicators without any figure after the join. When a source that should carry one was read, that is a fault;
 * when none of its sources was at hand, the indicator is left out of the snapshot with a warning.
 */
export function checkEmptyIndicators(
  joined: readonly Joined[],
  sources: SourceIndex,
): { faults: Fault[]; warnings: string[] } {
  const empty = joined.filter(({ columns, faults }) => columns.length === 0 && faults.length === 0);
  const read = ({ spec }: Joined) =>
    spec.feeds.find((feed) => feed.optional !== true && sources.tables(feed.source).length > 0);
  return {
    faults: empty.flatMap((indicator) => {
      const feed = read(indicator);
      if (!feed) return [];
      return [
        {
          source: feed.source,
          where: sources.tables(feed.source)[0]?.where ?? feed.source,
          place: indicator.spec.id,
          what: `no area of the region has a figure for ${indicator.spec.id}`,
          remedy: 'compare the levels and periods of its feeds in src/catalog with what the source has',
        },
      ];
    }),
    warnings: empty
      .filter((indicator) => !read(indicator))
      .map(({ spec }) => `${spec.id}: left out, none of its sources was at hand`),
  };
}
