/** Any link of the concentration lens gives a whole map, table and summary; nothing thrown, no figure out of nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/catalog/indicators';
import { noteText } from '../../src/catalog/texts/notes';
import { LEVELS } from '../../src/domain/area';
import { ABSENCES } from '../../src/domain/cell';
import type { NeighboursFile } from '../../src/domain/pack';
import { UNCLASSED_REASONS, type View } from '../../src/domain/view';
import { adjustedSceneOf } from '../../src/state/adjusted/adjustedScene';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { legendModelOf } from '../../src/state/legend/legendModel';
import { litName, litOf } from '../../src/state/legend/lit';
import { refusalOf } from '../../src/state/lens/groups/guard';
import { questionOf } from '../../src/state/lens/groups/question';
import { type LensInput, NO_INPUT } from '../../src/state/lens/lensInput';
import { lookOf, mapModelOf } from '../../src/state/mapModel';
import { adjustmentsOf, besideOf, isAdjusted } from '../../src/state/needed';
import { rankingOf } from '../../src/state/ranking/ranking';
import { reportFacts } from '../../src/state/report/facts';
import { reportText } from '../../src/state/report/plainText';
import { reportOf } from '../../src/state/report/report';
import { focusRows, reportRows } from '../../src/state/report/rows';
import { baseOf, comparisonLabel, type Scene, sceneOf, specOf } from '../../src/state/scene';
import { tableCsv } from '../../src/state/tableCsv';
import { DEFAULT_SORT, tableModelOf } from '../../src/state/tableModel';
import { decodeView, encodeView } from '../../src/state/viewCodec';
import { runSpatial } from '../../src/stats/spatial/run';
import { neighboursFile } from '../fixtures/groups';
import { figuresOf, snapshotLoader, snapshotQuestion } from '../fixtures/snapshotSheet';

const question = await snapshotQuestion();
const { atlas } = question;
const around = await snapshotLoader().around();
const IDS = INDICATORS.map(({ id }) => id);
const KNOWLEDGE = { indicators: new Set<string>(IDS), stories: new Set<string>() };
const NEIGHBOURS: Partial<Record<string, NeighboursFile>> = {
  buurt: neighboursFile('buurt'),
  wijk: neighboursFile('wijk'),
};

/** What the lens has besides figures, as a worker would answer by few shuffles. */
function inputFor(view: View): LensInput {
  if (view.lens !== 'groepen') return { ...NO_INPUT, around };
  const base = baseOf(view, atlas, { spec: specOf(view), values: figuresOf(question, view.indicator) });
  const neighbours = NEIGHBOURS[base.level];
  if (!neighbours || refusalOf(base)) return NO_INPUT;
  const { question: asked } = questionOf(base, neighbours, view);
  if (asked.rules[0]?.every((list) => list.length === 0)) return { ...NO_INPUT, neighbours };
  return { ...NO_INPUT, neighbours, answer: runSpatial({ ...asked, permutations: 99 }) };
}

function sceneFor(view: View): Scene {
  const values = figuresOf(question, view.indicator);
  if (!isAdjusted(view)) return sceneOf(view, atlas, values);
  const adjusted = adjustmentsOf(view);
  const beside = Object.fromEntries(besideOf(adjusted).map((id) => [id, figuresOf(question, id)]));
  return adjustedSceneOf({ ...view, ...adjusted }, atlas, values, beside, inputFor(view));
}

/** Works out all that is shown of a link, on the shipped snapshot. */
function follow(search: string) {
  const { view, notes: linkNotes } = decodeView(search, KNOWLEDGE);
  const scene = sceneFor(view);
  const map = mapModelOf(scene, lookOf(view));
  legendModelOf(scene, map, null);
  const nameOf = (comparison: View['vergelijk']) => comparisonLabel(comparison, atlas, view);
  const texts = [...linkNotes, ...scene.notes].map((note) => noteText(note, view.taal, nameOf));
  return { view, scene, map, texts };
}

