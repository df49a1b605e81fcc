import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaId, LEVELS, REFERENCES } from '../../src/domain/area';
import { ABSENCES } from '../../src/domain/cell';
import type { NoteCode } from '../../src/domain/note';
import {
  CLASS_BASES,
  type ClassMethod,
  COUNTED_METHODS,
  type Extent,
  type Highlight,
  LENSES,
  MAP_FORMS,
  type NeighbourRule,
  OWN_COLOURS,
  type OwnArea,
  SCORE_METHODS,
  SCREENS,
  type Score,
  STACK_RULES,
  type Stack,
  UNCLASSED_REASONS,
  type View,
} from '../../src/domain/view';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import type { Knowledge } from '../../src/state/linkField';
import { cleanName } from '../../src/state/ownName';
import { decodeView, encodeView } from '../../src/state/viewCodec';
import { id } from '../fixtures/atlas';

const IDS = [
  'leefbaarometer',
  'ses-woa',
  'woz',
  'leegstand',
  'koopwoningen',
  'misdrijven',
  'gezondheid-goed',
  'inwoners',
];
const knowledge: Knowledge = { indicators: new Set(IDS), stories: new Set(['noord']) };

function decode(search: string) {
  return decodeView(search, knowledge);
}

function codes(search: string): readonly NoteCode[] {
  return decode(search).notes.map(({ code }) => code);
}

