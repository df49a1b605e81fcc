import { afterEach, describe, expect, it } from 'vitest';
import { extentAround, geometryOf } from '../../src/state/areaGeometry';
import { findArea, showExtent, showWholeRegion, zoomToArea } from '../../src/state/camera';
import { useAtlas } from '../../src/state/store';
import { id } from '../fixtures/atlas';
import { snapshotLoader } from '../fixtures/snapshotSheet';
import { startedWorld } from '../fixtures/world';

let stop = () => {};
afterEach(() => stop());

const state = () => useAtlas.getState();

async function opened(search = '') {
  const made = await startedWorld(search);
  stop = made.stop;
  return made;
}

describe('where the map looks', () => {
  it('keeps what a hand did in the address without a step back, however small', async () => {
    const { entries } = await opened();
    const near = [5.9, 50.85, 6, 50.9] as const;
    showExtent(near);
    showExtent([5.900001, 50.85, 6.000001, 50.9]);
    expect(state().view.uitsnede?.[0]).toBe(5.900001);
    expect(entries).toHaveLength(1);
    expect(entries.at(-1)).toBe('?uitsnede=5.9,50.85,6,50.9');
  });

  it('goes to an area as a step that the back button undoes, and to the whole region likewise', async () => {
    const { entries } = await opened();
    const area = state().atlas.status === 'klaar' ? 'BU00010001' : '';
    zoomToArea(id(area));
    expect(entries).toHaveLength(2);
    expect(entries.at(-1)).toMatch(/^\?uitsnede=/);
    showWholeRegion();
    expect(entries).toHaveLength(3);
    expect(entries.at(-1)).toBe('');
  });

  it('selects what was found and shows it among its neighbours, in one step', async () => {
    const { entries } = await opened('?gebied=BU00010002');
    findArea(id('BU00010001'));
    expect(entries).toHaveLength(2);
    expect(state().view.gebied).toEqual(['BU00010001']);
    expect(state().view.uitsnede).not.toBeNull();
  });
});

describe('extents of areas', () => {
  it('hold the area wholly with land around it, and never less than a kilometre', async () => {
    const atlas = await snapshotLoader().atlas();
    for (const name of [
      'BU08990315',
      'WK091733',
      'GM0917',
      'focus.ubachsberg',
      'deel.hoensbroek',
      'parkstad',
    ]) {
      const geometry = geometryOf(id(name), atlas, []);
      const extent = geometry && extentAround(geometry, 'dichtbij');
      if (!geometry || !extent) throw new Error(`no extent of ${name}`);
      const points =
        geometry.type === 'Polygon'
          ? geometry.coordinates.flat()
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates.flat(2)
            : [];
      for (const [x = 0, y = 0] of points) {
        expect(x > extent[0] && x < extent[2] && y > extent[1] && y < extent[3]).toBe(true);
      }
      // A degree is 70 km eastwards at this latitude.
      expect((extent[2] - extent[0]) * 70).toBeGreaterThan(1.2);
      const among = extentAround(geometry, 'in omgeving');
      expect((among?.[2] ?? 0) - (among?.[0] ?? 0)).toBeGreaterThan(extent[2] - extent[0]);
    }
  });

  it('do not exist for areas that do not', async () => {
    const atlas = await snapshotLoader().atlas();
    expect(geometryOf(id('BU09179999'), atlas, [])).toBeUndefined();
    expect(geometryOf(id('eigen.3'), atlas, [])).toBeUndefined();
  });
});
