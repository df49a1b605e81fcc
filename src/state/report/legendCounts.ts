import type { Absence } from '../../domain/cell';
import type { Unclassed } from '../../domain/view';
import type { MapModel, Tally } from '../mapModel';
import { groupedBy, peopleIn, type ReportArea, type ReportFacts } from './facts';

/** A colour of the map with what it means, and how many areas of the reach have it. */
export interface LegendLine extends Tally {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
  /** Number of the class. */
  readonly index: number;
}

/** What the colours and patterns of the map stand for, counted over the reach; outside the region there is no map. */
export function legendCounts({ areas }: Pick<ReportFacts, 'areas'>, { legend }: MapModel) {
  const drawn = areas.filter(({ index }) => index >= 0);
  const tally = (group: readonly ReportArea[]): Tally => ({ areas: group.length, inwoners: peopleIn(group) });
  const classes = legend.classes.map(
    ({ index, label, colour, colourKey }): LegendLine => ({
      ...{ key: colourKey, label, colour, index },
      ...tally(drawn.filter(({ answer }) => answer.kind === 'klasse' && answer.index === index)),
    }),
  );
  const reasons = groupedBy(drawn, ({ answer }): Absence | Unclassed | null =>
    answer.kind === 'klasse' ? null : answer.why,
  ).map(([why, group]) => ({ why, ...tally(group) }));
  return { classes, reasons };
}
