/** Any link of the parts that adjust the map gives a map: every area a class or a reason, words for all, nothing thrown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/catalog/indicators';
import { noteOffers } from '../../src/catalog/texts/noteOffers';
import { noteText } from '../../src/catalog/texts/notes';
import { LEVELS } from '../../src/domain/area';
import { ABSENCES } from '../../src/domain/cell';
import { UNCLASSED_REASONS, type View } from '../../src/domain/view';
import { adjustedSceneOf } from '../../src/state/adjusted/adjustedScene';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { axisOf } from '../../src/state/legend/axis';
import { legendModelOf } from '../../src/state/legend/legendModel';
import { litName, litOf } from '../../src/state/legend/lit';
import { litIn } from '../../src/state/litIn';
import { lookOf, mapModelOf } from '../../src/state/mapModel';
import { adjustmentsOf, besideOf, isAdjusted } from '../../src/state/needed';
import { comparisonLabel, type Scene, sceneOf } from '../../src/state/scene';
import { tableExtrasOf } from '../../src/state/tableExtras';
import { decodeView, encodeView } from '../../src/state/viewCodec';
import { figuresOf, snapshotQuestion } from '../fixtures/snapshotSheet';

const question = await snapshotQuestion();
const { atlas } = question;
const IDS = INDICATORS.map(({ id }) => id);
const KNOWLEDGE = { indicators: new Set(IDS), stories: new Set<string>() };

function sceneFor(view: View): Scene {
  const values = figuresOf(question, view.indicator);
  if (!isAdjusted(view)) return sceneOf(view, atlas, values);
  const adjusted = adjustmentsOf(view);
  const beside = Object.fromEntries(besideOf(adjusted).map((id) => [id, figuresOf(question, id)]));
  return adjustedSceneOf({ ...view, ...adjusted }, atlas, values, beside);
}

/** Works out all that is shown of a link, on the shipped snapshot. */
function follow(search: string) {
  const { view, notes: linkNotes } = decodeView(search, KNOWLEDGE);
  const scene = sceneFor(view);
  const map = mapModelOf(scene, lookOf(view));
  const legend = legendModelOf(scene, map, null);
  const nameOf = (comparison: View['vergelijk']) => comparisonLabel(comparison, atlas, view);
  const notes = [...linkNotes, ...scene.notes];
  const texts = notes.map((note) => noteText(note, view.taal, nameOf));
  notes.forEach((note) => {
    noteOffers(note, view.taal, nameOf);
  });
  return { view, scene, map, legend, notes, texts };
}

