import type { Level } from '../../domain/area';
import type { Manifest } from '../../domain/pack';

type Two = readonly [string, string];

/** Pairs that the policy texts themselves lay beside each other, most telling first. */
const PAIRS: readonly Two[] = [
  ['leefbaarometer', 'woz'],
  ['gezondheid-goed', 'lage-inkomens'],
  ['leegstand', 'woz'],
  ['leefbaarometer', 'misdrijven'],
  ['woz', 'koopwoningen'],
];

const MOST = 3;

/** Pairs to begin with of which both have figures at this level; none while it is not known which have. */
export function suggestedPairs(level: Level, manifest: Manifest | null): readonly Two[] {
  const there = new Set(
    manifest?.coverage
      .filter((one) => one.level === level && one.valued > 0)
      .map(({ indicator }) => indicator),
  );
  return PAIRS.filter((pair) => pair.every((id) => there.has(id))).slice(0, MOST);
}
