import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../../src/domain/areas';
import type { Loadable } from '../../../src/domain/loadable';
import type { AroundFile, GroupRow, ValuesFile } from '../../../src/domain/pack';
import type { Reach } from '../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { type Ranking, rankingOf } from '../../../src/state/ranking/ranking';
import { sceneOf } from '../../../src/state/scene';
import { aroundFile } from '../../fixtures/aroundFile';
import { AREAS, column, id, LEEFBAAROMETER, MISDRIJVEN, testAtlas, WOZ } from '../../fixtures/atlas';

const ATLAS = testAtlas();
/** A focusgebied wholly in the first gemeente; the other one lies across the border. */
const NOORD = { ...AREAS.stadsdelen[0], id: id('focus.noord'), name: 'Noord' } as GroupRow;
const WAITING: Loadable<never> = { status: 'laden' };
const WOZ_WIJK: ValuesFile = {
  ...WOZ,
  columns: [...WOZ.columns, column('wijk', '2024', [210, 250, 200]), column('wijk', '2023', [200, 240, 190])],
};

function ranks({ areas }: Ranking): Readonly<Record<string, number | null>> {
  return Object.fromEntries(areas.map((area) => [area.id, area.rank]));
}

function woz(
  view: Partial<typeof DEFAULT_VIEW>,
  reach: Reach | null,
  around: Loadable<AroundFile> = WAITING,
) {
  return rankingOf(sceneOf({ ...DEFAULT_VIEW, indicator: 'woz', ...view }, ATLAS, WOZ_WIJK), reach, around);
}

const there = (rest = {}): Loadable<AroundFile> => ({ status: 'klaar', data: aroundFile(rest) });

describe('ranks of the whole region', () => {
  it('count from the highest value, and leave out areas without a figure', () => {
    expect(ranks(woz({}, null))).toEqual({
      BU00010001: 4,
      BU00010002: 3,
      BU00010101: null,
      BU00020001: 2,
      BU00020002: null,
      BU000200A3: 1,
    });
  });

  it('leave out areas with too few inwoners, which keep their figure', () => {
    const scene = sceneOf({ ...DEFAULT_VIEW, indicator: 'misdrijven' }, ATLAS, MISDRIJVEN);
    const { areas, peers } = rankingOf(scene, null, WAITING);
    const shop = areas.find((area) => area.id === 'BU00020002');
    expect(shop).toMatchObject({ rank: null, times: null, tooFew: true, cell: { value: 931 } });
    expect(areas.find((area) => area.id === 'BU00010001')?.rank).toBe(1);
    expect(peers).toEqual([90, 60, 30]);
  });

  it('say how many times the benchmark an amount is, and nothing of the kind about a score', () => {
    const [aldorp] = woz({}, null).areas;
    expect(aldorp?.times).toBeCloseTo(160 / 379, 6);
    const scene = sceneOf({ ...DEFAULT_VIEW, vergelijk: id('GM0002') }, ATLAS, LEEFBAAROMETER);
    expect(rankingOf(scene, null, WAITING).areas.every(({ times }) => times === null)).toBe(true);
  });
});

describe('the reach of a ranking', () => {
  it('counts ranks within a gemeente, among the figures of the whole level', () => {
    const within = woz({}, id('GM0001'));
    expect(ranks(within)).toEqual({ BU00010001: 2, BU00010002: 1, BU00010101: null });
    expect(within.peers).toHaveLength(4);
    expect(within.notice).toBeNull();
  });

  it('takes the buurten of a focusgebied, and of larger areas those wholly in it', () => {
    expect(Object.keys(ranks(woz({}, id('focus.midden'))))).toEqual(['BU00010001', 'BU00020001']);
    const wijken = woz({ niveau: 'wijk' }, id('deel.hoog'));
    expect(Object.keys(ranks(wijken))).toEqual(['WK000100']);
    const nothing = woz({ niveau: 'wijk' }, id('focus.midden'));
    expect(nothing).toMatchObject({ areas: [], notice: { code: 'niets-binnen' } });
  });

  it('says how many areas lie only partly in it', () => {
    const { levels } = AREAS;
    const across = { ...AREAS, levels: { ...levels, focusgebied: [...levels.focusgebied, NOORD] } };
    const atlas = { ...ATLAS, ...indexAreas(across) };
    const values = { ...WOZ, columns: [column('focusgebied', '2024', [220, 200])] };
    const scene = sceneOf({ ...DEFAULT_VIEW, indicator: 'woz', niveau: 'focusgebied' }, atlas, values);
    const { areas, notice } = rankingOf(scene, id('GM0001'), WAITING);
    expect(areas.map((area) => area.id)).toEqual([NOORD.id]);
    expect(notice).toEqual({ code: 'deels', count: 1 });
  });

  it('falls back to the region, and says so, for an area that does not exist', () => {
    const unknown = woz({}, id('focus.nergens'));
    expect(unknown).toMatchObject({ reach: null, notice: { code: 'onbekend' } });
    expect(unknown.areas).toHaveLength(6);
  });
});