/** What no reader may ever see. */
const BROKEN = /undefined|NaN|Infinity|\[object|null/;

function expectWhole(search: string): void {
  const { view, scene, map, legend, texts } = follow(search);
  const known = scene.model.classes.map(({ index }) => index);
  const reasons: readonly string[] = [...ABSENCES, ...UNCLASSED_REASONS];
  const strange = map.areas.filter(({ fill }) =>
    fill.kind === 'klasse' ? !known.includes(fill.index) : !reasons.includes(fill.why),
  );
  expect(strange).toEqual([]);
  const said = map.areas.map(({ spoken }, row) => [spoken, ...(scene.told?.lines(row) ?? [])].join('\n'));
  const labels = map.legend.classes.map(({ label, colour }) => `${label} ${colour}`);
  expect([...said, ...labels].join('\n')).not.toMatch(BROKEN);
  expect(axisOf(scene).breaks.every(Number.isFinite)).toBe(true);
  expect(legend.points.every(({ place }) => Number.isFinite(place))).toBe(true);
  if (view.uitgelicht) {
    litOf(map, view.uitgelicht);
    litName(scene, view.uitgelicht);
  }
  for (const { cells } of tableExtrasOf(scene).columns) expect(cells).toHaveLength(scene.rows.length);
  expect(texts.join('\n')).not.toMatch(/undefined|\[object|null/);
}

function expectClean(search: string): void {
  const { view } = decodeView(search, KNOWLEDGE);
  const link = encodeView(view);
  const again = decodeView(link, KNOWLEDGE);
  expect(again).toEqual({ view, notes: [] });
  expect(link.length).toBeLessThan(4000);
}

const from = (...words: readonly string[]) => fc.constantFrom(...words);
const digits = (most: number) => fc.integer({ min: -3, max: most }).map(String);
const id = from(...IDS, 'geluk', '');
const period = fc.oneof(
  fc.integer({ min: 2003, max: 2027 }).map(String),
  from('2021-2025', '2018-2022', 'NaN', '2025-2021', ''),
);
const number = fc.oneof(
  fc.integer({ min: -5, max: 400 }).map(String),
  fc.double({ min: -2, max: 100, noNaN: true }).map((value) => value.toFixed(2)),
  from('NaN', '1e999', '-1e999', '1e300', '0x10', '', ' ', '-0', '999999999', '0.1234567', '1;2', '٣'),
);
const sideways = fc.string({ maxLength: 12 });

const KEYS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  niveau: from(...LEVELS),
  indicator: id,
  jaar: period,
  vergelijk: from(
    'gemeente',
    'nederland',
    'parkstad',
    'limburg',
    'GM0917',
    'BU09170101',
    'focus.heerlen-noord',
    'eigen.1',
    'BU99999999',
  ),
  kleur: from('waarde', 'afwijking'),
  klassen: fc.oneof(
    fc
      .tuple(from('kwantiel', 'gelijk', 'natuurlijk', 'standaard', 'rond'), digits(10))
      .map((parts) => parts.join('.')),
    fc.array(number, { maxLength: 9 }).map((list) => `eigen:${list.join(',')}`),
    fc
      .uniqueArray(fc.integer({ min: -3, max: 400 }), { minLength: 2, maxLength: 8 })
      .map((list) => `eigen:${list.sort((a, b) => a - b).join(',')}`),
    from('bron', 'bron.3', 'eigen:', 'eigen'),
  ),
  basis: from('jaar', 'jaren', 'eeuw'),
  sinds: fc.oneof(
    period,
    fc.tuple(id, period).map((parts) => parts.join('.')),
    from('2016.2017', '2016.', '.2016'),
  ),
  met: fc.oneof(
    id,
    fc.tuple(id, period).map((parts) => parts.join('.')),
  ),
  score: fc
    .tuple(
      from('rang', 'z', 'som', ''),
      fc.array(
        fc
          .tuple(
            id,
            from('hoog', 'laag', 'midden'),
            from('', '.0', '.0.001', '.2', '.0.25', '.4', '.99', '.NaN'),
          )
          .map(([part, counts, weight]) => `${part}.${counts}${weight}`),
        { maxLength: 7 },
      ),
    )
    .map(([method, parts]) => `${method}:${parts.join(',')}`),
  uitgelicht: fc.oneof(
    fc.array(digits(9), { maxLength: 4 }).map((list) => `klasse.${list.join(',')}`),
    from(...ABSENCES, ...UNCLASSED_REASONS, 'zomaar').map((why) => `reden.${why}`),
    fc.array(number, { maxLength: 5 }).map((list) => `bereik.${list.join(',')}`),
    from('klasse', 'klasse.', 'reden.', '.', 'bereik'),
  ),
  drempel: from('0', '-1', '150', '5000', '5001', '99999', '1.5', 'NaN'),
  dunbevolkt: from('vol', 'leeg'),
  vorm: from('vlakken', 'cirkels', 'tegels', 'sterren'),
  eigen: from(
    '2~Straat~0~~09170101',
    '2~Leeg~0~~',
    '2~%253Cscript%253E~0~~09170101',
    '2~Weg~0~~99999999',
    '3~X',
  ),
  scherm: from('kaart', 'tabel', 'verloop', 'doelen'),
  taal: from('nl', 'en'),
  voor: from('bewoners', 'buren'),
};

const pair = fc
  .constantFrom(...Object.keys(KEYS))
  .chain((key) =>
    fc.tuple(
      fc.constant(key),
      fc.oneof({ weight: 12, arbitrary: KEYS[key] ?? sideways }, { weight: 1, arbitrary: sideways }),
    ),
  );

/** Links of any of these keys, in any order, also twice. */
const link = fc
  .array(pair, { maxLength: 10 })
  .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`);

describe('a link of the parts that adjust the map', () => {
  it('always gives a whole map', () => {
    fc.assert(fc.property(link, expectWhole), { numRuns: 40 });
  });

  it('is written clean', () => {
    fc.assert(fc.property(link, expectClean), { numRuns: 400 });
  });

  it.each([
    ['klassen=eigen:300,200', 'de getallen lopen niet op'],
    ['klassen=eigen:200,200,300', 'twee grenzen zijn gelijk'],
    ['klassen=eigen:100,NaN,300', 'geen getal'],
    ['klassen=eigen:1,1e999', 'geen getal'],
    ['klassen=eigen:1,2,3,4,5,6,7,8,9', '2 tot en met 8'],
    ['klassen=gelijk.10', '3 tot en met 9'],
    ['sinds=2016.2017', 'kent een van de onderwerpen niet'],
    ['sinds=woz.2016.2017', 'geen jaar of periode'],
    ['met=geluk', 'kent een van de onderwerpen niet'],
    ['met=woz.2019.2020', 'geen jaar of periode'],
    ['score=rang:woz.hoog', '2 tot en met 6'],
    ['score=rang:woz.hoog,woz.laag', 'twee keer'],
    ['score=rang:woz.hoog,geluk.laag', 'kent een van de onderwerpen niet'],
    ['score=rang:woz.hoog.0,leegstand.laag', 'een gewicht'],
    ['score=rang:woz.hoog.99,leegstand.laag', 'een gewicht'],
    ['score=rang:woz.hoog,leegstand.laag:meer', 'geen geldige keuze'],
    ['uitgelicht=bereik.300,100', 'lopen niet op'],
    ['uitgelicht=bereik.0x10,1e300', 'geen getal'],
    ['uitgelicht=bereik.1,2,3,4', 'geen tweede onderwerp'],
    ['drempel=99999', 'hoogstens 5000'],
  ])('says what is wrong with %s, and shows the plain map', (part, words) => {
    const { view, texts } = follow(`indicator=woz&${part}`);
    expect(view).toEqual({ ...DEFAULT_VIEW, indicator: 'woz' });
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(words);
  });

  it('leaves out of the link what cannot be shown together, and says so', () => {
    const { view, notes } = decodeView('met=woz&sinds=2016&score=rang:woz.hoog,leegstand.laag', KNOWLEDGE);
    expect(notes.map(({ code }) => code)).toEqual(['niet-samen']);
    expect(encodeView(view)).toBe('?score=rang:woz.hoog,leegstand.laag');
  });

  it('takes a change since a year of the subject itself for what it is', () => {
    const { view } = decodeView('indicator=inwoners&sinds=inwoners.2015', KNOWLEDGE);
    expect(view.sinds).toEqual({ period: '2015', indicator: null });
  });

  it('lights the whole map where the class in the light does not exist', () => {
    const { view, scene } = follow('indicator=woz&kleur=waarde&uitgelicht=klasse.9');
    expect(litIn(scene.model, view.uitgelicht)).toBeNull();
    expect(litIn(scene.model, { kind: 'klasse', classes: [4, 9] })).not.toBeNull();
  });

  it('says so where too few people live in every area for a class', () => {
    const { texts, map } = follow('indicator=woz&drempel=5000&klassen=kwantiel.9');
    expect(map.legend.classes).toEqual([]);
    expect(texts).toEqual([
      'Er zijn geen klassen te maken: geen gebied met een cijfer heeft genoeg inwoners.',
    ]);
  });

  it('carries markup in a value as text', () => {
    const { texts } = follow(`met=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(texts[0]).toContain('“<img src=x onerror=alert(1)>”');
  });

  it('does not take long over thousands of signs', () => {
    const long = 'woz.hoog,'.repeat(20_000);
    const links = [
      `score=rang:${long}`,
      `klassen=eigen:${'1,'.repeat(50_000)}`,
      `uitgelicht=klasse.${'1,'.repeat(50_000)}`,
    ];
    for (const search of links) expect(decodeView(search, KNOWLEDGE).view).toEqual(DEFAULT_VIEW);
  });
});
