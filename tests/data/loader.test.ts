import { describe, expect, it } from 'vitest';
import { createLoader } from '../../src/data/loader';
import { PackError } from '../../src/data/packError';
import type { LoadFault } from '../../src/domain/loadable';
import { PACK_VERSION } from '../../src/domain/pack';
import { AREAS, id, MANIFEST, topologyFile, WOZ } from '../fixtures/atlas';

type Answer = { readonly body: string; readonly status?: number } | Error;

const GOOD: Readonly<Record<string, Answer>> = {
  'areas.json': { body: JSON.stringify(AREAS) },
  'topology.json': { body: JSON.stringify(topologyFile()) },
  'values/woz.json': { body: JSON.stringify(WOZ) },
  'manifest.json': { body: JSON.stringify(MANIFEST) },
};

/** A server that answers from a table and keeps count. */
function server(changes: Record<string, Answer> = {}) {
  const answers: Record<string, Answer> = { ...GOOD, ...changes };
  const asked: string[] = [];
  const loader = createLoader('/data/', async (url) => {
    const file = url.slice('/data/'.length);
    asked.push(file);
    const answer = answers[file];
    if (answer instanceof Error) throw answer;
    return new Response(answer?.body ?? 'weg', { status: answer ? (answer.status ?? 200) : 404 });
  });
  return { loader, asked, answers };
}

/** A topology as a test may spoil it. */
interface Broken {
  readonly arcs: unknown[][];
  readonly objects: Readonly<Record<'buurt' | 'gemeente', { readonly geometries: object[] }>>;
}

async function faultOf(promise: Promise<unknown>): Promise<LoadFault> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PackError)) throw new Error(`no PackError but ${String(error)}`);
  return error.fault;
}

function json(value: unknown): Answer {
  return { body: JSON.stringify(value) };
}

