import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../../src/catalog/indicators';
import { colourOf } from '../../../src/catalog/palettes';
import type { View } from '../../../src/domain/view';
import { adjustedSceneOf } from '../../../src/state/adjusted/adjustedScene';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { spreadAreaOf } from '../../../src/state/lens/spread/spreadArea';
import type { RefusedSpread, SpreadModel } from '../../../src/state/lens/spread/spreadModel';
import {
  areaSentence,
  halfSentence,
  howSentence,
  spreadNotes,
} from '../../../src/state/lens/spread/spreadSaid';
import type { Scene } from '../../../src/state/scene';
import { id } from '../../fixtures/atlas';
import { figuresOf, snapshotQuestion } from '../../fixtures/snapshotSheet';

const question = await snapshotQuestion();

function spreadScene(view: Partial<View>): Scene {
  const whole = { ...DEFAULT_VIEW, scherm: 'concentratie', lens: 'verdeling', ...view } as const;
  return adjustedSceneOf(whole, question.atlas, figuresOf(question, whole.indicator), {});
}

function stateOf({ lens }: Scene) {
  if (lens?.kind !== 'verdeling') throw new Error('not this lens');
  return lens.spread;
}

function modelOf(scene: Scene): SpreadModel {
  const state = stateOf(scene);
  if (state.status !== 'klaar') throw new Error(`refused: ${state.why}`);
  return state.model;
}

