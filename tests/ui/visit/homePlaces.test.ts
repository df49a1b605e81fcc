import { describe, expect, it } from 'vitest';
import { homePlaces } from '../../../src/ui/visit/homePlaces';
import { testAtlas } from '../../fixtures/atlas';
import { snapshotAtlas } from '../../fixtures/snapshot';

describe('homePlaces', () => {
  it('offers the four stadsdelen of Heerlen and the six other gemeenten, by name', () => {
    const { city, gemeenten } = homePlaces(snapshotAtlas());
    expect(city?.name).toBe('Heerlen');
    expect(city?.parts.map(({ id }) => id)).toEqual([
      'deel.hoensbroek',
      'deel.heerlerheide',
      'deel.heerlen-centrum',
      'deel.heerlen-zuid',
    ]);
    expect(gemeenten.map(({ name }) => name)).toEqual([
      'Beekdaelen',
      'Brunssum',
      'Kerkrade',
      'Landgraaf',
      'Simpelveld',
      'Voerendaal',
    ]);
  });

  it('draws every part inside the outline of the city', () => {
    const { city } = homePlaces(snapshotAtlas());
    const [left = 0, top = 0, width = 0, height = 0] = city?.viewBox.split(' ').map(Number) ?? [];
    expect(height).toBeGreaterThan(width);
    for (const { d } of city?.parts ?? []) {
      const [, x, y] = /^M(-?\d+) (-?\d+)/.exec(d) ?? [];
      expect(Number(x)).toBeGreaterThan(left);
      expect(Number(x)).toBeLessThan(left + width);
      expect(Number(y)).toBeGreaterThan(top);
      expect(Number(y)).toBeLessThan(top + height);
    }
  });

  it('offers every gemeente where no city has parts of its own', () => {
    const { city, gemeenten } = homePlaces(testAtlas());
    expect(city).toBeUndefined();
    expect(gemeenten.map(({ name }) => name)).toEqual(['Noorddam', 'Zuiddam']);
  });
});