describe('decodeView', () => {
  it('gives the default view for an empty link', () => {
    expect(decode('')).toEqual({ view: DEFAULT_VIEW, notes: [] });
    expect(decode('?')).toEqual({ view: DEFAULT_VIEW, notes: [] });
    expect(decode('?jaar=&gebied=')).toEqual({ view: DEFAULT_VIEW, notes: [] });
  });

  it('reads own areas with colour and origin, gemeenten apart', () => {
    const { view, notes } = decode('eigen=2~Twee%2520dorpen~3~focus.nuth~195405070508.09170101;Leeg~0~~');
    expect(notes).toEqual([]);
    expect(view.eigen).toEqual([
      {
        name: 'Twee dorpen',
        members: ['BU09170101', 'BU19540507', 'BU19540508'],
        colour: 3,
        from: 'focus.nuth',
      },
      { name: 'Leeg', members: [], colour: 0, from: null },
    ]);
  });

  it('reads every key', () => {
    const { view, notes } = decode(
      '?scherm=tabel&niveau=wijk&indicator=woz&jaar=2021-2025&vergelijk=gemeente&kleur=afwijking&klassen=eigen:100,150,200' +
        '&gebied=BU09170101,WK091701,GM0917,focus.heerlen-noord,deel.hoensbroek,eigen.1&uitsnede=5.9,50.85,6.05,50.95' +
        '&lens=groepen&stapel=grens:leefbaarometer,misdrijven.2.60.5&buren=naaste.6&trekkingen=999&toeval=7' +
        '&basis=jaren&sinds=2016&uitgelicht=klasse.0,2&drempel=150&dunbevolkt=vol&vorm=tegels' +
        '&eigen=1~Mijn%2520straat~BU09170101&bereik=zuid-limburg&keer=1.5&nulmeting=2019&verhaal=noord&stap=3&voor=bewoners&taal=en',
    );
    expect(notes).toEqual([]);
    expect(view).toEqual({
      scherm: 'tabel',
      niveau: 'wijk',
      indicator: 'woz',
      jaar: '2021-2025',
      vergelijk: 'gemeente',
      kleur: 'afwijking',
      klassen: { kind: 'eigen', breaks: [100, 150, 200] },
      basis: 'jaren',
      sinds: { period: '2016', indicator: null },
      met: null,
      score: null,
      lens: 'groepen',
      stapel: {
        rule: 'grens',
        parts: [
          { indicator: 'leefbaarometer', votes: 1, limit: null },
          { indicator: 'misdrijven', votes: 2, limit: 60.5 },
        ],
      },
      buren: { kind: 'naaste', count: 6 },
      trekkingen: 999,
      toeval: 7,
      uitgelicht: { kind: 'klasse', classes: [0, 2] },
      drempel: 150,
      dunbevolkt: 'vol',
      vorm: 'tegels',
      gebied: ['BU09170101', 'WK091701', 'GM0917', 'focus.heerlen-noord', 'deel.hoensbroek', 'eigen.1'],
      uitsnede: [5.9, 50.85, 6.05, 50.95],
      eigen: [{ name: 'Mijn straat', members: ['BU09170101'], colour: 0, from: null }],
      bereik: 'zuid-limburg',
      keer: 1.5,
      nulmeting: '2019',
      verhaal: 'noord',
      stap: 3,
      voor: 'bewoners',
      taal: 'en',
    });
  });

  it.each(IDS)('keeps the public indicator id %s', (indicator) => {
    expect(decode(`indicator=${indicator}`).view.indicator).toBe(indicator);
  });

  it.each([
    ['niveau=straat', 'niveau', 'ongeldige-waarde'],
    ['indicator=geluk', 'indicator', 'ongeldige-waarde'],
    ['jaar=vorig', 'jaar', 'ongeldige-waarde'],
    ['jaar=2025-2021', 'jaar', 'ongeldige-waarde'],
    ['vergelijk=mars', 'vergelijk', 'ongeldige-waarde'],
    ['vergelijk=eigen.1', 'vergelijk', 'ongeldige-waarde'],
    ['kleur=rood', 'kleur', 'ongeldige-waarde'],
    ['klassen=kwantiel.2', 'klassen', 'ongeldige-waarde'],
    ['klassen=kwantiel.99', 'klassen', 'ongeldige-waarde'],
    ['klassen=eigen:200,100', 'klassen', 'ongeldige-waarde'],
    ['klassen=eigen:100', 'klassen', 'ongeldige-waarde'],
    ['klassen=eigen:1,2,3,4,5,6,7,8,9', 'klassen', 'ongeldige-waarde'],
    ['klassen=eigen:1,twee', 'klassen', 'ongeldige-waarde'],
    ['klassen=eigen:1,1e999', 'klassen', 'ongeldige-waarde'],
    ['uitsnede=6.05,50.85,5.9,50.95', 'uitsnede', 'ongeldige-waarde'],
    ['uitsnede=-120,30,-110,40', 'uitsnede', 'ongeldige-waarde'],
    ['uitsnede=5.9,50.85,6.05', 'uitsnede', 'ongeldige-waarde'],
    ['uitsnede=5.9,50.85,NaN,50.95', 'uitsnede', 'ongeldige-waarde'],
    ['lens=loep', 'lens', 'ongeldige-waarde'],
    ['stapel=vijfde:', 'stapel', 'ongeldige-waarde'],
    ['stapel=tiende:woz', 'stapel', 'ongeldige-waarde'],
    ['stapel=vijfde:woz,woz', 'stapel', 'ongeldige-waarde'],
    ['stapel=vijfde:woz.4', 'stapel', 'ongeldige-waarde'],
    ['stapel=vijfde:woz.0', 'stapel', 'ongeldige-waarde'],
    ['stapel=grens:woz.1.veel', 'stapel', 'ongeldige-waarde'],
    ['buren=naast', 'buren', 'ongeldige-waarde'],
    ['buren=naaste.0', 'buren', 'ongeldige-waarde'],
    ['buren=naaste.21', 'buren', 'ongeldige-waarde'],
    ['buren=afstand.99', 'buren', 'ongeldige-waarde'],
    ['trekkingen=98', 'trekkingen', 'ongeldige-waarde'],
    ['trekkingen=100000', 'trekkingen', 'ongeldige-waarde'],
    ['toeval=-1', 'toeval', 'ongeldige-waarde'],
    ['toeval=1.5', 'toeval', 'ongeldige-waarde'],
    ['gebied=eigen.2', 'gebied', 'gebied-onbekend'],
    ['gebied=nederland', 'gebied', 'gebied-overgeslagen'],
    ['eigen=3~A~0~~09170101', 'eigen', 'eigen-overgeslagen'],
    ['eigen=2~A~9~~09170101', 'eigen', 'eigen-overgeslagen'],
    ['eigen=2~A~0~~0917010', 'eigen', 'eigen-overgeslagen'],
    ['bereik=BU09170101', 'bereik', 'ongeldige-waarde'],
    ['keer=0', 'keer', 'ongeldige-waarde'],
    ['nulmeting=26', 'nulmeting', 'ongeldige-waarde'],
    ['eigen=1~A~WK091701', 'eigen', 'eigen-overgeslagen'],
    ['eigen=1~%25E2%2580%258B~BU09170101', 'eigen', 'eigen-overgeslagen'],
    ['verhaal=onbekend', 'verhaal', 'verhaal-nog-niet'],
    ['verhaal=noord&stap=0', 'stap', 'ongeldige-waarde'],
    ['scherm=werksessie', 'scherm', 'scherm-nog-niet'],
    ['scherm=werksessie', 'scherm', 'scherm-nog-niet'],
    ['scherm=zolder', 'scherm', 'ongeldige-waarde'],
    ['voor=buren', 'voor', 'ongeldige-waarde'],
    ['taal=fr', 'taal', 'ongeldige-waarde'],
  ] as const)('falls back for %s', (search, key, code) => {
    const { view, notes } = decode(search);
    expect(view[key]).toEqual(DEFAULT_VIEW[key]);
    expect(notes.map((note) => note.code)).toContain(code);
  });

  it('falls back one part at a time: the rest of the link still counts', () => {
    const { view } = decode('?niveau=straat&indicator=woz&jaar=2024');
    expect(view).toEqual({ ...DEFAULT_VIEW, indicator: 'woz', jaar: '2024' });
  });

  it('keeps the valid areas of a list and names the rest', () => {
    const { view, notes } = decode('gebied=BU09170101,onzin,gm0917,BU09170101');
    expect(view.gebied).toEqual(['BU09170101', 'GM0917']);
    expect(notes).toEqual([{ code: 'gebied-overgeslagen', params: { waarden: ['onzin'] } }]);
  });

  it('selects at most fifty areas', () => {
    const many = Array.from({ length: 60 }, (_, i) => `BU091700${10 + i}`).join(',');
    const { view, notes } = decode(`gebied=${many}`);
    expect(view.gebied).toHaveLength(50);
    expect(notes).toEqual([{ code: 'te-veel-gebieden', params: { aantal: 60, grens: 50 } }]);
  });

  it('keeps at most twelve own areas', () => {
    const many = Array.from({ length: 14 }, (_, i) => `N${i}~BU09170101`).join(';');
    const { view, notes } = decode(`eigen=1~${many}`);
    expect(view.eigen).toHaveLength(12);
    expect(notes).toEqual([{ code: 'eigen-overgeslagen', params: { aantal: 2, grens: 12 } }]);
  });

  it('takes the first of a repeated key and leaves unknown keys out, each with a note', () => {
    expect(decode('jaar=2024&jaar=2020').view.jaar).toBe('2024');
    expect(codes('jaar=2024&jaar=2020')).toEqual(['dubbele-sleutel']);
    expect(codes('utm_source=post')).toEqual(['onbekende-sleutel']);
    expect(codes('__proto__=1&toString=1')).toEqual(['onbekende-sleutel', 'onbekende-sleutel']);
  });

  it('shortens what it repeats', () => {
    const [note] = decode(`niveau=${'x'.repeat(5000)}`).notes;
    expect(JSON.stringify(note).length).toBeLessThan(140);
  });

  it('repeats nothing that would turn the sentence around it, and no half signs', () => {
    const [note] = decode(`niveau=%E2%80%AE${'😀'.repeat(60)}%0Ax`).notes;
    expect(note?.params).toEqual({ sleutel: 'niveau', waarde: `${'😀'.repeat(40)}…` });
  });

  it('drops a step without a story, and says so', () => {
    expect(decode('stap=3').view.stap).toBeNull();
    expect(codes('stap=3')).toEqual(['ongeldige-waarde']);
    expect(codes('stap=drie')).toEqual(['ongeldige-waarde']);
    expect(codes('verhaal=weg&stap=3')).toEqual(['verhaal-nog-niet']);
  });

  it('keeps own areas apart when one of them cannot be read', () => {
    const own = 'eigen=1~A~BU09170101;B~XX;C~BU09170102';
    const { view, notes } = decode(`${own}&gebied=eigen.1,eigen.2,eigen.3&vergelijk=eigen.3`);
    expect(view.eigen.map(({ name }) => name)).toEqual(['A', 'C']);
    expect([view.gebied, view.vergelijk]).toEqual([['eigen.1', 'eigen.2'], 'eigen.2']);
    expect(notes.map(({ code }) => code)).toEqual(['eigen-overgeslagen', 'gebied-onbekend']);
    expect(decode(`${own}&vergelijk=eigen.2`).view.vergelijk).toBe('nederland');
  });

  it('does not let nonsense fill the screen', () => {
    const keys = Array.from({ length: 20_000 }, (_, number) => `k${number}=1`).join('&');
    expect(decode(keys).notes).toHaveLength(5);
    expect(decode(`indicator=woz&${keys}`).view.indicator).toBe('woz');
  });

  it.each([
    '%E0%A4%A',
    'indicator=%E0%A4%A',
    'eigen=1~%E0%A4%A~BU09170101',
    `gebied=${'BU09170101,'.repeat(10_000)}`,
    `gebied=focus.${'a'.repeat(100_000)}`,
    `x=${'y'.repeat(100_000)}`,
    'jaar=2024-',
    'jaar=2024%00',
    'uitsnede=Infinity,50.8,6,51',
    'klassen=eigen:1e3,2e3',
    '&&&===&=a&a',
    '\u202Egebied=\uD800',
  ])('survives %.40s', (search) => {
    const { view, notes } = decode(search);
    const link = encodeView(view);
    expect(decode(link)).toEqual({ view, notes: [] });
    expect(link.length).toBeLessThan(200);
    expect(JSON.stringify(notes).length).toBeLessThan(1000);
  });

  it('carries markup in a name as text', () => {
    const { view } = decode('eigen=1~%3Cscript%3Ealert(1)%3C/script%3E~BU09170101');
    expect(view.eigen[0]?.name).toBe('<script>alert(1)</script>');
    expect(encodeView(view)).not.toMatch(/[<>"']/);
  });

  it('never throws and always gives a view that can be written', () => {
    const soup = fc.array(fc.tuple(fc.constantFrom(...Object.keys(DEFAULT_VIEW), 'x'), fc.string()));
    fc.assert(
      fc.property(soup, (pairs) => {
        const { view } = decode(new URLSearchParams(pairs).toString());
        expect(decode(encodeView(view)).view).toEqual(view);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Object.keys(decode(text).view)).toEqual(Object.keys(DEFAULT_VIEW));
      }),
    );
  });
});

describe('encodeView', () => {
  it('leaves out defaults', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(encodeView({ ...DEFAULT_VIEW, jaar: '2024' })).toBe('?jaar=2024');
    expect(encodeView({ ...DEFAULT_VIEW, voor: 'bewoners' })).toBe('?voor=bewoners');
  });

  it('writes keys in a fixed order and keeps lists readable', () => {
    const view = {
      ...DEFAULT_VIEW,
      taal: 'en' as const,
      gebied: [id('BU09170101'), id('GM0917')],
      klassen: { kind: 'eigen', breaks: [100, 150] } as const,
      niveau: 'wijk' as const,
    };
    expect(encodeView(view)).toBe('?niveau=wijk&klassen=eigen:100,150&gebied=BU09170101,GM0917&taal=en');
  });

  it('gives back every view it was given', () => {
    fc.assert(
      fc.property(anyView(), (view) => {
        const link = encodeView(view);
        expect(decode(link)).toEqual({ view, notes: [] });
        expect(link).not.toMatch(/[\s"<>`]/);
      }),
    );
  });
});

function anyBuurt(): fc.Arbitrary<AreaId> {
  return fc.integer({ min: 1000, max: 9999 }).map((n) => id(`BU0917${n}`));
}

function anyOwnArea(): fc.Arbitrary<OwnArea> {
  const name = fc
    .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
    .map(cleanName)
    .filter((text) => text !== '');
  return fc.record({
    name,
    members: fc.uniqueArray(anyBuurt(), { maxLength: 6 }).map((ids) => ids.sort()),
    colour: fc.constantFrom(...OWN_COLOURS),
    from: fc.option(fc.constantFrom(id('focus.heerlen-noord'), id('WK091701')), { nil: null }),
  });
}

function anyExtent(): fc.Arbitrary<Extent> {
  const degree = (min: number, max: number) =>
    fc.integer({ min: min * 1e4, max: max * 1e4 }).map((n) => n / 1e4);
  return fc
    .tuple(degree(3.2, 5), degree(50.7, 51), degree(5.1, 7.3), degree(51.1, 53.7))
    .map((extent) => extent as Extent);
}

function anyClassMethod(): fc.Arbitrary<ClassMethod> {
  const breaks = fc
    .uniqueArray(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2, maxLength: 8 })
    .map((list) => list.map((n) => n / 1000).sort((a, b) => a - b));
  return fc.oneof(
    fc.constant({ kind: 'bron' as const }),
    fc.record({ kind: fc.constantFrom(...COUNTED_METHODS), count: fc.integer({ min: 3, max: 9 }) }),
    breaks.map((list) => ({ kind: 'eigen' as const, breaks: list })),
  ) as fc.Arbitrary<ClassMethod>;
}

function anyRange(): fc.Arbitrary<readonly [number, number]> {
  return fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 9999 }))
    .map(([from, length]) => [from / 10, (from + length) / 10] as const);
}

