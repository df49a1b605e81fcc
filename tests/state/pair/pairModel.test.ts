import { describe, expect, it } from 'vitest';
import { colourOf, rampOf } from '../../../src/catalog/palettes';
import { noteText } from '../../../src/catalog/texts/notes';
import type { ValuesFile } from '../../../src/domain/pack';
import type { View } from '../../../src/domain/view';
import { adjustedSceneOf } from '../../../src/state/adjusted/adjustedScene';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { mapModelOf } from '../../../src/state/mapModel';
import { pairAreasOf, pairLeftOut } from '../../../src/state/pair/pairAreas';
import { pairIndex, pairThirds, thirdsOf } from '../../../src/state/pair/pairModel';
import type { Scene } from '../../../src/state/scene';
import { column, INWONERS, LEEFBAAROMETER, MISDRIJVEN, SES, testAtlas, WOZ } from '../../fixtures/atlas';

const linesOf = (scene: Scene, index: number) => scene.told?.lines(index) ?? [];
const columnsOf = (scene: Scene) => scene.told?.columns() ?? [];

const atlas = testAtlas();
const S = '\u00a0';

function buurten(indicator: string, values: readonly (number | null)[], period = '2024'): ValuesFile {
  return { version: WOZ.version, indicator, columns: [column('buurt', period, values)], benchmarks: [] };
}

function pairScene(first: ValuesFile, second: ValuesFile, part: Partial<View> = {}) {
  const met = { indicator: second.indicator, period: null };
  const view = { ...DEFAULT_VIEW, indicator: first.indicator, met, ...part };
  return adjustedSceneOf(view, atlas, first, { [second.indicator]: second });
}

function classes(scene: ReturnType<typeof pairScene>) {
  return scene.rows.map((_, index) => {
    const answer = scene.classAt(index);
    return answer.kind === 'klasse' ? answer.index : answer.why;
  });
}

const SIX = [1, 2, 3, 4, 5, 6];

describe('two figures at once', () => {
  it('puts every area in a third of each, three times the first plus the second', () => {
    const scene = pairScene(buurten('koopwoningen', SIX), buurten('woz', SIX.toReversed()));
    expect(classes(scene)).toEqual([2, 2, 4, 4, 6, 6]);
    expect(scene.pair?.breaks).toEqual([
      [3, 5],
      [3, 5],
    ]);
  });

  it('counts only areas that have both: the thirds follow from those', () => {
    const scene = pairScene(buurten('koopwoningen', SIX), buurten('woz', [1, 2, 3, null, null, null]));
    expect(classes(scene)).toEqual([0, 4, 8, 'niet-gepubliceerd', 'niet-gepubliceerd', 'niet-gepubliceerd']);
  });

  it('calls two classes low and high where figures tie, and one the middle', () => {
    expect(
      classes(pairScene(buurten('koopwoningen', [1, 1, 1, 1, 1, 9]), buurten('woz', [7, 7, 7, 7, 7, 7]))),
    ).toEqual([1, 1, 1, 1, 1, 7]);
    expect([thirdsOf([]), thirdsOf([3]), thirdsOf([3, 5])]).toEqual([[1], [0, 2], [0, 1, 2]]);
    for (let index = 0; index < 9; index += 1) expect(pairIndex(...pairThirds(index))).toBe(index);
  });

  it('gives the reason of the one that lacks a figure, and of too few inwoners for either', () => {
    const scene = pairScene(WOZ, MISDRIJVEN);
    expect(classes(scene)).toEqual([2, 4, 'niet-van-toepassing', 6, 'niet-gepubliceerd', 'niet-gemeten']);
    const both = buurten('koopwoningen', SIX);
    expect(classes(pairScene(both, MISDRIJVEN))[4]).toBe('te-weinig-inwoners');
    expect(classes(pairScene(both, MISDRIJVEN, { drempel: 0 }))[4]).not.toBe('te-weinig-inwoners');
  });

  it('keeps areas under the floor of either out of the thirds', () => {
    const scene = pairScene(buurten('koopwoningen', [1, 2, 3, 4, 5000, null]), MISDRIJVEN);
    expect(scene.pair?.breaks).toEqual([
      [2, 4],
      [60, 90],
    ]);
  });

  it('names nine classes apart, with a judgement only where a direction is declared', () => {
    const labels = pairScene(LEEFBAAROMETER, WOZ).model.classes.map(({ label }) => label);
    expect(new Set(labels).size).toBe(9);
    expect(labels[0]).toBe('Leefbaarheid minder gunstig, WOZ-waarde laag');
    expect(labels[8]).toBe('Leefbaarheid gunstig, WOZ-waarde hoog');
    const crime = pairScene(MISDRIJVEN, WOZ, { taal: 'en' }).model.classes[2]?.label;
    expect(crime).toBe('Crime favourable, WOZ home value high');
  });

  it('lets each figure have its own period', () => {
    const scene = pairScene(MISDRIJVEN, WOZ, { met: { indicator: 'woz', period: '2023' } });
    expect([scene.period, scene.pair?.period]).toEqual(['2021-2025', '2023']);
    expect(scene.pair?.cells[0]).toMatchObject({ value: 150 });
  });
});

