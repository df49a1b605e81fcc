/** Drawings and files that go up and down without end: an answer in a moment, or a reason. */
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/data/apportion';
import { crossesItself } from '../../src/data/crossings';
import { readGeoJson } from '../../src/data/geojson';
import { snapshotAtlas } from '../fixtures/snapshot';

const atlas = snapshotAtlas();
const [west, south, east, north] = atlas.extent;

/** A ring that goes over the whole height of the region this many times. */
function zigzag(times: number): [number, number][] {
  const ring = Array.from({ length: times }, (_, at): [number, number] => [
    west + ((east - west) * at) / times,
    at % 2 === 0 ? south : north,
  ]);
  return [...ring, [east, south - 0.01], [west, south - 0.01], [west, south]];
}

function file(rings: readonly [number, number][][]) {
  const features = rings.map((ring, at) => ({
    type: 'Feature',
    properties: { naam: `Vlak ${at + 1}` },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }));
  return readGeoJson(JSON.stringify({ type: 'FeatureCollection', features }), atlas.extent);
}

function duration(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('a ring of very many long sides', () => {
  it('is not searched for crossings without end', () => {
    const ring = zigzag(19_000);
    expect(duration(() => crossesItself(ring))).toBeLessThan(1000);
  });

  it('that is small is still searched to the end', () => {
    const ring = zigzag(120);
    expect(crossesItself(ring)).toBe(false);
    const last = ring[119] ?? [0, 0];
    expect(crossesItself([...ring.slice(0, 119), [last[0] - 0.02, last[1]], ...ring.slice(120)])).toBe(true);
  });

  it('takes no more memory than its points', () => {
    const ring = zigzag(60_000);
    const drawn = { type: 'Polygon' as const, coordinates: [ring] };
    const none = { shapes: () => [] };
    expect(duration(() => apportion(drawn, none))).toBeLessThan(8000);
  });

  it('in a file is refused with a reason, and the others are kept', () => {
    const answer = file([zigzag(10), zigzag(2000), zigzag(20)]);
    if (answer.kind === 'fout') throw new Error(answer.fault.code);
    expect(answer.features.map(({ number }) => number)).toEqual([1, 3]);
    expect(answer.refused).toEqual([{ number: 2, name: 'Vlak 2', fault: { code: 'te-fijn' } }]);
  });

  it('counts together with the others in its file', () => {
    const answer = file(Array.from({ length: 5 }, () => zigzag(110)));
    if (answer.kind === 'fout') throw new Error(answer.fault.code);
    expect([answer.features.length, answer.refused.length]).toEqual([3, 2]);
  });
});
