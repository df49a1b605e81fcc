import { describe, expect, it } from 'vitest';
import { colourOf, thinColourOf, UNCLASSED } from '../../src/catalog/palettes';
import type { ValuesFile } from '../../src/domain/pack';
import type { View } from '../../src/domain/view';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { mapModelOf } from '../../src/state/mapModel';
import { readingOf, spokenReading } from '../../src/state/reading';
import { sceneOf } from '../../src/state/scene';
import { column, INWONERS, id, LEEFBAAROMETER, MISDRIJVEN, SES, testAtlas, WOZ } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';

const atlas = testAtlas();
const S = '\u00a0';

function scene(values: ValuesFile, part: Partial<View> = {}) {
  return sceneOf({ ...DEFAULT_VIEW, indicator: values.indicator, ...part }, atlas, values);
}

describe('mapModelOf', () => {
  it('gives every area a class or a reason', () => {
    const { areas } = mapModelOf(scene(LEEFBAAROMETER));
    expect(
      areas.map(({ fill }) => (fill.kind === 'klasse' ? fill.index : fill.kind === 'absent' && fill.why)),
    ).toEqual([0, 3, 'niet-van-toepassing', 5, 2, 'niet-gepubliceerd']);
  });

  it('draws thinly populated land lighter in the same class, unless switched off', () => {
    const view = scene(LEEFBAAROMETER);
    const thin = mapModelOf(view);
    const plain = mapModelOf(view, { thinLighter: false, highlight: null });
    expect(thin.areas[4]?.fill).toMatchObject({ index: 2, colour: thinColourOf(view.model, 2), thin: true });
    expect(plain.areas[4]?.fill).toMatchObject({ index: 2, colour: colourOf(view.model, 2), thin: false });
    expect([thin.legend.thin, plain.legend.thin]).toEqual([2, 0]);
  });

  it('counts areas and inwoners per class and per reason, to the last area', () => {
    const { legend } = mapModelOf(scene(LEEFBAAROMETER));
    expect(legend.classes.map(({ areas }) => areas)).toEqual([1, 0, 1, 1, 0, 1, 0]);
    expect(legend.classes[5]).toMatchObject({ inwoners: 2000 });
    expect(legend.absent).toEqual([
      { why: 'niet-van-toepassing', areas: 1, inwoners: 0 },
      { why: 'niet-gepubliceerd', areas: 1, inwoners: 0 },
    ]);
    expect([legend.valued, legend.total]).toEqual([4, 6]);
  });

  it('gives no class and no verdict under the population floor, but keeps the figure', () => {
    const [, , , , small] = mapModelOf(scene(MISDRIJVEN)).areas;
    expect(small).toMatchObject({ tooFew: true, verdict: null, cell: { value: 931, manyVisitors: true } });
    expect(small?.fill).toEqual({
      kind: 'zonder-klasse',
      why: 'te-weinig-inwoners',
      colour: UNCLASSED,
      pale: false,
    });
    const classes = mapModelOf(scene(MISDRIJVEN, { kleur: 'waarde' })).legend.classes;
    expect(classes.at(-1)?.to).toBe(90);
  });

  it('puts an area whose interval holds the benchmark in the neutral class, in the same words', () => {
    const { areas } = mapModelOf(scene(MISDRIJVEN));
    expect(areas[1]).toMatchObject({ fill: { index: 3 }, verdict: { sense: 'niet-te-onderscheiden' } });
    expect(areas[0]).toMatchObject({ fill: { index: 0 } });
  });

  it('leaves areas without anything to compare with out of the classes, not out of the map', () => {
    const columns = WOZ.columns.map((one) =>
      one.level === 'gemeente' ? column('gemeente', '2024', [180, null]) : one,
    );
    const { areas, legend } = mapModelOf(
      scene({ ...WOZ, columns }, { vergelijk: 'gemeente', kleur: 'afwijking' }),
    );
    expect(areas[0]?.fill).toMatchObject({ kind: 'klasse' });
    expect(areas[3]?.fill).toEqual({
      kind: 'zonder-klasse',
      why: 'geen-vergelijking',
      colour: UNCLASSED,
      pale: false,
    });
    expect(legend.unclassed).toEqual([{ why: 'geen-vergelijking', areas: 2, inwoners: 2000 }]);
  });

  it('compares each area with its own gemeente and names it', () => {
    const { areas } = mapModelOf(scene(WOZ, { vergelijk: 'gemeente', kleur: 'afwijking' }));
    expect(areas.map(({ benchmarkName }) => benchmarkName)[0]).toBe('Noorddam');
    expect(areas[3]).toMatchObject({ benchmarkName: 'Zuiddam', difference: -5 });
  });

  it('works without figures', () => {
    const { areas, legend } = mapModelOf(scene({ ...WOZ, columns: [], benchmarks: [] }));
    expect(areas.every(({ fill }) => fill.kind === 'absent')).toBe(true);
    expect(legend.classes).toEqual([]);
  });
});