/** The summary of a scene, and its table as a file. */
function written({ view, scene }: ReturnType<typeof follow>) {
  const ranking = rankingOf(scene, view.bereik, { status: 'klaar', data: around });
  const facts = reportFacts(scene, ranking, { selection: view.gebied, voor: view.voor });
  const report = reportOf(facts);
  reportRows(facts);
  focusRows(facts);
  const text = reportText(report, { title: '', lead: '', sources: [], link: '' }, view.taal);
  const { areas, reach } = facts;
  const { rows } = tableModelOf(scene, DEFAULT_SORT, '', { areas, peers: [], reach, notice: null });
  return { report, text, csv: tableCsv(scene, rows, reach) };
}

/** What no reader may ever see. */
const BROKEN = /undefined|NaN|Infinity|\[object|\bnull\b/;

function expectWhole(search: string): void {
  const found = follow(search);
  const { view, scene, map, texts } = found;
  const known = scene.model.classes.map(({ index }) => index);
  const reasons: readonly string[] = [...ABSENCES, ...UNCLASSED_REASONS];
  const strange = map.areas.filter(({ fill }) =>
    fill.kind === 'klasse' ? !known.includes(fill.index) : !reasons.includes(fill.why),
  );
  expect(strange).toEqual([]);
  const said = map.areas.map(({ spoken }, row) => [spoken, ...(scene.told?.lines(row) ?? [])].join('\n'));
  const labels = map.legend.classes.map(({ label, colour }) => `${label} ${colour}`);
  const { text, csv } = written(found);
  expect([...said, ...labels, text, csv].join('\n')).not.toMatch(BROKEN);
  // Values of a link are quoted, so those may say NaN.
  expect(texts.join('\n')).not.toMatch(/undefined|\[object/);
  if (view.uitgelicht) {
    litOf(map, view.uitgelicht);
    litName(scene, view.uitgelicht);
  }
}

const from = (...words: readonly string[]) => fc.constantFrom(...words);
const id = from(...IDS, ...IDS, 'geluk', '', 'constructor', '__proto__');
const limit = from(
  '',
  '.0',
  '.-0',
  '.60',
  '.-0.25',
  '.1e9',
  '.NaN',
  '.999999999',
  '.1234567890',
  '.0x10',
  '.1.5',
);
const votes = from('', '', '.1', '.2', '.3', '.0', '.9', '.-1', '.1.1');
const rule = from('vijfde', 'inwonersvijfde', 'vergelijking', 'grens', 'som', '');
const GOOD = ['leefbaarometer', 'misdrijven.2', 'woz', 'uitkeringen', 'leegstand'];

const KEYS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  lens: from('stapeling', 'verdeling', 'groepen', 'groepen', 'alles'),
  scherm: from('concentratie', 'tabel', 'samenvatting', 'kaart'),
  stapel: fc
    .tuple(
      rule,
      fc.array(
        fc.oneof(
          from(...GOOD),
          fc.tuple(id, votes, limit).map((parts) => parts.join('')),
        ),
        { maxLength: 13 },
      ),
    )
    .map(([name, parts]) => `${name}:${parts.join(',')}`),
  buren: from(
    ...[
      'grens',
      'lijn',
      'naaste.1',
      'naaste.20',
      'naaste.21',
      'naaste.0',
      'naaste',
      'naaste.6.6',
      'afstand.99',
    ],
    ...['afstand.100', 'afstand.400', 'afstand.1500', 'afstand.20000', 'afstand.1e3', 'afstand.-0', 'ver'],
  ),
  trekkingen: from('99', '98', '999', '99999', '100000', '0', '-1', 'NaN', '1e3', '٩٩٩'),
  toeval: from('0', '-0', '1', '999999999', '1000000000', '1.5', 'NaN'),
  bereik: from(
    'GM0917',
    'focus.heerlen-noord',
    'zuid-limburg',
    'limburg',
    'GM9999',
    'BU09170101',
    'gemeente',
  ),
  niveau: from(...LEVELS),
  indicator: fc.oneof(id, from('ses-woa', 'stedelijkheid', 'inwoners', 'woz', 'misdrijven')),
  jaar: from('1900', '2024', '2016', '2021-2025', 'NaN'),
  drempel: from('0', '1', '150', '5000', '5001'),
  uitgelicht: from(
    'klasse.0',
    'klasse.9',
    'klasse.0,6',
    'reden.in-berekening',
    'reden.zonder-buren',
    'bereik.0,3',
  ),
  vorm: from('vlakken', 'cirkels', 'tegels'),
  voor: from('bewoners'),
  taal: from('nl', 'en'),
  sinds: from('2016'),
  met: from('woz'),
  score: from('rang:woz.laag,misdrijven.hoog'),
  vergelijk: from('gemeente', 'nederland', 'GM0917', 'BU09170101', 'eigen.1', 'BU99999999'),
  eigen: from('2~%253Cimg%20onerror%253D~0~~09170101.09170102', '2~%E2%80%AEgnort~0~~09170101', '2~Leeg~0~~'),
  gebied: from('eigen.1', 'BU09170101,GM0917,parkstad', 'GM0928,WK091701', 'focus.heerlen-noord,PC6411'),
  klassen: from('kwantiel.9', 'eigen:1,2'),
  kleur: from('waarde', 'afwijking'),
};

const pair = fc
  .constantFrom(...Object.keys(KEYS), 'stapel', 'lens')
  .chain((key) => fc.tuple(fc.constant(key), KEYS[key] ?? fc.string({ maxLength: 12 })));

/** Links of any of these keys, in any order, also twice, mostly seen through the lens. */
const link = fc
  .tuple(
    from('concentratie', 'tabel', 'samenvatting'),
    from('stapeling', 'verdeling', 'groepen'),
    fc.array(pair, { maxLength: 9 }),
  )
  .map(([scherm, lens, pairs]) =>
    [['scherm', scherm], ['lens', lens], ...pairs]
      .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`)
      .join('&'),
  );

describe('a link of the lens', () => {
  it('always gives a whole map, table and summary', () => {
    fc.assert(fc.property(link, expectWhole), { numRuns: 40 });
  });

  it('is written clean', () => {
    fc.assert(
      fc.property(link, (search) => {
        const { view } = decodeView(search, KNOWLEDGE);
        expect(decodeView(encodeView(view), KNOWLEDGE)).toEqual({ view, notes: [] });
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['stapel=vijfde:geluk', 'kent een van de onderwerpen niet'],
    ['stapel=vijfde:woz,woz', 'twee keer'],
    ['stapel=vijfde:woz.0', 'stem'],
    ['stapel=vijfde:woz.9', 'stem'],
    ['stapel=grens:woz.1.1e9', 'geen getal'],
    ['stapel=grens:woz.1.NaN', 'geen getal'],
    ['stapel=vijfde:', 'kent een van de onderwerpen niet'],
    ['stapel=', ''],
    [`stapel=vijfde:${IDS.slice(0, 13).join(',')}`, '12'],
    ['buren=naaste.21', '20'],
    ['buren=afstand.99', '100'],
    ['trekkingen=98', '99'],
    ['trekkingen=100000', '99'],
    ['toeval=1000000000', 'geen getal'],
  ])('says what is wrong with %s, and shows the usual lens', (part, words) => {
    const { view, texts } = follow(`scherm=concentratie&${part}`);
    expect(view).toEqual({ ...DEFAULT_VIEW, scherm: 'concentratie' });
    expect(texts.join('\n')).toContain(words);
  });

  it('does not claim to show what waits behind the lens', () => {
    const parts = 'score=rang:woz.laag,misdrijven.hoog&met=woz&sinds=2016';
    const { view, texts, scene } = follow(`scherm=concentratie&lens=verdeling&indicator=inwoners&${parts}`);
    expect(texts.join('\n')).not.toContain('U ziet een samengestelde score');
    expect(scene.lens?.kind).toBe('verdeling');
    const onMap = decodeView(encodeView({ ...view, scherm: 'kaart', lens: null }), KNOWLEDGE);
    expect(onMap.notes.map(({ code }) => code)).toEqual(['niet-samen']);
    expect(adjustmentsOf(onMap.view)).toMatchObject({ met: null, sinds: null });
  });

  it('does not take long over thousands of signs', () => {
    const links = [`stapel=vijfde:${'woz.1.1,'.repeat(20_000)}`, `buren=naaste.${'1'.repeat(99_999)}`];
    for (const search of links) expect(decodeView(search, KNOWLEDGE).view).toEqual(DEFAULT_VIEW);
  });
});
