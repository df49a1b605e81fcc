import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AddressError, createAddressSearch } from '../../src/data/locatieserver';
import type { AddressFault } from '../../src/domain/address';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const HEERLEN = [5.98, 50.89] as const;

/** Parameters the description of the service lists; v3.1 refuses all others. */
const DOCUMENTED: Readonly<Record<string, readonly string[]>> = {
  suggest: ['q', 'fl', 'sort', 'qf', 'bq', 'rows', 'start', 'wt', 'indent', 'lat', 'lon', 'fq'],
  lookup: ['id', 'rows', 'start', 'wt', 'indent', 'lat', 'lon', 'fq'],
};

const SUGGESTED = {
  response: {
    numFound: 2,
    start: 0,
    maxScore: 9.1,
    numFoundExact: true,
    docs: [
      { type: 'adres', weergavenaam: 'Proefstraat 12, 6411ZZ Heerlen', id: 'adr-een', score: 9.1 },
      { type: 'weg', weergavenaam: 'Proefstraat, Heerlen', id: 'weg-twee', score: 7 },
    ],
  },
  highlighting: {},
};

function lookedUp(doc: object): object {
  return { response: { numFound: 1, start: 0, maxScore: 1, numFoundExact: true, docs: [doc] } };
}

const asked: URL[] = [];
let answer: Answer;
let server: Server;
let base: string;

/** Answers with JSON, or with the text as it is. */
function say(body: unknown, status = 200, type = 'application/json'): Answer {
  return (_, response) => {
    response.writeHead(status, { 'Content-Type': type });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://stub'));
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3_1/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked.length = 0;
});

function client(patience?: number) {
  return createAddressSearch((url, signal) => fetch(url, { signal }), base, patience);
}

const signal = () => new AbortController().signal;

async function faultOf(promise: Promise<unknown>): Promise<AddressFault> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AddressError)) throw new Error(`no AddressError but ${String(error)}`);
  return error.fault;
}

describe('suggesting', () => {
  it('gives the addresses, and nothing that is not one', async () => {
    answer = say(SUGGESTED);
    const addresses = await client().suggest('proefstraat 12', HEERLEN, signal());
    expect(addresses).toEqual([{ id: 'adr-een', name: 'Proefstraat 12, 6411ZZ Heerlen' }]);
  });

  it('asks only what the service describes, for addresses, near the region', async () => {
    answer = say(SUGGESTED);
    await client().suggest('Proefstraat 12', HEERLEN, signal());
    const [url] = asked;
    expect(url?.pathname).toBe('/v3_1/suggest');
    expect([...(url?.searchParams.keys() ?? [])].filter((key) => !DOCUMENTED.suggest?.includes(key))).toEqual(
      [],
    );
    expect(Object.fromEntries(url?.searchParams ?? [])).toMatchObject({
      q: 'proefstraat 12',
      fq: 'type:adres',
      lat: '50.890',
      lon: '5.980',
    });
  });

  it.each([
    ['*:* OR (id:1)', 'or id 1'],
    ['"Proef" && NOT -straat', 'proef not straat'],
    ['Nieuw-Einde 3/4', 'nieuw-einde 3 4'],
    ["'t Loon 2, Heerlen", "'t loon 2, heerlen"],
    ['x'.repeat(5000), 'x'.repeat(100)],
  ])('sends %j as plain words', async (typed, words) => {
    answer = say(SUGGESTED);
    await client().suggest(typed, HEERLEN, signal());
    expect(asked[0]?.searchParams.get('q')).toBe(words);
  });

  it('finds nothing without complaint', async () => {
    answer = say({ response: { numFound: 0, start: 0, docs: [] } });
    await expect(client().suggest('zzz', HEERLEN, signal())).resolves.toEqual([]);
  });
});