describe('loader', () => {
  it('fetches every file once, however often it is asked for', async () => {
    const { loader, asked } = server();
    await Promise.all([loader.atlas(), loader.values('woz'), loader.atlas()]);
    await loader.values('woz');
    expect([...asked].sort()).toEqual(['areas.json', 'topology.json', 'values/woz.json']);
  });

  it('asks for areas, outlines and figures side by side', () => {
    const { loader, asked } = server();
    void loader.atlas();
    void loader.values('woz');
    expect(asked).toHaveLength(3);
  });

  it('decodes outlines in row order and shares borders', async () => {
    const atlas = await server().loader.atlas();
    expect(atlas.shapes('buurt').map((shape) => shape.id)).toEqual(AREAS.levels.buurt.map((row) => row.id));
    expect(atlas.shapes('buurt')).toBe(atlas.shapes('buurt'));
    const length = atlas.borders('buurt').coordinates.reduce((sum, line) => sum + line.length - 1, 0);
    expect(length).toBe(17);
    expect(atlas.outlineOf([id('BU00010001'), id('BU00010002')]).coordinates).toHaveLength(1);
    expect(atlas.extent.map((degree) => degree.toFixed(2))).toEqual(['6.00', '50.80', '6.02', '50.81']);
  });

  it.each<[string, Answer | undefined, Partial<LoadFault>]>([
    ['a missing file', { body: '', status: 404 }, { code: 'niet-gevonden', detail: '404' }],
    ['a broken server', { body: '', status: 503 }, { code: 'serverfout', detail: '503' }],
    ['no connection', new TypeError('Failed to fetch'), { code: 'geen-verbinding' }],
    ['a page instead of the file', { body: '<!doctype html>' }, { code: 'geen-json', detail: 'HTML' }],
    ['a file cut short', { body: '{"version":1,' }, { code: 'geen-json' }],
    ['another version', json({ ...AREAS, version: 1 }), { code: 'verkeerde-versie' }],
    ['a list instead of an object', json([]), { code: 'verkeerde-vorm' }],
  ])('names the file for %s', async (_, answer, expected) => {
    const { loader } = server({ 'areas.json': answer as Answer });
    expect(await faultOf(loader.atlas())).toMatchObject({ ...expected, file: 'areas.json' });
  });

  it('tries again after a failure', async () => {
    const { loader, answers } = server({ 'areas.json': new TypeError('offline') });
    await faultOf(loader.atlas());
    answers['areas.json'] = GOOD['areas.json'] as Answer;
    expect((await loader.atlas()).rows('buurt')).toHaveLength(6);
  });

  it('fetches a file again when its shape was wrong', async () => {
    const { loader, answers } = server({ 'values/woz.json': json({ ...WOZ, columns: 3 }) });
    expect(await faultOf(loader.values('woz'))).toMatchObject({ detail: 'columns: geen lijst' });
    answers['values/woz.json'] = GOOD['values/woz.json'] as Answer;
    expect((await loader.values('woz')).columns).toHaveLength(4);
  });

  it('gives an empty file for an indicator the manifest does not list', async () => {
    const front = { body: '<!doctype html>' };
    const { loader } = server({ 'values/bijstand.json': front });
    expect(await loader.values('bijstand')).toMatchObject({ indicator: 'bijstand', columns: [] });
    expect(await loader.values('leegstand')).toMatchObject({ columns: [] });
  });

  it('does not take a listed but missing file for an empty one', async () => {
    const { loader } = server({ 'values/woz.json': { body: '', status: 404 } });
    expect(await faultOf(loader.values('woz'))).toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('checks at the door', () => {
  const row = AREAS.levels.buurt[0];
  const levels = AREAS.levels;

  it.each<[string, unknown, string]>([
    ['a level left out', { ...AREAS, levels: { ...levels, wijk: undefined } }, 'levels.wijk: geen lijst'],
    [
      'a wrong code',
      { ...AREAS, levels: { ...levels, buurt: [{ ...row, id: 'XX1' }] } },
      'levels.buurt[0].id: XX1 is geen gebiedscode',
    ],
    [
      'text for a count',
      { ...AREAS, levels: { ...levels, buurt: [{ ...row, inwoners: '5' }] } },
      'levels.buurt[0].inwoners: geen getal',
    ],
    [
      'an area twice',
      { ...AREAS, levels: { ...levels, buurt: [row, row] } },
      `levels.buurt[1].id: ${row?.id} komt twee keer voor`,
    ],
    [
      'a focusgebied without members',
      {
        ...AREAS,
        levels: { ...levels, focusgebied: levels.focusgebied.map(({ members: _, ...rest }) => rest) },
      },
      'levels.focusgebied[0].members: geen lijst',
    ],
    [
      'a part of an unknown kind',
      { ...AREAS, stadsdelen: AREAS.stadsdelen.map((part) => ({ ...part, kind: 'dorp' })) },
      'stadsdelen[0].kind: dorp is onbekend',
    ],
  ])('areas.json with %s', async (_, file, detail) => {
    const { loader } = server({ 'areas.json': json(file) });
    expect(await faultOf(loader.atlas())).toEqual({ code: 'verkeerde-vorm', file: 'areas.json', detail });
  });

  it('topology.json without an outline for an area', async () => {
    const topology = topologyFile();
    const buurt = topology.objects.buurt as unknown as { geometries: unknown[] };
    buurt.geometries.pop();
    const { loader } = server({ 'topology.json': json(topology) });
    expect((await faultOf(loader.atlas())).detail).toBe('objects.buurt: BU000200A3 ontbreekt');
  });

  it.each<[string, (topology: Broken) => void, string]>([
    ['no arcs', (file) => file.arcs.splice(0), 'lijn 0 bestaat niet'],
    [
      'a position without a number',
      (file) => file.arcs[0]?.splice(0, 1, [null, 1]),
      'arcs[0][0]: geen getal',
    ],
    ['text for an arc', (file) => file.arcs.splice(0, 1, 'x' as never), 'arcs[0]: geen lijst'],
    ['a line of one point', (file) => file.arcs[0]?.splice(1), 'arcs[0]: geen lijn'],
    ['a bad scale', (file) => Object.assign(file, { transform: { scale: [null, 1] } }), 'transform.scale[0]'],
    [
      'an outline that is a point',
      (file) => Object.assign(file.objects.gemeente.geometries[0] ?? {}, { type: 'Point' }),
      'objects.gemeente.geometries[0].type: Point is geen vlak',
    ],
    [
      'an outline without arcs',
      (file) => Object.assign(file.objects.buurt.geometries[0] ?? {}, { arcs: null }),
      'objects.buurt.geometries[0].arcs: geen lijst',
    ],
  ])('topology.json with %s', async (_, spoil, detail) => {
    const topology = structuredClone(topologyFile()) as unknown as Broken;
    spoil(topology);
    const { loader } = server({ 'topology.json': json(topology) });
    const fault = await faultOf(loader.atlas());
    expect(fault).toMatchObject({ code: 'verkeerde-vorm', file: 'topology.json' });
    expect(fault.detail).toContain(detail);
  });

  const [first] = WOZ.columns;
  it.each<[string, unknown, string]>([
    ['too few values', { ...first, values: [1, 2] }, 'columns[0].values: 2 in plaats van 6'],
    ['text among values', { ...first, values: [1, 2, '3', 4, 5, 6] }, 'columns[0].values[2]: geen getal'],
    ['an unknown level', { ...first, level: 'straat' }, 'columns[0].level: straat is geen niveau'],
    [
      'an unknown reason',
      { ...first, absent: { kwijt: [2, 4] } },
      'columns[0].absent.kwijt: onbekende reden',
    ],
    ['rows without a reason', { ...first, absent: {} }, 'columns[0].absent: 2 rijen zonder reden'],
    [
      'a reason for a row with a value',
      { ...first, absent: { 'niet-gemeten': [0, 2, 4] } },
      'columns[0].absent.niet-gemeten: rij 0 heeft een waarde',
    ],
    [
      'no word on where they come from',
      { ...first, basis: 'gegokt' },
      'columns[0].basis: gegokt is onbekend',
    ],
    ['numbers for sources', { ...first, sources: [1] }, 'columns[0].sources: geen tekst'],
    ['text for rows', { ...first, manyVisitors: '0,1' }, 'columns[0].manyVisitors: geen lijst'],
    ['short intervals', { ...first, low: [1] }, 'columns[0].low: 1 in plaats van 6'],
  ])('values with %s', async (_, column, detail) => {
    const { loader } = server({ 'values/woz.json': json({ ...WOZ, columns: [column] }) });
    expect(await faultOf(loader.values('woz'))).toEqual({
      code: 'verkeerde-vorm',
      file: 'values/woz.json',
      detail,
    });
  });

  it('values of another indicator, and a benchmark without a value', async () => {
    const other = server({ 'values/woz.json': json({ ...WOZ, indicator: 'ses-woa' }) });
    expect((await faultOf(other.loader.values('woz'))).detail).toBe('indicator: ses-woa in plaats van woz');
    const bare = server({
      'values/woz.json': json({ ...WOZ, benchmarks: [{ area: 'nederland', period: '2024' }] }),
    });
    expect((await faultOf(bare.loader.values('woz'))).detail).toBe('benchmarks[0].value: geen getal');
  });

  it.each<[string, object, string]>([
    ['no basis', { value: 1 }, 'benchmarks[0].basis: geen tekst'],
    ['an unknown reason', { absent: 'weg' }, 'benchmarks[0].absent: weg is een onbekende reden'],
    [
      'text for coverage',
      { value: 1, basis: 'berekend', sources: [], coverage: 'veel' },
      'benchmarks[0].coverage: geen getal',
    ],
  ])('a benchmark with %s', async (_, part, detail) => {
    const benchmarks = [{ area: 'nederland', period: '2024', ...part }];
    const { loader } = server({ 'values/woz.json': json({ ...WOZ, benchmarks }) });
    expect((await faultOf(loader.values('woz'))).detail).toBe(detail);
  });

  it('a manifest without its lists', async () => {
    const { loader } = server({ 'manifest.json': json({ version: PACK_VERSION, sources: [] }) });
    expect(await faultOf(loader.manifest())).toMatchObject({
      file: 'manifest.json',
      detail: 'coverage: geen lijst',
    });
  });
});
