import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../src/domain/area';
import { gemeenteNameOf } from '../../../src/domain/areas';
import { areaNamesOf, type Candidate } from '../../../src/state/own/areaNames';
import { membersOfPasted, readPasted } from '../../../src/state/own/pastedAreas';
import type { PastedItem } from '../../../src/state/own/pastedLine';
import { MOST_LINES } from '../../../src/state/own/pastedText';
import { id } from '../../fixtures/atlas';
import { snapshotAtlas } from '../../fixtures/snapshot';

const atlas = snapshotAtlas();
const names = areaNamesOf(atlas);
const read = (text: string) => readPasted(text, names);
const none = new Map();
const members = (text: string) => membersOfPasted(read(text), none, names);

/** What each mention came to: the area, the areas to choose from, or why there is none. */
function told(item: PastedItem): string {
  if (item.kind === 'gevonden') return item.candidate.id;
  return item.kind === 'onbekend' ? item.why : item.candidates.map((one) => one.id).join('/');
}
const meant = (text: string) => read(text).items.map(told);

/** Every area an item can stand for. */
function candidates(item: PastedItem | undefined): readonly Candidate[] {
  if (item?.kind === 'gevonden') return [item.candidate, ...item.others];
  return item?.kind === 'meerduidig' ? item.candidates : [];
}

const officialRows = (['buurt', 'wijk', 'gemeente'] as const).flatMap((level) => atlas.rows(level));

describe('codes in a pasted list', () => {
  it('are all found, as a column, in lower case and with the padding of services', () => {
    const codes = officialRows.map((row) => row.id);
    expect(meant(codes.join('\n'))).toEqual(codes);
    expect(meant(codes.map((code) => `${code.toLowerCase()}   `).join('\r\n'))).toEqual(codes);
    expect(meant(codes.map((code) => `"${code}"`).join(';'))).toEqual(codes);
  });

  it('stand for their buurten', () => {
    const wijk = atlas.rows('buurt').filter((row) => row.wijk === id('WK091722'));
    expect(members('WK091722')).toEqual(wijk.map((row) => row.id));
    expect(members('GM0965')).toHaveLength(
      atlas.rows('buurt').filter((row) => row.gemeente === id('GM0965')).length,
    );
    expect(members('focus.heerlen-noord').length).toBeGreaterThan(10);
    expect(members('deel.hoensbroek').length).toBeGreaterThan(3);
    expect(members('parkstad')).toHaveLength(201);
  });

  it('of another division or another region are named as such', () => {
    expect(meant('BU09510001, BU09179999, BU03630001, GM0363, WK088100')).toEqual([
      'code-indeling',
      'code-indeling',
      'code-elders',
      'code-elders',
      'code-indeling',
    ]);
  });
});

describe('names in a pasted list', () => {
  it('are all found with their gemeente, in both ways to write it', () => {
    for (const level of LEVELS) {
      for (const row of atlas.rows(level)) {
        if (level === 'postcodegebied') continue;
        const gemeente = gemeenteNameOf(row, atlas);
        const ways = gemeente ? [`${row.name} (${gemeente})`, `${row.name}, ${gemeente}`] : [row.name];
        for (const way of [...ways, ...ways.map((text) => ` "${text.toUpperCase()}"  `)]) {
          const { items } = read(way);
          expect(items, way).toHaveLength(1);
          const own = names.byCode(row.id)?.members;
          expect(
            candidates(items[0]).map((one) => one.members),
            way,
          ).toContainEqual(own);
        }
      }
    }
  });

  it('that occur more than once are for the reader to choose, unless the gemeente is there', () => {
    expect(meant('Verspreide huizen')).toEqual(['BU09172300/BU09650009/BU19540009/BU19540509']);
    expect(members('Verspreide huizen')).toEqual([]);
    expect(meant('verspreide huizen (simpelveld)')).toEqual(['BU09650009']);
    expect(meant('Verspreide huizen, Beekdaelen')).toEqual(['BU19540009/BU19540509']);
    const pasted = read('Verspreide huizen');
    const key = pasted.items[0]?.key ?? '';
    const both = [id('BU09650009'), id('BU09172300')];
    expect(membersOfPasted(pasted, new Map([[key, both]]), names)).toEqual(['BU09172300', 'BU09650009']);
  });

  it('of a buurt and a wijk are read as the buurt, and offer the others', () => {
    const [item] = read('Simpelveld').items;
    expect(candidates(item).map((one) => one.id)).toEqual(['BU09650000', 'WK096500', 'GM0965']);
    expect(meant('gemeente Simpelveld; wijk Heksenberg')).toEqual(['GM0965', 'WK091722']);
    const pasted = read('Simpelveld');
    const chosen = new Map([[pasted.items[0]?.key ?? '', [id('GM0965')]]]);
    expect(membersOfPasted(pasted, chosen, names)).toEqual(members('GM0965'));
  });

  it('may be the everyday ones', () => {
    expect(meant('GMS\nboven het spoor\nKirchroa')).toEqual(['WK091731', 'focus.heerlen-noord', 'GM0928']);
  });

  it('may have another accent, y for ij, and no hyphen', () => {
    expect(meant('heerlen centrum')).toEqual(['BU09173300']);
    expect(meant('Bleyerheide').every((one) => /^(BU|WK)/.test(one))).toBe(true);
  });

  it('in a list on one line stand apart, also beside their gemeente', () => {
    expect(meant('Vrieheide, Heksenberg')).toHaveLength(2);
    expect(meant('Heksenberg, Heerlen, Kerkrade')).toEqual(['BU09172200', 'GM0928']);
    expect(meant('Heksenberg, Kerkrade')).toEqual(['BU09172200', 'GM0928']);
  });
});

