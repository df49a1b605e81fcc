import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  anything,
  array,
  assert,
  constantFrom,
  dictionary,
  letrec,
  oneof,
  property,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_FEATURES, readGeoJson } from '../../src/data/geojson';
import type { GeoJsonAnswer } from '../../src/data/geojsonModel';
import { snapshotAtlas } from '../fixtures/snapshot';

const { extent } = snapshotAtlas();
const read = (text: string) => readGeoJson(text, extent);
const open = (file: string) =>
  read(readFileSync(join(import.meta.dirname, '../fixtures/geojson', file), 'utf8'));

function opened(file: string): Extract<GeoJsonAnswer, { kind: 'gelezen' }> {
  const answer = open(file);
  if (answer.kind === 'fout') throw new Error(answer.fault.code);
  return answer;
}

function faultOf(answer: GeoJsonAnswer) {
  return answer.kind === 'fout' ? answer.fault : undefined;
}

const refusals = (file: string) => opened(file).refused.map(({ fault }) => fault);
const square = [
  [5.96, 50.88],
  [6, 50.88],
  [6, 50.9],
  [5.96, 50.88],
];
const polygon = { type: 'Polygon', coordinates: [square] };
const feature = (properties: unknown, geometry: unknown = polygon) => ({
  type: 'Feature',
  properties,
  geometry,
});

describe('files that are read', () => {
  it('give name and geometry', () => {
    const { features, refused, left } = opened('square.geojson');
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({ number: 1, name: 'Vierkant in Heerlen', remarks: [], own: null });
    expect([refused.length, left]).toEqual([0, 0]);
    expect(opened('crs84-named.geojson').features[0]?.name).toBe('Met stelsel');
  });

  it('may begin with a byte order mark, and be a bare geometry or feature', () => {
    for (const root of [polygon, feature(null), { type: 'GeometryCollection', geometries: [polygon] }]) {
      expect(read(`\uFEFF ${JSON.stringify(root)}`)).toMatchObject({
        kind: 'gelezen',
        features: [{ number: 1, name: null }],
      });
    }
  });

  it('have an open ring closed and a crossing ring kept, and say so', () => {
    const [open] = opened('unclosed.geojson').features;
    expect(open?.remarks).toEqual(['gesloten']);
    expect(open?.geometry.coordinates[0]?.[0]?.at(-1)).toEqual([5.96, 50.88]);
    expect(opened('bow-tie.geojson').features[0]?.remarks).toEqual(['kruist']);
  });

  it('have the surfaces taken out of collections', () => {
    const [one] = opened('nested.geojson').features;
    expect(one?.geometry.coordinates).toHaveLength(1);
    expect(one?.remarks).toEqual(['deels-vlak']);
  });

  it('have their names as text, whatever is in them', () => {
    const names = opened('script.geojson').features.map(({ name }) => name);
    expect(names[0]).toBe('<img src=x onerror=alert(1)><script>alert(2)</script>');
    expect(names[2]).toBe('42');
  });

  it.each(['name', 'naam', 'NAAM', 'title', 'STATNAAM', 'buurtnaam', 'Gebieds-naam'])(
    'have a name under %s',
    (key) => {
      expect(read(JSON.stringify(feature({ code: 'x', [key]: ' Naam ' })))).toMatchObject({
        features: [{ name: 'Naam' }],
      });
    },
  );
});

describe('objects that are refused', () => {
  it('say where something is no number, and leave the others', () => {
    expect(refusals('numbers.geojson')).toEqual([
      { code: 'coordinaat', place: 'coordinates[0][1]' },
      { code: 'coordinaat', place: 'coordinates[0][1]' },
      { code: 'coordinaat', place: 'coordinates[0][0]' },
      { code: 'ring' },
    ]);
    expect(opened('numbers.geojson').features).toMatchObject([{ number: 5, name: 'Goed' }]);
  });

  it('are points, lines and nothing at all', () => {
    expect(refusals('points.geojson')).toEqual([
      { code: 'geen-vlak', found: 'Point' },
      { code: 'geen-vlak', found: 'LineString' },
      { code: 'geen-vlak', found: 'null' },
    ]);
  });

  it('lie elsewhere or are in other coordinates', () => {
    expect(refusals('rd.geojson')).toEqual([{ code: 'stelsel', guess: 'rd' }]);
    expect(refusals('webmercator.geojson')).toEqual([{ code: 'stelsel', guess: 'webmercator' }]);
    expect(refusals('swapped.geojson')).toEqual([{ code: 'verwisseld' }]);
    expect(refusals('far.geojson')).toEqual([{ code: 'buiten' }]);
  });

  it('are nested too deep', () => {
    let geometry: unknown = polygon;
    for (let depth = 0; depth < 20; depth += 1)
      geometry = { type: 'GeometryCollection', geometries: [geometry] };
    expect(read(JSON.stringify(feature(null, geometry)))).toMatchObject({
      refused: [{ fault: { code: 'te-diep' } }],
    });
  });

  it('never take a type or a name from a prototype', () => {
    const { features, refused } = opened('proto.geojson');
    expect(features).toMatchObject([{ number: 1, name: null, own: null }]);
    expect(refused).toMatchObject([{ number: 2, fault: { code: 'geen-vlak' } }]);
    expect(Object.hasOwn(Object.prototype, 'naam')).toBe(false);
  });
});