describe('wijken around the region', () => {
  it('are ranked together with those inside, by the reach asked for', () => {
    const near = woz({ niveau: 'wijk' }, 'zuid-limburg', there());
    expect(ranks(near)).toEqual({
      WK000100: 2,
      WK000101: 1,
      WK000200: 3,
      WK010000: 3,
      WK010001: 5,
    });
  });

  it('reach further in Limburg, with ties sharing a rank and a missing figure none', () => {
    const { areas, reach, peers } = woz({ niveau: 'wijk' }, 'limburg', there());
    const found = Object.fromEntries(areas.map((area) => [area.name, [area.rank, area.zone]]));
    expect(found).toMatchObject({
      Verwijk: [1, 'limburg'],
      Buurwijk: [4, 'zuid-limburg'],
      Stilwijk: [null, 'limburg'],
    });
    expect(reach).toBe('limburg');
    expect(peers).toHaveLength(6);
  });

  it('are compared as any other wijk, and have a gemeente and inwoners', () => {
    const { areas } = woz({ niveau: 'wijk' }, 'limburg', there());
    expect(areas.find(({ name }) => name === 'Buurwijk')).toMatchObject({
      gemeente: 'Buurdam',
      inwoners: 5000,
      difference: -179,
      verdict: { sense: 'lager' },
      benchmark: { value: 379 },
    });
  });

  it('are compared with a wijk of the region, also with the first', () => {
    const [first] = ATLAS.rows('wijk');
    const { areas } = woz({ niveau: 'wijk', vergelijk: first?.id ?? id('WK999999') }, 'limburg', there());
    expect(areas.find(({ name }) => name === 'Buurwijk')).toMatchObject({
      benchmark: { kind: 'value', value: 210 },
      difference: -10,
    });
    expect(areas.find((area) => area.id === first?.id)?.benchmark).toMatchObject({ why: 'is-zelf' });
  });

  it('have no own gemeente to be compared with', () => {
    const { areas } = woz({ niveau: 'wijk', vergelijk: 'gemeente' }, 'limburg', there());
    expect(areas.find(({ name }) => name === 'Buurwijk')?.benchmark).toMatchObject({ kind: 'absent' });
  });

  it.each([
    ['at another level', { niveau: 'buurt' }, there(), { code: 'alleen-wijk' }],
    ['while the file is on its way', { niveau: 'wijk' }, WAITING, { code: 'rondom', why: { kind: 'laden' } }],
    [
      'without the file',
      { niveau: 'wijk' },
      { status: 'mislukt', message: 'weg' },
      { code: 'rondom', why: { kind: 'mislukt' } },
    ],
    [
      'without figures of the indicator',
      { niveau: 'wijk' },
      there({ indicator: 'leegstand' }),
      { code: 'rondom', why: { kind: 'geen-cijfers' } },
    ],
    [
      'in a year without figures',
      { niveau: 'wijk', jaar: '2023' },
      there(),
      { code: 'rondom', why: { kind: 'ander-jaar', period: '2024' } },
    ],
  ] as const)('give way to the region %s, with the reason', (_, view, around, notice) => {
    const ranking = woz(view, 'limburg', around);
    expect(ranking).toMatchObject({ reach: null, notice });
    expect(ranking.areas.every(({ zone }) => zone === null)).toBe(true);
    expect(ranking.areas.length).toBeGreaterThan(0);
  });
});
