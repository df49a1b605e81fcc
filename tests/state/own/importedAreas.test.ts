import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readGeoJson } from '../../../src/data/geojson';
import type { ReadFeature } from '../../../src/data/geojsonModel';
import type { OwnArea } from '../../../src/domain/view';
import { addAreas, type PreparedArea } from '../../../src/state/own/addAreas';
import { exportOwnAreas } from '../../../src/state/own/exported';
import { importedArea, importedTogether } from '../../../src/state/own/importedAreas';
import { readFile } from '../../../src/state/own/readFile';
import { sheetAreaOf } from '../../../src/state/sheet/sheetArea';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { id } from '../../fixtures/atlas';
import { ownArea } from '../../fixtures/ownArea';
import { snapshotAtlas } from '../../fixtures/snapshot';

const atlas = snapshotAtlas();
const fixture = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/geojson', file), 'utf8');

function featuresIn(text: string): readonly ReadFeature[] {
  const answer = readGeoJson(text, atlas.extent);
  if (answer.kind === 'fout') throw new Error(answer.fault.code);
  return answer.features;
}

const imported = (text: string) => featuresIn(text).map((feature) => importedArea(feature, atlas));

function exported(areas: readonly OwnArea[]): string {
  return JSON.stringify(exportOwnAreas(areas, atlas));
}

/** The same file as another program would give it: outlines and names only. */
function bare(text: string): string {
  const { features, ...rest } = JSON.parse(text);
  const plain = features.map(({ properties, ...feature }: { properties: { naam: string } }) => ({
    ...feature,
    properties: { naam: properties.naam },
  }));
  return JSON.stringify({ ...rest, features: plain });
}

const groups = [...atlas.rows('focusgebied'), ...atlas.rows('wijk'), ...atlas.file.stadsdelen].map(
  (row, at) => {
    const members = sheetAreaOf(row.id, atlas, [])?.buurten.map((buurt) => buurt.id) ?? [];
    return ownArea(row.name, members, { colour: ([0, 1, 2, 3, 4, 5] as const)[at % 6] ?? 0, from: row.id });
  },
);

describe('an export of own areas', () => {
  it('comes back with the same name, buurten, colour and origin', () => {
    const back = imported(exported(groups));
    expect(back).toHaveLength(groups.length);
    for (const [at, { name, members, colour, from }] of groups.entries()) {
      expect(back[at]).toMatchObject({ name, colour, from, basis: 'codes', unknown: [], differs: false });
      expect(back[at]?.members).toEqual(members.toSorted());
    }
  });

  it('gives the same buurten by its outlines alone', () => {
    const back = imported(bare(exported(groups)));
    for (const [at, { members, name }] of groups.entries()) {
      expect(back[at]?.members, name).toEqual(members.toSorted());
      expect(back[at], name).toMatchObject({
        basis: 'omtrek',
        colour: null,
        from: null,
        justIn: [],
        justOut: [],
      });
    }
  });

  it('is in degrees, with outer rings counterclockwise and holes clockwise', () => {
    const surface = (ring: readonly (readonly number[])[]) =>
      ring.reduce((sum, [x = 0, y = 0], at) => {
        const [a = 0, b = 0] = ring[at + 1] ?? ring[0] ?? [];
        return sum + x * b - a * y;
      }, 0);
    const { features } = exportOwnAreas(groups, atlas);
    const rings = features.flatMap(({ geometry }) => geometry?.coordinates ?? []);
    expect(rings.some(({ length }) => length > 1)).toBe(true);
    for (const polygon of rings) {
      for (const [at, ring] of polygon.entries()) {
        expect(surface(ring) > 0).toBe(at === 0);
        expect(ring.at(-1)).toEqual(ring[0]);
      }
    }
    const [x, y] = rings[0]?.[0]?.[0] ?? [];
    expect([Math.floor(x ?? 0), Math.floor(y ?? 0)]).toEqual([5, 50]);
  });

  it('tells of buurten that are gone, and has no geometry for an area without any', () => {
    const text = exported([ownArea('Oud', ['BU09179999', 'BU09172200'])]);
    expect(imported(text)).toMatchObject([{ members: ['BU09172200'], unknown: ['BU09179999'] }]);
    expect(exportOwnAreas([ownArea('Leeg', [])], atlas).features[0]?.geometry).toBeNull();
  });

  it('whose outline was changed elsewhere says that it differs', () => {
    const file = JSON.parse(exported([ownArea('A', ['BU09172200']), ownArea('B', ['BU09173400'])]));
    file.features[0].geometry = file.features[1].geometry;
    expect(imported(JSON.stringify(file))).toMatchObject([
      { members: ['BU09172200'], differs: true },
      { differs: false },
    ]);
  });
});

