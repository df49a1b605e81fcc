import { describe, expect, it, onTestFinished } from 'vitest';
import type { Origin } from '../../../geodata/net/origin';
import { collect, type Wanted } from '../../../geodata/sources';
import { region } from '../../fixtures/region/madeUpRegion';
import { writeRecordings } from '../../fixtures/region/recordings';
import { answer, HTML_PAGE, owsException, replacing } from '../stub/faults';
import { temporaryFolder } from '../stub/folder';
import { Stub } from '../stub/server';
import { testNet } from '../stub/testNet';

const WANTED: Wanted = new Map([
  ['kwb-2024', [{ code: 'T001036' }, { code: 'M001642' }]],
  ['kwb-2023', [{ code: 'T001036' }]],
  ['kwb-heerlen', [{ name: 'Inwoners' }]],
  ['politie', [{ name: 'GeregistreerdeMisdrijven' }]],
]);

async function start(pageSize = 3) {
  const recordings = temporaryFolder();
  writeRecordings(recordings);
  const stub = await Stub.start(recordings, pageSize);
  onTestFinished(() => stub.stop());
  const cache = temporaryFolder();
  const run = (origin: Origin) => {
    const { net, stop, progress } = testNet(origin, cache);
    return { done: collect({ region, wanted: WANTED, net, supplements: null }), stop, progress };
  };
  return {
    stub,
    fromFolder: () => run({ kind: 'dir', dir: recordings }),
    fromStub: () => run({ kind: 'url', base: stub.base }),
  };
}

describe('everything for a region', () => {
  it('is the same from a folder and over HTTP, in pages', async () => {
    const { stub, fromFolder, fromStub } = await start();
    const unplaced = ({ tables, ...rest }: Awaited<ReturnType<typeof collect>>) => ({
      ...rest,
      tables: tables.map((table) => ({ ...table, where: '' })),
    });
    const [folder, http] = [await fromFolder().done, await fromStub().done];
    expect(folder.faults).toEqual([]);
    expect(folder.tables.map(({ source }) => source)).toEqual([
      'pdok-buurten',
      'kwb-2024',
      'leefbaarometer',
      'politie',
      'rivm',
    ]);
    expect(unplaced(http)).toEqual(unplaced(folder));
    expect(stub.seen.filter(({ url }) => url.includes('cursor=')).length).toBeGreaterThanOrEqual(2);
    expect(stub.mostAtOnce).toBeLessThanOrEqual(3);
  });

  it('warns of what is optional and not there', async () => {
    const { warnings } = await (await start()).fromFolder().done;
    expect(warnings).toEqual([
      'leefbaarometer: niet beschikbaar (https://www.leefbaarometer.nl/resources/open-data-leefbaarometer-meting-2024.zip)',
      'kwb-2023: niet beschikbaar (https://datasets.cbs.nl/CSV/CBS/nl/85618NED)',
      'gebieden: niet beschikbaar (https://opendata.cbs.nl/ODataApi/odata/85755NED/TypedDataSet?$format=json)',
      'kwb-heerlen: niet beschikbaar (geen bestand in de aanvullende map)',
    ]);
  });

  it('reports all faults of all sources in one go', async () => {
    const { stub, fromStub } = await start(1000);
    stub.misbehave('gemeentecode=GM9901', HTML_PAGE);
    stub.misbehave('85984NED', { kind: 'truncate', share: 0.5 });
    stub.misbehave('buurtscore24', owsException(200));
    stub.misbehave('47018NED', answer(500));
    const { faults } = await fromStub().done;
    expect(new Set(faults.map(({ source }) => source))).toEqual(
      new Set(['pdok-buurten', 'kwb-2024', 'leefbaarometer', 'politie']),
    );
    expect(faults.every(({ where }) => where.startsWith(stub.base))).toBe(true);
  });

  it('asks only on condition of a change the next time', async () => {
    const { stub, fromStub } = await start(1000);
    await fromStub().done;
    const asked = stub.seen.filter(({ status }) => status === 200).length;
    stub.reset();
    await fromStub().done;
    expect(stub.seen.filter(({ status }) => status === 304)).toHaveLength(asked);
    expect(stub.seen.filter(({ status }) => status === 200)).toEqual([]);
  });

  it('goes on where a failed run ended, and asks anew for what was wrong in content', async () => {
    const { stub, fromStub } = await start(1000);
    stub.misbehave('50150NED', answer(503));
    stub.misbehave(
      '47018NED/TypedDataSet',
      replacing(/"GeregistreerdeMisdrijven_1":\d+/, '"GeregistreerdeMisdrijven_1":"?"'),
    );
    expect((await fromStub().done).faults).not.toEqual([]);
    stub.reset();
    expect((await fromStub().done).faults).toEqual([]);
    const asked = stub.seen
      .filter(({ status }) => status === 200)
      .map(({ url }) => /\d{5}NED/.exec(url)?.[0]);
    expect(new Set(asked)).toEqual(new Set(['50150NED', '47018NED']));
  });

  it('stops when told to', async () => {
    const { stub, fromStub } = await start(1000);
    const three = stub.gate.close(3);
    const { done, stop } = fromStub();
    const outcome = done.then(
      () => 'went on',
      (error: Error) => error.name,
    );
    await three;
    stop();
    expect(await outcome).toBe('AbortError');
    expect(stub.seen).toHaveLength(3);
    stub.gate.open();
  });
});
