import { describe, expect, it } from 'vitest';
import type { RankedArea } from '../../../src/state/ranking/ranking';
import { topOf } from '../../../src/state/ranking/tops';

/** Areas with these ranks; those with an odd place in the list lie outside the region. */
function areas(ranks: readonly (number | null)[]): readonly RankedArea[] {
  return ranks.map((rank, index) => ({ rank, zone: index % 2 === 0 ? null : 'limburg' }) as RankedArea);
}

const rising = Array.from({ length: 30 }, (_, index) => index + 1);

describe('topOf', () => {
  it('counts the region among the twenty at either end', () => {
    expect(topOf(areas(rising), 'hoogste')).toEqual({ end: 'hoogste', count: 20, inRegion: 10 });
    expect(topOf(areas([...rising, null, null]), 'laagste')).toEqual({
      end: 'laagste',
      count: 20,
      inRegion: 10,
    });
  });

  it('takes in all that share the last value', () => {
    const tied = rising.map((rank) => (rank >= 19 && rank <= 22 ? 19 : rank));
    expect(topOf(areas(tied), 'hoogste')).toMatchObject({ count: 22 });
    const low = rising.map((rank) => (rank >= 9 && rank <= 12 ? 9 : rank));
    expect(topOf(areas(low), 'laagste')).toMatchObject({ count: 22 });
  });

  it('has nothing to say about twenty areas or fewer', () => {
    expect(topOf(areas(rising.slice(0, 20)), 'laagste')).toBeUndefined();
  });
});
