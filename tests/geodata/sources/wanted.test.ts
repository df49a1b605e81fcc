import { expect, it } from 'vitest';
import { alsoWanted, wantedBy } from '../../../geodata/sources/wanted';
import type { Feed, IndicatorSpec } from '../../../src/domain/indicator';

const feed = (source: string, rest: Pick<Feed, 'reading'> & Partial<Feed>): Feed => ({
  source,
  levels: ['buurt'],
  periods: ['2024'],
  ...rest,
});

it('gathers every column a feed reads, per source', () => {
  const feeds = [
    feed('a', {
      reading: { kind: 'kolom', column: { name: 'figure' } },
      officialClass: { name: 'class' },
      atLeast: { column: { name: 'homes' }, count: 200 },
    }),
    feed('a', { reading: { kind: 'aandeel', count: { name: 'part' }, base: { name: 'whole' }, per: 100 } }),
    feed('b', { reading: { kind: 'per-inwoner', count: { name: 'crimes' }, per: 1000 } }),
  ];
  const indicator = { feeds } as unknown as IndicatorSpec;
  const names = (columns: readonly { readonly name?: string }[] = []) => columns.map(({ name }) => name);
  const wanted = wantedBy([indicator]);
  expect(names(wanted.get('a'))).toEqual(['figure', 'class', 'homes', 'part', 'whole']);
  expect(names(wanted.get('b'))).toEqual(['crimes']);
  const more = alsoWanted(
    wanted,
    new Map([
      ['b', [{ name: 'x' }]],
      ['c', [{ name: 'y' }]],
    ]),
  );
  expect([...more].map(([source, columns]) => [source, columns.length])).toEqual([
    ['a', 5],
    ['b', 2],
    ['c', 1],
  ]);
});
