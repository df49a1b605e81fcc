import { type Arrow, angleTo, angleToLines, EVERY_ARROW, type Line, type Point, QUARTER } from './gaze';

/** For one area, the neighbour each arrow leads to; no entry where no border lies that way. */
export type Doors = Readonly<Partial<Record<Arrow, number>>>;

/** A way to leave an area: the better it lies in the direction of the arrow, the lower its cost. */
interface Way {
  readonly from: number;
  readonly arrow: Arrow;
  readonly to: number;
  readonly cost: number;
}

type Borders = readonly ReadonlyMap<number, readonly Line[]>[];

/**
 * Seen from the label point each arrow has a quarter of the compass. A neighbour with a border there is a way, and
 * lies better the straighter its border and its label point lie ahead.
 */
function waysOf(at: readonly Point[], borders: Borders): readonly Way[] {
  return at.flatMap((point, from) =>
    [...(borders[from] ?? [])].flatMap(([to, lines]) =>
      EVERY_ARROW.flatMap((arrow) => {
        const border = angleToLines(point, lines, arrow);
        if (border > QUARTER) return [];
        return [{ from, arrow, to, cost: border + angleTo(point, at[to] ?? point, arrow) }];
      }),
    ),
  );
}

/** The way taken with each arrow from each area. */
type Taken = Map<string, Way>;

const keyOf = ({ from, arrow }: Way) => `${from} ${arrow}`;

function bestOf(ways: readonly Way[]): Taken {
  const taken: Taken = new Map();
  for (const way of ways) {
    const best = taken.get(keyOf(way));
    if (!best || way.cost < best.cost) taken.set(keyOf(way), way);
  }
  return taken;
}

/** Gives every area that no way leads to, as far as it can, the way on which it loses least to one with other ways. */
function includeAll(taken: Taken, ways: readonly Way[], count: number): void {
  const arrivals = Array.from({ length: count }, () => 0);
  for (const { to } of taken.values()) arrivals[to] = (arrivals[to] ?? 0) + 1;
  const lossOf = (way: Way) => way.cost - (taken.get(keyOf(way))?.cost ?? 0);
  for (const lost of arrivals.keys()) {
    if (arrivals[lost] !== 0) continue;
    const [way] = ways
      .filter((other) => other.to === lost && (arrivals[taken.get(keyOf(other))?.to ?? lost] ?? 0) > 1)
      .sort((a, b) => lossOf(a) - lossOf(b));
    const before = way && taken.get(keyOf(way));
    if (!way || !before) continue;
    taken.set(keyOf(way), way);
    arrivals[before.to] = (arrivals[before.to] ?? 0) - 1;
    arrivals[lost] = 1;
  }
}

/**
 * Where the arrows lead from every area: to the neighbour that lies best. One that lies best for nobody would be out of
 * reach, so it takes the place of a neighbour that other arrows lead to as well.
 */
export function doorsOf(at: readonly Point[], borders: Borders): readonly Doors[] {
  const ways = waysOf(at, borders);
  const taken = bestOf(ways);
  includeAll(taken, ways, at.length);
  const doors = at.map((): Partial<Record<Arrow, number>> => ({}));
  for (const { from, arrow, to } of taken.values()) Object.assign(doors[from] ?? {}, { [arrow]: to });
  return doors;
}