function anyHighlight(): fc.Arbitrary<Highlight> {
  const classes = fc
    .uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 4 })
    .map((list) => list.sort((a, b) => a - b));
  return fc.oneof(
    fc.record({ kind: fc.constant('klasse' as const), classes }),
    fc.record({
      kind: fc.constant('reden' as const),
      why: fc.constantFrom(...ABSENCES, ...UNCLASSED_REASONS),
    }),
    fc.record({
      kind: fc.constant('bereik' as const),
      range: anyRange(),
      second: fc.option(anyRange(), { nil: null }),
    }),
  );
}

function anyScore(): fc.Arbitrary<Score> {
  const part = fc.record({
    indicator: fc.constantFrom(...IDS),
    counts: fc.constantFrom('hoog' as const, 'laag' as const),
    weight: fc.integer({ min: 25, max: 400 }).map((n) => n / 100),
  });
  const parts = fc.uniqueArray(part, {
    minLength: 2,
    maxLength: 6,
    selector: ({ indicator }) => indicator,
  });
  return fc.record({ method: fc.constantFrom(...SCORE_METHODS), parts });
}

/** As a link has it: a second range only beside a second indicator, another indicator only where it is another. */
function fitting<T extends Pick<View, 'indicator' | 'met' | 'sinds' | 'uitgelicht'>>(view: T): T {
  const { indicator, met, sinds, uitgelicht } = view;
  return {
    ...view,
    sinds: sinds?.indicator === indicator ? { ...sinds, indicator: null } : sinds,
    uitgelicht: uitgelicht?.kind === 'bereik' && !met ? { ...uitgelicht, second: null } : uitgelicht,
  };
}