describe('spoken text', () => {
  const said = (values: ValuesFile, index: number, part: Partial<View> = {}) =>
    mapModelOf(scene(values, part)).areas[index]?.spoken.replaceAll(S, ' ');

  it('says place, figure, year, kind and comparison', () => {
    expect(said(LEEFBAAROMETER, 0)).toMatch(
      /^Aldorp, Noorddam: .+ −0,25 in 2024 \(modelschatting\), duidelijk minder gunstig dan Nederland \(0,00\)$/,
    );
    expect(said(WOZ, 0, { taal: 'en' })).toBe(
      'Aldorp, Noorddam: Average WOZ value of homes €160,000 in 2024, clearly lower than the Netherlands (€379,000)',
    );
  });

  it('says the own period of the benchmark, and what cannot be told apart', () => {
    expect(said(MISDRIJVEN, 1)).toBe(
      'Übach, Noorddam: Geregistreerde misdrijven 60,0 per 1.000 inwoners over 2021-2025, niet te onderscheiden van Nederland (43,9, 2021-2024)',
    );
    expect(said(MISDRIJVEN, 4)).toMatch(/te weinig inwoners om te vergelijken$/);
  });

  it('says why there is no figure', () => {
    expect(said(WOZ, 4)).toMatch(/geen cijfer, niet gepubliceerd: de bron geeft hier geen cijfer/);
  });

  it('compares nothing where there is nothing to compare with', () => {
    expect(said(INWONERS, 0)).toBe('Aldorp, Noorddam: Aantal inwoners 1.000 in 2024');
  });

  it('never uses the words that put people down', () => {
    const everything = [LEEFBAAROMETER, WOZ, MISDRIJVEN, INWONERS, SES].flatMap((values) =>
      mapModelOf(scene(values)).areas.map(({ spoken }) => spoken),
    );
    expect(everything.join(' ')).not.toMatch(/slechtst|zwakke|achterstand|beste|slecht/i);
  });
});

describe('readingOf', () => {
  it('reads areas of other levels, stadsdelen and own areas in the period on screen', () => {
    const own = [ownArea('Samen', ['BU00010001', 'BU00020001'])];
    const view = scene(WOZ, { eigen: own });
    expect(readingOf(view, id('focus.midden'))).toMatchObject({ name: 'Midden', cell: { value: 220 } });
    expect(readingOf(view, id('deel.hoog'))).toMatchObject({
      name: 'Hoog',
      cell: { value: 174.3 },
      difference: -205,
    });
    expect(readingOf(view, id('eigen.1'))).toMatchObject({ name: 'Samen', cell: { value: 220 } });
    expect(readingOf(view, id('eigen.2'))).toBeUndefined();
  });

  it('agrees with the map on the same area', () => {
    const view = scene(LEEFBAAROMETER);
    const single = readingOf(view, id('BU00010001'));
    const { fill, spoken, ...onMap } = mapModelOf(view).areas[0] ?? ({} as never);
    expect(single).toEqual(onMap);
    expect(single && spokenReading(view, single)).toBe(spoken);
    expect(fill).toMatchObject({ kind: 'klasse' });
  });
});