describe('a drawn area', () => {
  it('has the buurten of which half lies inside, and says what was near', () => {
    const [bow] = imported(fixture('bow-tie.geojson'));
    if (bow?.basis !== 'omtrek') throw new Error('no outline');
    expect(bow.members.length).toBeGreaterThan(10);
    expect(bow.covered).toBeGreaterThan(0.6);
    expect(bow.covered).toBeLessThanOrEqual(bow.inRegion);
    const near = [...bow.justIn, ...bow.justOut];
    expect(near.length).toBeGreaterThan(0);
    for (const { id: code, share } of bow.justIn) {
      expect(share >= 0.5 && share <= 0.6).toBe(true);
      expect(bow.members).toContain(code);
    }
    for (const { id: code, share } of bow.justOut) {
      expect(share < 0.5 && share >= 0.4).toBe(true);
      expect(bow.members).not.toContain(code);
    }
  });

  it('of less than half a buurt has none', () => {
    const tiny = [
      [5.98, 50.88],
      [5.9801, 50.88],
      [5.9801, 50.8801],
    ];
    const [one] = imported(JSON.stringify({ type: 'Polygon', coordinates: [tiny] }));
    expect(one).toMatchObject({ members: [], basis: 'omtrek' });
  });

  it('together with others counts what they share once', () => {
    const shape = (code: string) => atlas.shapes('wijk').find((one) => one.id === code)?.geometry;
    const collection = {
      type: 'GeometryCollection',
      geometries: [shape('WK091722'), shape('WK091722'), shape('WK091723')],
    };
    const features = featuresIn(
      JSON.stringify({ type: 'FeatureCollection', features: [collection, collection] }),
    );
    expect(features).toHaveLength(2);
    const own = atlas.rows('buurt').filter(({ wijk }) => wijk === id('WK091722') || wijk === id('WK091723'));
    const together = importedTogether(features, 'Samen', atlas);
    expect(together).toMatchObject({ name: 'Samen', members: own.map((row) => row.id) });
    expect(together.basis === 'omtrek' && together.covered).toBeCloseTo(1, 2);
  });
});

describe('a file', () => {
  const file = (size: number, text: () => Promise<string>) =>
    readFile({ name: 'f.geojson', size, text }, atlas);

  it('of 50 MB is refused unread', async () => {
    let read = false;
    const text = async () => {
      read = true;
      return '';
    };
    expect(await file(50_000_000, text)).toEqual({ kind: 'te-groot', megabytes: 50 });
    expect(read).toBe(false);
    expect(await file(10_000_001, text)).toMatchObject({ kind: 'te-groot' });
  });

  it('that is taken away while it is read is an answer, not an error', async () => {
    expect(await file(3, () => Promise.reject(new Error('gone')))).toEqual({ kind: 'onleesbaar' });
  });

  it('is read', async () => {
    expect(await file(10_000_000, async () => fixture('square.geojson'))).toMatchObject({ kind: 'gelezen' });
  });
});

describe('adding areas', () => {
  const area = (name: string, more: Partial<PreparedArea> = {}): PreparedArea => ({
    name,
    members: [id('BU09172200')],
    colour: null,
    from: null,
    ...more,
  });
  const own = () => useAtlas.getState().view.eigen;
  beforeEach(() => {
    const eigen = Array.from({ length: 10 }, (_, at) => ownArea(`Eigen ${at}`, ['BU09173400']));
    useAtlas.setState({ ...INITIAL_STATE, view: { ...INITIAL_STATE.view, eigen } }, true);
  });

  it('puts them behind the others, selects them and keeps their colour', () => {
    expect(addAreas([area('A', { colour: 4 }), area(`  B${'b'.repeat(80)} `)])).toBe(true);
    expect(own().slice(10)).toMatchObject([{ name: 'A', colour: 4 }, { name: `B${'b'.repeat(59)}` }]);
    expect(useAtlas.getState().view.gebied).toEqual(['eigen.11', 'eigen.12']);
  });

  it.each([
    ['too many', [area('A'), area('B'), area('C')]],
    ['none', []],
    ['one without buurten', [area('A'), area('B', { members: [] })]],
    ['one without a name', [area(' '), area('B')]],
  ])('adds nothing at all of %s', (_, areas) => {
    const before = useAtlas.getState().view;
    expect(addAreas(areas)).toBe(false);
    expect(useAtlas.getState().view).toBe(before);
  });
});