describe('looking up', () => {
  it('gives buurt and point', async () => {
    answer = say(
      lookedUp({ id: 'adr-een', buurtcode: 'BU09173300', centroide_ll: 'POINT(5.97912 50.88834)' }),
    );
    await expect(client().place('adr-een', signal())).resolves.toEqual({
      buurt: 'BU09173300',
      point: [5.97912, 50.88834],
    });
    expect(asked[0]?.pathname).toBe('/v3_1/lookup');
    expect([...(asked[0]?.searchParams ?? [])]).toEqual([['id', 'adr-een']]);
  });

  it.each([
    [{ centroide_ll: 'POINT(5.9 50.8)' }, { buurt: null, point: [5.9, 50.8] }],
    [
      { buurtcode: 'WK091733', centroide_ll: 'POINT(5.9 50.8)' },
      { buurt: null, point: [5.9, 50.8] },
    ],
    [
      { buurtcode: 'BU09173300', centroide_ll: 'LINESTRING(1 2)' },
      { buurt: 'BU09173300', point: null },
    ],
    [
      { buurtcode: 'BU09173300', centroide_ll: 'POINT(999 50.8)' },
      { buurt: 'BU09173300', point: null },
    ],
  ])('uses what is there: %j', async (doc, place) => {
    answer = say(lookedUp(doc));
    await expect(client().place('adr-een', signal())).resolves.toEqual(place);
  });

  it.each([
    ['neither buurt nor point', lookedUp({ id: 'adr-een' })],
    ['no address at all', { response: { numFound: 0, docs: [] } }],
  ])('refuses %s', async (_, body) => {
    answer = say(body);
    expect((await faultOf(client().place('adr-een', signal()))).code).toBe('verkeerde-vorm');
  });
});

describe('an answer that is of no use', () => {
  const suggest = (patience?: number) => client(patience).suggest('proefstraat', HEERLEN, signal());

  it.each([
    ['a sign-in page', say('<!doctype html><p>Log in</p>', 200, 'text/html'), 'geen-json', 'HTML'],
    ['XML', say('<?xml version="1.0"?><response/>', 200, 'text/xml'), 'geen-json', 'HTML'],
    ['half an answer', say('{"response":{"docs":['), 'geen-json', '{"response"'],
    ['a refusal', say({ message: 'unknown parameter' }, 400), 'serverfout', '400'],
    ['nothing there', say('weg', 404), 'serverfout', '404'],
    ['a broken service', say('boem', 500), 'serverfout', '500'],
    ['a list', say([]), 'verkeerde-vorm', 'antwoord'],
    ['no response', say({}), 'verkeerde-vorm', 'response'],
    ['docs that are no list', say({ response: { docs: 'x' } }), 'verkeerde-vorm', 'response.docs'],
    [
      'an address without a name',
      say(lookedUp({ type: 'adres', id: 'a' })),
      'verkeerde-vorm',
      'weergavenaam',
    ],
    ['an id that is a number', say(lookedUp({ type: 'adres', id: 3 })), 'verkeerde-vorm', 'docs[0].id'],
  ])('%s', async (_, body, code, detail) => {
    answer = body;
    const fault = await faultOf(suggest());
    expect(fault.code).toBe(code);
    expect(fault.detail).toContain(detail);
  });

  it('a connection that breaks', async () => {
    answer = (request) => request.socket.destroy();
    expect((await faultOf(suggest())).code).toBe('geen-verbinding');
  });

  it('no answer in time', async () => {
    answer = () => {};
    expect(await faultOf(suggest(30))).toEqual({ code: 'te-traag', detail: '30' });
  });

  it('half an answer in time, and then silence', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('{"response":');
    };
    expect((await faultOf(suggest(60))).code).toBe('te-traag');
  });
});

describe('a question called off', () => {
  it('breaks off the request, also while it is under way', async () => {
    const call = new AbortController();
    const gone = new Promise<void>((resolve) => {
      answer = (request) => {
        request.socket.once('close', resolve);
        call.abort();
      };
    });
    const fault = await faultOf(client().suggest('proefstraat', HEERLEN, call.signal));
    expect(fault.code).toBe('geen-verbinding');
    await gone;
  });

  it('is never asked when it was called off before', async () => {
    answer = say(SUGGESTED);
    const call = new AbortController();
    call.abort();
    await faultOf(client().suggest('proefstraat', HEERLEN, call.signal));
    expect(asked).toEqual([]);
  });
});
