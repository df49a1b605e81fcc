import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../src/domain/area';
import { indexAreas } from '../../../src/domain/areas';
import type { AreasFile } from '../../../src/domain/pack';
import { type Outcome, searchAreas } from '../../../src/ui/search/areaSearch';
import { createSearchIndex } from '../../../src/ui/search/searchIndex';

const areas = indexAreas(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/data/areas.json'), 'utf8')) as AreasFile,
);
const index = createSearchIndex(areas);

function search(text: string): Outcome {
  return searchAreas(index, text);
}

function ids(text: string): readonly string[] {
  return search(text).hits.map(({ id }) => id);
}

function codes(text: string): readonly string[] {
  return search(text).notices.map(({ code }) => code);
}

describe('names', () => {
  it.each([
    ['Passart', ['BU09172100', 'WK091721']],
    ['Meezenbroek', ['BU09173202', 'WK091732']],
    ['Weggebekker', ['BU09172000']],
    ['ubachsberg', ['focus.ubachsberg', 'WK098603', 'BU09860301']],
    ['Übach over Worms', ['WK088202']],
    ['Heerlen Noord', ['focus.heerlen-noord']],
    ['Kerkrade Oost', ['focus.kerkrade-oost', 'WK092801']],
    ['Heerlen-Centrum', ['deel.heerlen-centrum', 'WK091733', 'BU09173300']],
    ['Heerlerbaan', ['WK091740', 'BU09174000', 'WK091741', 'BU09174102']],
    ['Rolduckerveld', ['BU09280102']],
    ["'t loon", ['BU09173302']],
    ['hoensbroek', ['deel.hoensbroek']],
    ['parkstad', ['parkstad']],
    ['Heerlen-Zuid', ['deel.heerlen-zuid', 'deel.heerlen-zuid-met-centrum']],
    ['heerlen zuid centrum', ['deel.heerlen-zuid-met-centrum']],
    ['stedelijk deel van Parkstad', ['deel.stedelijk-parkstad']],
    ['landelijk', ['deel.landelijk-parkstad']],
  ])('%s comes first', (text, expected) => {
    expect(ids(text).slice(0, expected.length)).toEqual(expected);
    expect(search(text).hits[0]?.why).toBeNull();
  });

  it('find every area by its own name, in the first rank', () => {
    const lost = [...LEVELS.flatMap((level) => areas.rows(level)), ...areas.file.stadsdelen].filter(
      ({ name, id }) => {
        const { hits } = search(name);
        const found = hits.find((hit) => hit.id === id);
        return !found || (found.why !== null && found.why.code !== 'postcode');
      },
    );
    expect(lost.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  });

  it('list every homonym, with what tells them apart', () => {
    const hits = search('verspreide huizen').hits.filter(({ name }) => name === 'Verspreide huizen');
    expect(hits).toHaveLength(4);
    const places = hits.map(({ gemeente, wijk }) => `${wijk ?? ''}, ${gemeente}`);
    expect(new Set(places).size).toBe(4);
    expect(places.filter((place) => place.endsWith('Beekdaelen'))).toHaveLength(2);
  });

  it('give the gemeente with every hit that lies in one', () => {
    const { hits } = search('heer');
    expect(hits.length).toBeGreaterThan(5);
    for (const { kind, gemeente } of hits) expect(gemeente).toBe(kind === 'gemeente' ? undefined : 'Heerlen');
  });

  it('may be followed by the gemeente or preceded by the kind', () => {
    expect(ids('centrum brunssum')[0]).toBe('BU08990512');
    expect(ids('verspreide huizen simpelveld')).toEqual(['BU09650009']);
    expect(ids('gemeente heerlen')).toEqual(['GM0917']);
    expect(ids('centrum van heerlen')[0]).toBe('deel.heerlen-centrum');
  });

  it('rank exact, then beginning, then word, then everyday name, then typing error', () => {
    const ranked = ids('schinnen');
    expect(ranked).toEqual(['BU19540500', 'WK195405']);
    const centrum = ids('centrum');
    expect(centrum[0]).toBe('BU08990512');
    expect(ids('kerkrade oost').at(-1)).toBe('WK092800');
    expect(search('kerkrade oost').hits.at(-1)?.why).toEqual({ code: 'lijkt-op' });
  });

  it('say how many are left out', () => {
    const { hits, more } = search('h');
    expect(hits).toHaveLength(12);
    expect(more).toBeGreaterThan(10);
  });
});

describe('everyday names and parts', () => {
  it.each([
    ['boven het spoor', 'focus.heerlen-noord', 'bijnaam'],
    ['boven t spoor', 'focus.heerlen-noord', 'bijnaam'],
    ['GMS', 'WK091731', 'bijnaam'],
    ['msp', 'WK091732', 'bijnaam'],
    ['Slakhorst', 'WK091712', 'deel'],
    ['oude egge', 'WK089903', 'deel'],
    ['kirchroa', 'GM0928', 'bijnaam'],
    ['Oostelijke Mijnstreek', 'parkstad', 'bijnaam'],
  ])('%s', (text, id, code) => {
    const [first] = search(text).hits;
    expect(first?.id).toBe(id);
    expect(first?.why).toMatchObject({ code });
  });

  it('that are ambiguous give all their areas', () => {
    expect(ids('Brunssummerheide')).toEqual(
      expect.arrayContaining(['WK091723', 'BU08990441', 'BU08820220', 'BU08820120']),
    );
  });
});

describe('typing errors and accents', () => {
  it.each([
    ['wegebeker', 'BU09172000'],
    ['mezenbroek', 'BU09173202'],
    ['versielenbosch', 'BU09172003'],
    ['kerkraade', 'GM0928'],
    ['voerendal', 'GM0986'],
    ['pasart heerlen', 'BU09172100'],
    ['mezenb', 'BU09173202'],
  ])('%s', (text, id) => {
    const [first] = search(text).hits;
    expect(first).toMatchObject({ id, why: { code: 'lijkt-op' } });
  });

  it.each([
    ['Versiliënbosch', 'BU09172003'],
    ['VERSILIENBOSCH', 'BU09172003'],
    ['bleyerheide', 'BU09280105'],
    ['nieuweinde', 'BU09172002'],
    ['<b>Passart</b>', 'BU09172100'],
  ])('%s is no error', (text, id) => {
    expect(search(text).hits[0]).toMatchObject({ id, why: null });
  });

  it('forgive nothing in a number', () => {
    expect(ids('6410')).toEqual([]);
    expect(codes('6410')).toEqual(['postcode-onbekend']);
  });
});

describe('postcodes and addresses', () => {
  const of6411 = areas.rows('postcodegebied').find(({ id }) => id === 'PC6411') as unknown as {
    readonly members: readonly string[];
  };

  it.each(['6411', '64\u200B11', '6411 AB', '6411ab', ' 6411  '])(
    '%s gives its buurten, marked approximate',
    (text) => {
      const { hits, notices } = search(text);
      expect(hits.map(({ id }) => id)).toEqual(['PC6411', ...of6411.members]);
      expect(of6411.members.length).toBeGreaterThan(3);
      for (const { why } of hits) expect(why).toEqual({ code: 'postcode' });
      expect(notices).toEqual([{ code: 'benaderd' }]);
    },
  );

  it('list every buurt of a postcode, also where there are many', () => {
    const largest = Math.max(
      ...areas.rows('postcodegebied').map((row) => (row as unknown as typeof of6411).members.length),
    );
    expect(largest).toBeGreaterThan(12);
    expect(search('6441').hits).toHaveLength(largest + 1);
  });

  it('see a pasted address, and offer the buurten of its postcode', () => {
    expect(codes('Akerstraat 12, 6411 AB Heerlen')).toEqual(['adres', 'benaderd']);
    expect(codes('Akerstraat 12\n6411AB  HEERLEN')).toEqual(['adres', 'benaderd']);
    expect(ids('Akerstraat 12, 6411 AB Heerlen')).toEqual(ids('6411'));
  });

  it('offer the place when the address has no postcode', () => {
    expect(search('Akerstraat 12a, Heerlen')).toMatchObject({
      hits: [{ id: 'GM0917' }],
      notices: [{ code: 'adres' }],
    });
    expect(search('Kerkstraat 3')).toMatchObject({ hits: [], notices: [{ code: 'adres' }] });
  });

  it('say so when the postcode is not in the atlas', () => {
    expect(search('9999').notices).toEqual([{ code: 'postcode-onbekend', digits: '9999' }]);
    expect(search('Dam 1, 1012 NP Amsterdam').notices).toEqual([
      { code: 'adres' },
      { code: 'postcode-onbekend', digits: '1012' },
    ]);
  });

  it('do not mistake a name with a number for an address', () => {
    expect(codes('Brunssumerheide (1)')).toEqual([]);
    expect(ids('Wijk 05')[0]).toBe('WK195405');
    expect(ids('bu09172000')).toEqual(['BU09172000']);
  });
});

describe('anything else', () => {
  it.each([
    ['nothing', '', ['begin']],
    ['spaces', '   ', ['begin']],
    ['punctuation', '!!! --- ???', ['geen-letters']],
    ['emoji', '👩‍👩‍👧‍👦 😀', ['geen-letters']],
    ['markup', '<script></script>', ['geen-letters']],
    ['no name', 'zzzzqqq', ['niets']],
    ['one long word', 'x'.repeat(10_000), ['te-lang']],
    ['a long text', 'lorem ipsum '.repeat(1000), ['te-lang']],
    ['a wall of signs', '<'.repeat(10_000), ['geen-letters']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('shows where to begin before anything is typed', () => {
    expect(ids('')).toEqual(['parkstad', ...areas.rows('gemeente').map(({ id }) => id)]);
  });

  it('answers any text, with known areas and at most one list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { hits, more } = search(text);
        expect(more).toBeGreaterThanOrEqual(0);
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        expect(hits.every(({ id }) => id === 'parkstad' || areas.find(id) !== undefined)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('stays quick on a paste of ten thousand letters', () => {
    const text = 'heerlen kerkrade '.repeat(600);
    const start = performance.now();
    for (let round = 0; round < 20; round += 1) search(text);
    expect((performance.now() - start) / 20).toBeLessThan(50);
  });
});