/** Parts of a view that adjust the map. */
function anyAdjustment() {
  const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const period = fc.constantFrom('2016', '2021-2025');
  const indicator = fc.constantFrom(...IDS);
  return {
    basis: orNull(fc.constantFrom(...CLASS_BASES)),
    uitgelicht: orNull(anyHighlight()),
    drempel: orNull(fc.integer({ min: 0, max: 5000 })),
    dunbevolkt: orNull(fc.constant('vol' as const)),
    vorm: fc.constantFrom(...MAP_FORMS),
    only: fc.oneof(
      fc.record({ score: anyScore() }),
      fc.record({ met: fc.record({ indicator, period: orNull(period) }) }),
      fc.record({ sinds: orNull(fc.record({ period, indicator: orNull(indicator) })) }),
    ),
  };
}

function anyStack(): fc.Arbitrary<Stack> {
  const part = fc.record({
    indicator: fc.constantFrom(...IDS),
    votes: fc.integer({ min: 1, max: 3 }),
    limit: fc.option(
      fc.integer({ min: -5000, max: 5000 }).map((n) => n / 10),
      { nil: null },
    ),
  });
  const parts = fc.uniqueArray(part, { minLength: 1, maxLength: 12, selector: ({ indicator }) => indicator });
  return fc.record({ rule: fc.constantFrom(...STACK_RULES), parts });
}

