import { describe, expect, it } from 'vitest';
import { createLoader } from '../../src/data/loader';
import { COUNTRY, placesOf } from '../../tools/bench/madeUp/grid';
import { packOf } from '../../tools/bench/madeUp/pack';

const PACK = packOf({ columns: 12, rows: 11 });
const loader = createLoader('', async (path) => new Response(JSON.stringify(PACK[path])));

describe('the made-up region of the bench', () => {
  it('is about as large as the country', () => {
    const gemeenten = placesOf(COUNTRY);
    const wijken = gemeenten.flatMap((gemeente) => gemeente.wijken);
    expect(wijken.flatMap(({ buurten }) => buurten)).toHaveLength(14_500);
    expect([wijken.length, gemeenten.length]).toEqual([2900, 348]);
  });

  it('passes every check of the loader, and its outlines are those of its areas', async () => {
    const atlas = await loader.atlas();
    expect(atlas.rows('buurt')).toHaveLength(132);
    expect(atlas.shapes('gemeente')).toHaveLength(6);
    for (const indicator of ['leefbaarometer', 'woz']) {
      const { columns } = await loader.values(indicator);
      expect(columns.map(({ level }) => level)).toEqual(['buurt', 'wijk', 'gemeente', 'focusgebied']);
    }
    expect((await loader.manifest()).files.length).toBeGreaterThan(3);
    expect((await loader.marks()).marks).toEqual([]);
  });

  it('shares every border: inside, each buurt has four neighbours, and larger areas close around theirs', async () => {
    const atlas = await loader.atlas();
    const counts = atlas.neighbours('buurt').map((row) => row.length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([2, 4]);
    const [shape] = atlas.shapes('gemeente');
    const [first] = atlas.rows('gemeente');
    const members = atlas.rows('buurt').filter(({ gemeente }) => gemeente === first?.id);
    const merged = atlas.outlineOf(members.map(({ id }) => id));
    const points = (rings: readonly (readonly unknown[])[]) =>
      rings.reduce((sum, ring) => sum + ring.length, 0);
    if (shape?.geometry.type !== 'Polygon') throw new Error('not one polygon');
    expect(points(shape.geometry.coordinates)).toBe(points(merged.coordinates.flat()));
  });

  it('is the same every time', () => {
    expect(JSON.stringify(packOf({ columns: 12, rows: 11 }))).toBe(JSON.stringify(PACK));
  });
});