describe('a pasted table', () => {
  const table = [
    'Code\tNaam\tGemeente\tInwoners',
    'BU09172200\tHeksenberg\tHeerlen\t1.234',
    '\tVerspreide huizen\tSimpelveld\t80',
  ].join('\n');

  it('gives one area per row and leaves the other columns alone', () => {
    expect(meant(table)).toEqual(['BU09172200', 'BU09650009']);
    expect(read(table).doubles).toBe(0);
    expect(read(table).ignored).toEqual([
      'Code',
      'Naam',
      'Gemeente',
      'Inwoners',
      '1.234',
      'Simpelveld',
      '80',
    ]);
  });

  it('reads the smallest area of a row with its wijk and gemeente', () => {
    const rows = ['GM0917;WK091722;BU09172200', 'GM0965;WK096500;BU09650009'].join('\n');
    expect(meant(rows)).toEqual(['BU09172200', 'BU09650009']);
  });

  it('keeps everything of rows that are lists', () => {
    expect(meant('Heksenberg;Eikenderveld\nBekkerveld;De Koumen')).toEqual([
      'BU09172200',
      'BU09173400',
      'BU09173700',
      'BU09171400',
    ]);
  });

  it('names the row in which nothing is known', () => {
    const pasted = read('naam;inwoners\nHeksenberg;12\nHeksenburg;13');
    expect(pasted.items.map(told)).toEqual(['BU09172200', 'naam']);
    expect(pasted.items[1]).toMatchObject({ text: 'Heksenburg', line: 3 });
  });
});

describe('a list that is half known', () => {
  it('keeps what is known, counts doubles once, and names the rest with its line', () => {
    const pasted = read('Heksenberg\n\nhiep hiep\nBU09172200\nheksenberg\nHiep  hiep');
    expect(pasted.items.map(told)).toEqual(['BU09172200', 'naam']);
    expect(pasted.items[1]).toMatchObject({ text: 'hiep hiep', line: 3 });
    expect(pasted.doubles).toBe(3);
  });

  it('takes what the reader chose for an unknown line', () => {
    const pasted = read('Heksenburg');
    const chosen = new Map([[pasted.items[0]?.key ?? '', [id('BU09172200')]]]);
    expect(membersOfPasted(pasted, chosen, names)).toEqual(['BU09172200']);
  });

  it('of 10,000 lines is cut, says so, and takes no noticeable time', () => {
    const text = Array.from(
      { length: 10_000 },
      (_, at) => `Onbekend ${at}, Verspreide huizen (Nergens) ${at}`,
    ).join('\n');
    const times = Array.from({ length: 4 }, () => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    });
    // The best of a few: other work on the machine is not what is measured.
    expect(Math.min(...times)).toBeLessThan(1000);
    const pasted = read(text);
    expect(pasted.left).toBe(10_000 - MOST_LINES);
  });
});

describe('a list that is enormous', () => {
  it('on two lines takes no noticeable time, and nothing is taken for another column', () => {
    const start = performance.now();
    const pasted = read(`${'Heerlen\tHeksenberg\t'.repeat(4000)}\n`.repeat(2));
    expect(performance.now() - start).toBeLessThan(3000);
    expect(pasted.items.map(told).sort()).toEqual(['BU09172200', 'GM0917']);
    expect(pasted.ignored).toEqual([]);
  });

  it('on one line says that only its beginning was read', () => {
    expect(read('Heksenberg,'.repeat(20_000))).toMatchObject({ read: 1, left: 0, cut: true });
    expect(read('Heksenberg')).toMatchObject({ read: 1, left: 0, cut: false });
  });

  it('of long lines says how many were read', () => {
    const pasted = read(`${'x '.repeat(5000)}\n`.repeat(100));
    expect(pasted.read).toBeLessThan(25);
    expect(pasted.read + pasted.left).toBe(100);
  });
});

describe('codes that are not written plainly', () => {
  it('are known in groups, and without signs that are not seen', () => {
    for (const text of ['BU 0917 2200', 'bu 09172200', '\u200bBU09172200\u0000', '\tBU09172200 '])
      expect(read(text).items.map(told), JSON.stringify(text)).toEqual(['BU09172200']);
    expect(read('BU 0881 0101').items.map(told)).toEqual(['code-indeling']);
  });
});

describe('any text', () => {
  const piece = oneof(
    string({ unit: 'binary' }),
    constantFrom(
      '__proto__',
      'constructor',
      '"',
      '\t',
      ';',
      ',',
      '(',
      ')',
      '\n',
      'BU09172200',
      'Heksenberg',
      '<script>',
    ),
  );

  it('is read without an error, and nothing in it is lost without a word', () => {
    assert(
      property(array(piece, { maxLength: 12 }), (pieces) => {
        const pasted = read(pieces.join(''));
        expect(new Set(pasted.items.map(({ key }) => key)).size).toBe(pasted.items.length);
        for (const one of membersOfPasted(pasted, none, names)) expect(atlas.find(one)?.level).toBe('buurt');
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', '   \n\t ', '\u200b', '""'])('without anything in it gives nothing: %j', (text) => {
    expect(read(text).items).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('is only text: %s', (text) => {
    expect(meant(text)).toEqual(['naam']);
    expect(members(text)).toEqual([]);
  });
});
