import type { ColumnRef, Feed, IndicatorSpec } from '../../src/domain/indicator';

/** Columns asked of each source, by source id. */
export type Wanted = ReadonlyMap<string, readonly ColumnRef[]>;

/** Every column the indicators read: figures, counts and bases, official classes, and the counts of thresholds. */
export function wantedBy(indicators: readonly IndicatorSpec[]): Wanted {
  const wanted = new Map<string, ColumnRef[]>();
  for (const feed of indicators.flatMap(({ feeds }) => feeds)) {
    const columns = wanted.get(feed.source) ?? [];
    columns.push(...columnsOf(feed));
    wanted.set(feed.source, columns);
  }
  return wanted;
}

function columnsOf({ reading, officialClass, atLeast }: Feed): readonly ColumnRef[] {
  const figure = reading.kind === 'kolom' ? [reading.column] : [reading.count];
  const base = reading.kind === 'aandeel' ? [reading.base].flat() : [];
  return [
    ...figure,
    ...base,
    ...(officialClass ? [officialClass] : []),
    ...(atLeast ? [atLeast.column] : []),
  ];
}

/** Two lists of wanted columns as one. */
export function alsoWanted(one: Wanted, other: Wanted): Wanted {
  const sources = new Set([...one.keys(), ...other.keys()]);
  return new Map([...sources].map((id) => [id, [...(one.get(id) ?? []), ...(other.get(id) ?? [])]]));
}
