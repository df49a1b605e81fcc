import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAtlas } from '../../src/data/atlas';
import { buurtAt } from '../../src/data/buurtAt';
import { checkAreas } from '../../src/data/checkAreas';
import { checkTopology } from '../../src/data/checkTopology';
import { allowAddressSearch } from '../../src/state/actions';
import { buurtOfAddress, suggestAddresses } from '../../src/state/addresses';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { encodeView } from '../../src/state/viewCodec';

function json(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../public/data', name), 'utf8'));
}

const areas = checkAreas(json('areas.json'));
const atlas = createAtlas(areas, checkTopology(json('topology.json'), areas));
const signal = new AbortController().signal;

function answering(doc: object) {
  const fetched = vi.fn(async (_url: string) => new Response(JSON.stringify({ response: { docs: [doc] } })));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

beforeEach(() => {
  useAtlas.setState({ ...INITIAL_STATE, atlas: { status: 'klaar', data: atlas } }, true);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('buurtAt', () => {
  it('finds every buurt by the point that was put inside it', () => {
    const wrong = atlas.rows('buurt').filter(({ id, point }) => buurtAt(atlas, point[0], point[1]) !== id);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('finds none outside the region', () => {
    expect(buurtAt(atlas, 4.9, 52.37)).toBeUndefined();
  });
});

describe('searching for addresses', () => {
  it('asks nobody until the reader allows it', async () => {
    const fetched = answering({ type: 'adres', id: 'a', weergavenaam: 'Proefstraat 1' });
    await expect(suggestAddresses('proef', signal)).resolves.toEqual({ ok: true, data: [] });
    expect(fetched).not.toHaveBeenCalled();
    allowAddressSearch(true);
    await expect(suggestAddresses('proef', signal)).resolves.toEqual({
      ok: true,
      data: [{ id: 'a', name: 'Proefstraat 1' }],
    });
    expect(fetched).toHaveBeenCalledOnce();
    expect(fetched.mock.calls[0]?.[0]).toMatch(
      /^https:\/\/api\.pdok\.nl\/bzk\/locatieserver\/search\/v3_1\//,
    );
  });

  it('leaves no trace in the link', () => {
    const before = encodeView(useAtlas.getState().view);
    allowAddressSearch(true);
    expect(encodeView(useAtlas.getState().view)).toBe(before);
    expect(useAtlas.getState().addressSearch).toBe(true);
  });
});

describe('the buurt of an address', () => {
  const inside = atlas.rows('buurt')[40];
  const point = `POINT(${inside?.point.join(' ')})`;

  it('is the one the service names, where the atlas knows it', async () => {
    answering({ buurtcode: 'BU09172100', centroide_ll: point });
    await expect(buurtOfAddress('a', signal)).resolves.toEqual({ ok: true, data: 'BU09172100' });
  });

  it('is found on the map where the code is newer than the atlas', async () => {
    answering({ buurtcode: 'BU09179999', centroide_ll: point });
    await expect(buurtOfAddress('a', signal)).resolves.toEqual({ ok: true, data: inside?.id });
  });

  it('is none outside the region', async () => {
    answering({ buurtcode: 'BU03630000', centroide_ll: 'POINT(4.9 52.37)' });
    await expect(buurtOfAddress('a', signal)).resolves.toEqual({ ok: true, data: null });
  });

  it('comes with the fault when the service gives no usable answer', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('no network');
    });
    await expect(buurtOfAddress('a', signal)).resolves.toEqual({
      ok: false,
      fault: { code: 'geen-verbinding', detail: 'no network' },
    });
  });
});