function refusalOf(view: Partial<View>): RefusedSpread {
  const state = stateOf(spreadScene(view));
  if (state.status !== 'geweigerd') throw new Error('not refused');
  return state;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (scene: Scene) => plain(halfSentence(scene, modelOf(scene)));
const areaSaid = (scene: Scene, area: string) =>
  plain(areaSentence(scene, modelOf(scene), spreadAreaOf(scene, modelOf(scene), id(area))));

const HARD = spreadScene({ indicator: 'moeite-met-rondkomen' });
const CRIME = spreadScene({ indicator: 'misdrijven' });

describe('the sentence of a spread on the shipped figures', () => {
  it.each([
    [
      { indicator: 'misdrijven' },
      'De helft van de geregistreerde misdrijven gebeurt in 73 van de 201 buurten; daar woont 25 % van de inwoners.',
    ],
    [
      { indicator: 'koopwoningen' },
      'De helft van de koopwoningen staat in 98 van de 182 buurten met een cijfer; daar staat 37 % van de woningen.',
    ],
    [
      { indicator: 'moeite-met-rondkomen' },
      'Naar schatting woont de helft van de volwassenen die moeite hebben met rondkomen in 52 van de 191 buurten met een cijfer; daar woont 36 % van de volwassenen.',
    ],
    [
      { indicator: 'inwoners' },
      'De helft van de inwoners woont in 73 van de 201 buurten; die zijn samen 12 % van het land.',
    ],
    [
      { indicator: 'ouderen-65', taal: 'en' },
      'Half of the people aged 65 and over live in 75 of the 198 neighbourhoods with a figure; 41% of the inhabitants live there.',
    ],
  ] as const)('of %o', (view, sentence) => {
    expect(said(spreadScene(view))).toBe(sentence);
  });

  it('is counted in whole areas, and says so', () => {
    expect(plain(howSentence(HARD, modelOf(HARD)))).toContain('tot ten minste de helft is bereikt (50,2 %)');
    expect(plain(spreadNotes(HARD, modelOf(HARD)).join(' '))).toMatch(
      /volwassenen van 2024\. De aandelen zelf zijn schattingen van een model\. 10 buurten zonder cijfer/,
    );
    expect(spreadNotes(CRIME, modelOf(CRIME)).join(' ')).toContain('In 3 buurten woont niemand');
  });

  it('of an area says both shares, also of areas that are made of buurten', () => {
    expect(areaSaid(HARD, 'focus.heerlen-noord')).toBe(
      'In Heerlen-Noord woont 21 % van de volwassenen van Parkstad en 30 % van de volwassenen die moeite hebben met rondkomen: 1,4 keer zo veel als bij een gelijke verdeling.',
    );
    expect(areaSaid(CRIME, 'GM0917')).toMatch(/^In Heerlen woont 34 % .* en gebeurt 47 % /);
    expect(areaSaid(CRIME, CRIME.rows[modelOf(CRIME).uninhabited[0] ?? -1]?.id ?? '')).toMatch(
      /woont niemand/,
    );
    expect(areaSaid(spreadScene({ indicator: 'sociaal-minimum', jaar: '2017' }), 'GM0917')).toContain(
      'van alle gebieden met een cijfer',
    );
  });
});

describe('the numbers behind a spread', () => {
  it('add up: areas, focusgebieden and the rest are the whole', () => {
    for (const scene of [HARD, CRIME]) {
      const { shares, uninhabited, counts, concernedTotal, focus } = modelOf(scene);
      const known = shares.reduce((sum, share) => sum + (share?.concerned ?? 0), 0);
      const outside = uninhabited.reduce((sum, row) => sum + (counts[row] ?? 0), 0) / concernedTotal;
      expect(known + outside).toBeCloseTo(1, 8);
      const [together, rest] = [focus.at(-2), focus.at(-1)];
      expect((together?.share.concerned ?? 0) + (rest?.share.concerned ?? 0)).toBeCloseTo(1, 8);
    }
    expect(modelOf(HARD).focus).toHaveLength(10);
  });

  it('are a share of what an area weighs, of a favourable share those who lack it', () => {
    const scene = spreadScene({ indicator: 'gezondheid-goed' });
    const row = scene.cells.findIndex(({ kind }) => kind === 'value');
    const cell = scene.cells[row];
    const volwassenen = scene.rows[row]?.volwassenen ?? 0;
    if (cell?.kind !== 'value') throw new Error('no figure');
    expect(modelOf(scene).counts[row]).toBeCloseTo(((100 - cell.value) / 100) * volwassenen, 9);
  });

  it('agree with the published figure of the gemeente', () => {
    const model = modelOf(HARD);
    const heerlen = spreadAreaOf(HARD, model, id('GM0917')).share;
    const whole = heerlen ? (100 * heerlen.count) / (model.baseTotal * heerlen.base) : 0;
    const published = figuresOf(question, 'moeite-met-rondkomen').columns.find(
      ({ level, period }) => level === 'gemeente' && period === '2020',
    );
    const at = HARD.atlas.rows('gemeente').findIndex((row) => row.id === id('GM0917'));
    expect(Math.abs(whole - (published?.values[at] ?? 0))).toBeLessThan(0.5);
  });

  it('have a dissimilarity only where those concerned are part of the base', () => {
    expect(modelOf(HARD).dissimilarity).toBeGreaterThan(modelOf(HARD).hoover);
    expect(modelOf(CRIME).dissimilarity).toBeNull();
    expect(modelOf(spreadScene({ indicator: 'inwoners' })).dissimilarity).toBeNull();
  });

  it('count those in small areas as well, without a class or a number of times', () => {
    const small = HARD.rows.findIndex(
      ({ inwoners }, row) => (inwoners ?? 0) < 100 && HARD.cells[row]?.kind === 'value',
    );
    expect(small).toBeGreaterThanOrEqual(0);
    expect(modelOf(HARD).counts[small]).toBeGreaterThan(0);
    expect(HARD.classAt(small)).toEqual({ kind: 'zonder-klasse', why: 'te-weinig-inwoners' });
    expect(HARD.told?.lines(small)[0]).toMatch(/^Te weinig inwoners/);
  });
});

describe('the classes of a spread', () => {
  it('are times the even share: most first and rust where that is less favourable, lowest first where it is neither', () => {
    const [top = -1] = modelOf(HARD).half.rows;
    expect(HARD.classAt(top)).toEqual({ kind: 'klasse', index: 0 });
    expect(HARD.model.classes[0]?.label).toBe('meer dan 2 keer zo veel als gemiddeld');
    expect(colourOf(HARD.model, 0)).toBe('#682708');
    const homes = spreadScene({ indicator: 'koopwoningen' });
    expect(homes.model.palette).toBe('afwijking-neutraal');
    expect(homes.model.classes[0]?.label).toBe('minder dan half zo veel als gemiddeld');
  });

  it('are symmetrical in ratio', () => {
    const { model } = HARD;
    for (const quotient of [1.05, 1.1, 1.3, 1.5, 1.8, 2, 3]) {
      expect((model.classOf(quotient) ?? 0) + (model.classOf(1 / quotient) ?? 0)).toBe(6);
    }
    expect(model.classOf(1)).toBe(3);
  });

  it('are none where the base is not known, nor without a figure', () => {
    const homes = spreadScene({ indicator: 'koopwoningen' });
    const unknown = homes.rows.findIndex(
      ({ huishoudens }, row) => huishoudens === null && homes.cells[row]?.kind === 'value',
    );
    expect(homes.classAt(unknown)).toEqual({ kind: 'zonder-klasse', why: 'onvolledig' });
    const empty = modelOf(CRIME).uninhabited[0] ?? -1;
    expect(CRIME.classAt(empty)).toEqual({ kind: 'absent', why: 'niet-van-toepassing' });
  });
});

describe('table and hover text of a spread', () => {
  it('tell the same as the sentence: the rows with the highest quotients hold half', () => {
    const columns = HARD.told?.columns() ?? [];
    expect(columns.map(({ id: name }) => name)).toEqual(['aantal', 'deel', 'keer']);
    const [, share, times] = columns;
    const rows = (times?.cells ?? [])
      .map(({ value }, row) => ({ times: value ?? -1, share: share?.cells[row]?.value ?? 0 }))
      .sort((a, b) => b.times - a.times);
    const sum = (count: number) => rows.slice(0, count).reduce((total, row) => total + row.share, 0);
    expect(sum(52)).toBeGreaterThanOrEqual(50);
    expect(sum(51)).toBeLessThan(50);
  });

  it('say times, shares and the figure; the plain reading stays where there is none', () => {
    const [top = -1] = modelOf(HARD).half.rows;
    expect(HARD.told?.lines(top).map(plain)).toEqual([
      '2,4 keer zo veel als bij een gelijke verdeling',
      '0,3 % van de volwassenen die moeite hebben met rondkomen, bij 0,1 % van de volwassenen',
      'Moeite met rondkomen: 34,5 % (2020)',
    ]);
    const none = HARD.cells.findIndex(({ kind }) => kind === 'absent');
    expect(HARD.told?.lines(none)).toEqual([]);
    expect(HARD.told?.columns()[0]?.cells[none]).toMatchObject({ value: null, absent: 'niet-gepubliceerd' });
  });
});

describe('a spread that is refused', () => {
  it.each(['leefbaarometer', 'woz', 'inkomen', 'afstand-huisarts', 'dichtheid', 'opkomst-gemeenteraad'])(
    'has no number behind it: %s',
    (indicator) => {
      expect(indicatorById(indicator)).toBeDefined();
      const niveau = indicator === 'opkomst-gemeenteraad' ? 'gemeente' : 'buurt';
      expect(refusalOf({ indicator, niveau }).why).toBe('geen-aantal');
    },
  );

  it('covers under two thirds, and says where it can be told', () => {
    expect(refusalOf({ indicator: 'bijstand', jaar: '2020' })).toMatchObject({
      why: 'te-weinig-dekking',
      covered: { valued: 54, total: 201 },
      elsewhere: [],
    });
    expect(refusalOf({ indicator: 'lage-inkomens' }).elsewhere).toEqual([
      { level: 'wijk', period: '2022' },
      { level: 'gemeente', period: '2022' },
    ]);
  });

  it('is about areas that overlap or do not cover the region', () => {
    expect(refusalOf({ indicator: 'misdrijven', niveau: 'focusgebied' })).toMatchObject({
      why: 'niveau',
      covered: null,
    });
  });
});