describe('what is said of an area', () => {
  it('has both figures, each with its period, and what they make together', () => {
    expect(linesOf(pairScene(LEEFBAAROMETER, WOZ), 0)).toEqual([
      'Leefbaarheid −0,25 in 2024 (modelschatting)',
      `WOZ-waarde €${S}160.000 in 2024`,
      'Leefbaarheid minder gunstig, WOZ-waarde laag',
    ]);
    expect(mapModelOf(pairScene(LEEFBAAROMETER, WOZ)).areas[0]?.spoken).toMatch(
      /^Aldorp, Noorddam: Leefbaarheid −0,25 .*WOZ-waarde laag$/,
    );
  });

  it('says which one is missing and why', () => {
    const [first, second, ...more] = linesOf(pairScene(LEEFBAAROMETER, WOZ), 4);
    expect(first).toContain('−0,05');
    expect(second).toMatch(/^WOZ-waarde in 2024: geen cijfer, niet gepubliceerd: /);
    expect(more).toEqual([]);
  });

  it('is a column of the table with the same figures and words', () => {
    const [only, ...others] = columnsOf(pairScene(LEEFBAAROMETER, WOZ));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ indicator: 'woz', period: '2024', head: 'WOZ-waarde (2024)' });
    expect(only?.cells[0]).toEqual({ value: 160, text: `€${S}160.000` });
    expect(only?.cells[2]).toEqual({
      value: null,
      text: 'niet van toepassing',
      absent: 'niet-van-toepassing',
    });
  });
});

describe('areas that take part and areas that do not', () => {
  it('together are all areas, each once', () => {
    const scene = pairScene(LEEFBAAROMETER, WOZ);
    const inside = pairAreasOf(scene).map(({ id }) => id);
    const outside = pairLeftOut(scene).flatMap(({ areas }) => areas.map(({ id }) => id));
    expect([...inside, ...outside].sort()).toEqual(scene.rows.map(({ id }) => id).sort());
  });

  it('are told apart by which figure lacks', () => {
    const left = pairLeftOut(pairScene(LEEFBAAROMETER, WOZ));
    expect(left.map(({ why, lacks, areas }) => [why, lacks, areas.length])).toEqual([
      ['niet-van-toepassing', 'beide', 1],
      ['niet-gepubliceerd', 'tweede', 1],
      ['niet-gepubliceerd', 'eerste', 1],
    ]);
  });
});

describe('the colours of two figures', () => {
  const ramp = rampOf('tweeluik', 9);

  it('are darker where a figure is less favourable, and for a neutral one where it is higher', () => {
    const { model } = pairScene(LEEFBAAROMETER, WOZ);
    expect(colourOf(model, pairIndex(0, 2))).toBe(ramp[8]);
    expect(colourOf(model, pairIndex(2, 0))).toBe(ramp[0]);
    expect(colourOf(model, pairIndex(0, 0))).toBe(ramp[6]);
  });

  it('are darkest where two problems come together', () => {
    const { model } = pairScene(LEEFBAAROMETER, MISDRIJVEN);
    expect(colourOf(model, pairIndex(0, 2))).toBe(ramp[8]);
  });
});

describe('a second figure that cannot be shown', () => {
  const said = (scene: ReturnType<typeof pairScene>) => {
    expect(scene.pair).toBeNull();
    expect(scene.model.palette).not.toBe('tweeluik');
    return scene.notes.map((note) => noteText(note, 'nl', String)).join(' ');
  };

  it('is the same figure twice', () => {
    expect(said(pairScene(WOZ, WOZ))).toBe('WOZ-waarde staat al op de kaart en kan er niet ook naast staan.');
  });

  it('has no figures at this level, and says where both have them', () => {
    expect(said(pairScene(WOZ, SES))).toBe(
      'SES-WOA-score heeft geen cijfers per buurt; u ziet alleen het eerste onderwerp.',
    );
    const perGemeente: ValuesFile = {
      ...INWONERS,
      indicator: 'koopwoningen',
      columns: [column('gemeente', '2024', [1, 2])],
    };
    expect(said(pairScene(WOZ, perGemeente))).toContain('Van beide zijn er cijfers per gemeente.');
  });

  it('has no figures in the year asked for, and says in which it has', () => {
    const met = { indicator: 'woz', period: '1999' };
    expect(said(pairScene(LEEFBAAROMETER, WOZ, { met }))).toContain(
      'geen cijfers voor 1999, wel voor 2024, 2023',
    );
  });

  it('shares no area with the first', () => {
    const one = buurten('koopwoningen', [1, 2, null, null, null, null]);
    const other = buurten('woz', [null, null, 3, 4, null, null]);
    expect(said(pairScene(one, other))).toContain(
      'Geen van de buurten heeft een cijfer van het eerste onderwerp',
    );
  });
});