describe('files that are refused', () => {
  it('are empty, or have no objects', () => {
    expect(faultOf(read(' \n'))).toEqual({ code: 'leeg' });
    expect(faultOf(open('empty.geojson'))).toEqual({ code: 'geen-objecten' });
  });

  it('are not JSON, with what they look like', () => {
    expect(faultOf(open('places.kml'))).toMatchObject({ code: 'geen-json', like: 'xml' });
    expect(faultOf(read('PK\u0003\u0004abc'))).toMatchObject({ code: 'geen-json', like: 'zip' });
    expect(faultOf(read('\x1f\ufffd\b\0\0'))).toMatchObject({ code: 'geen-json', like: 'zip' });
    expect(faultOf(read('\ufffd\ufffd{\0"\0t\0'))).toMatchObject({ code: 'geen-json', like: 'utf-16' });
    expect(faultOf(open('broken.geojson'))).toMatchObject({ code: 'geen-json', like: 'afgebroken' });
    expect(faultOf(read('naam;code\n1;2'))).toMatchObject({ code: 'geen-json', like: 'anders' });
    expect(faultOf(read('{"type": "Feature",\n  "a": NaN }'))).toMatchObject({ at: { line: 2, column: 8 } });
  });

  it('are other JSON', () => {
    expect(faultOf(open('topology.json'))).toEqual({ code: 'geen-geojson', found: 'Topology' });
    for (const text of [
      'null',
      '3',
      '"x"',
      '[]',
      '{}',
      '{"type":3}',
      '{"type":"FeatureCollection","features":{}}',
    ]) {
      expect(faultOf(read(text)), text).toMatchObject({ code: 'geen-geojson' });
    }
  });

  it('name another system', () => {
    expect(faultOf(open('rd-named.geojson'))).toEqual({
      code: 'stelsel',
      guess: 'rd',
      named: 'urn:ogc:def:crs:EPSG::28992',
    });
    const named = (name: unknown) =>
      faultOf(read(JSON.stringify({ ...feature(null), crs: { type: 'name', properties: { name } } })));
    expect(named('EPSG:3857')).toMatchObject({ guess: 'webmercator' });
    expect(named('urn:ogc:def:crs:EPSG::25831')).toMatchObject({ guess: 'utm' });
    expect(named('EPSG:31370')).toMatchObject({ guess: 'onbekend' });
    expect(named({})).toMatchObject({ guess: 'onbekend' });
    for (const fine of [
      'EPSG:4326',
      'urn:ogc:def:crs:EPSG::4326',
      'urn:ogc:def:crs:OGC::CRS84',
      'EPSG:4258',
      'http://www.opengis.net/def/crs/EPSG/0/4326',
      'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
      'WGS 84',
      'GCS_WGS_1984',
    ]) {
      expect(named(fine), fine).toBeUndefined();
    }
    const bare = (crs: unknown) => faultOf(read(JSON.stringify({ ...feature(null), crs })));
    expect(bare('EPSG:4326')).toBeUndefined();
    expect(bare('EPSG:28992')).toMatchObject({ guess: 'rd', named: 'EPSG:28992' });
  });
});

describe('nothing that can be drawn', () => {
  const fault = (geometry: unknown) => {
    const answer = read(JSON.stringify(feature(null, geometry)));
    return answer.kind === 'gelezen' ? answer.refused[0]?.fault : undefined;
  };

  it('has a reason that can be said', () => {
    expect(fault({ type: 'MultiPolygon', coordinates: [] })).toEqual({ code: 'ring' });
    expect(fault({ type: 'GeometryCollection', geometries: [] })).toEqual({
      code: 'geen-vlak',
      found: 'null',
    });
  });

  it('of many kinds is named in a few words', () => {
    const geometries = Array.from({ length: 5000 }, (_, at) => ({ type: `soort ${at}` }));
    expect(JSON.stringify(fault({ type: 'GeometryCollection', geometries })).length).toBeLessThan(200);
  });
});

describe('very much', () => {
  it('of objects is read up to a number, which is said', () => {
    const features = Array.from({ length: MOST_FEATURES + 500 }, () => feature(null));
    const answer = read(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(answer).toMatchObject({ kind: 'gelezen', left: 500 });
  });

  it('of brackets is no reason to fall over', () => {
    const deep = 200_000;
    expect(read('['.repeat(deep) + ']'.repeat(deep)).kind).toBe('fout');
    const collection = '{"type":"GeometryCollection","geometries":[';
    expect(read(collection.repeat(5000) + ']}'.repeat(5000))).toMatchObject({
      refused: [{ fault: { code: 'te-diep' } }],
    });
  });
});

describe('any text', () => {
  const { geometry } = letrec((tie) => ({
    geometry: oneof(
      { maxDepth: 4 },
      anything(),
      dictionary(
        constantFrom(
          'type',
          'coordinates',
          'geometries',
          'geometry',
          'features',
          'properties',
          'crs',
          '__proto__',
        ),
        tie('part'),
      ),
    ),
    part: oneof(
      constantFrom(
        'Feature',
        'FeatureCollection',
        'Polygon',
        'MultiPolygon',
        'GeometryCollection',
        1,
        null,
        5.96,
      ),
      array(tie('geometry'), { maxLength: 3 }),
      tie('geometry'),
    ),
  }));

  it('is read without an error', () => {
    assert(property(string({ unit: 'binary' }), (text) => ['fout', 'gelezen'].includes(read(text).kind)));
    assert(
      property(geometry, (root) => {
        const text =
          JSON.stringify(root, (_, value) => (typeof value === 'bigint' ? String(value) : value)) ?? '';
        return ['fout', 'gelezen'].includes(read(text).kind);
      }),
      { numRuns: 1000 },
    );
  });
});