function anyNeighbours(): fc.Arbitrary<NeighbourRule> {
  return fc.oneof(
    fc.constantFrom({ kind: 'grens' } as const, { kind: 'lijn' } as const),
    fc.record({ kind: fc.constant('naaste' as const), count: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ kind: fc.constant('afstand' as const), metres: fc.integer({ min: 100, max: 20_000 }) }),
  );
}

/** Parts of a view about where things pile up. */
function anyLens() {
  const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  return {
    lens: orNull(fc.constantFrom(...LENSES)),
    stapel: orNull(anyStack()),
    buren: orNull(anyNeighbours()),
    trekkingen: orNull(fc.integer({ min: 99, max: 99_999 })),
    toeval: orNull(fc.integer({ min: 0, max: 999_999_999 })),
  };
}

function anyView(): fc.Arbitrary<View> {
  const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  return fc
    .record({
      scherm: fc.constantFrom(...SCREENS),
      niveau: fc.constantFrom(...LEVELS),
      indicator: fc.constantFrom(...IDS),
      jaar: orNull(fc.constantFrom('2024', '2016', '2021-2025')),
      vergelijk: fc.oneof(
        fc.constant('gemeente' as const),
        fc.constantFrom(...REFERENCES).map(id),
        anyBuurt(),
      ),
      kleur: orNull(fc.constantFrom('waarde' as const, 'afwijking' as const)),
      klassen: orNull(anyClassMethod()),
      ...anyAdjustment(),
      ...anyLens(),
      gebied: fc.uniqueArray(anyBuurt(), { maxLength: 50 }),
      uitsnede: orNull(anyExtent()),
      eigen: fc.array(anyOwnArea(), { maxLength: 12 }),
      bereik: orNull(fc.constantFrom('zuid-limburg' as const, 'limburg' as const, id('GM0917'))),
      keer: orNull(fc.integer({ min: 11, max: 50 }).map((tenths) => tenths / 10)),
      nulmeting: orNull(fc.constantFrom('2016', '2026')),
      verhaal: orNull(fc.constant('noord')),
      stap: orNull(fc.integer({ min: 1, max: 99 })),
      voor: orNull(fc.constant('bewoners' as const)),
      taal: fc.constantFrom('nl' as const, 'en' as const),
    })
    .map(({ only, ...view }) =>
      fitting({
        ...{ sinds: null, met: null, score: null, ...view, ...only },
        stap: view.verhaal === null ? null : view.stap,
      }),
    );
}
