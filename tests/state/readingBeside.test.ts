import { describe, expect, it } from 'vitest';
import { weightWord } from '../../src/catalog/texts/absentWords';
import { wordsOf } from '../../src/catalog/texts/words';
import type { ValuesFile } from '../../src/domain/pack';
import type { View } from '../../src/domain/view';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { mapModelOf } from '../../src/state/mapModel';
import { readingOf } from '../../src/state/reading';
import { comparisonLabel, sceneOf } from '../../src/state/scene';
import { tableCsv } from '../../src/state/tableCsv';
import { benchmarkLine, figureLine } from '../../src/ui/common/lines';
import { mapTitle } from '../../src/ui/common/mapTitle';
import { id, MISDRIJVEN, testAtlas, WOZ } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';

const atlas = testAtlas();
const EIGEN = [ownArea('Samen', ['BU00010001', 'BU00020001'])];
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

function scene(values: ValuesFile, part: Partial<View> = {}) {
  return sceneOf({ ...DEFAULT_VIEW, indicator: values.indicator, eigen: EIGEN, ...part }, atlas, values);
}

/** The same comparison as every part of the screen tells it, of the buurt Vrijhof (250). */
function told(vergelijk: string) {
  const view = scene(WOZ, { vergelijk: id(vergelijk), kleur: 'afwijking' });
  const model = mapModelOf(view);
  const area = model.areas[3];
  if (!area) throw new Error('no Vrijhof');
  const [header = '', ...lines] = tableCsv(view, readings(view))
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const cells = (lines.find((line) => line.includes('BU00020001')) ?? '').split(';');
  return {
    title: mapTitle(view),
    tip: plain(benchmarkLine(view, area)),
    spoken: plain(area.spoken),
    fill: area.fill.kind === 'klasse' && area.fill.index,
    csv: cells[header.split(';').indexOf('vergelijkingswaarde')],
    classed: model.legend.classes.reduce((sum, { areas }) => sum + areas, 0),
  };
}

function readings(view: ReturnType<typeof scene>) {
  return mapModelOf(view).areas.map((area) => ({
    ...area,
    rank: null,
    times: null,
    inwoners: null,
    zone: null,
  }));
}

describe('any area as what is compared with', () => {
  it.each([
    [
      'nederland',
      'Nederland',
      '€ 379.000 · € 129.000 lager, 0,7 keer zo hoog',
      'lager dan Nederland (€ 379.000)',
      '379',
      0,
      4,
    ],
    ['WK000100', 'Wijk 00 (Noorddam)', '', '', '', null, 0],
    ['GM0001', 'Noorddam', '€ 180.000 · € 70.000 hoger', 'hoger dan Noorddam (€ 180.000)', '180', 6, 4],
    ['focus.midden', 'Midden', '€ 220.000 · € 30.000 hoger', 'hoger dan Midden (€ 220.000)', '220', 5, 4],
    ['deel.hoog', 'Hoog', '€ 174.000 · € 76.000 hoger', 'hoger dan Hoog (€ 174.000)', '174,3', 6, 4],
    ['eigen.1', 'Samen', '€ 220.000 · € 30.000 hoger', 'hoger dan Samen (€ 220.000)', '220', 5, 4],
    [
      'BU00010002',
      'Übach (Noorddam)',
      '€ 210.000 · € 40.000 hoger',
      'hoger dan Übach (Noorddam) (€ 210.000)',
      '210',
      5,
      3,
    ],
  ])(
    '%s is in the title, the tip, what is spoken, the fill and the file',
    (vergelijk, name, tip, said, csv, fill, classed) => {
      const found = told(vergelijk);
      expect(found.title).toBe(`WOZ-waarde per buurt in 2024, vergeleken met ${name}`);
      expect(found.tip).toBe(tip && `${name} ${tip}`);
      expect(found.spoken).toContain(said);
      expect(found.csv).toBe(csv);
      if (fill !== null) expect(found).toMatchObject({ fill, classed });
    },
  );

  it('is Nederland everywhere when the link names an area that does not exist', () => {
    expect(told('BU99999999')).toEqual(told('nederland'));
    expect(told('eigen.9')).toEqual(told('nederland'));
  });
});

describe('an area beside itself', () => {
  const view = scene(WOZ, { vergelijk: id('BU00010001'), kleur: 'afwijking' });
  const itself = wordsOf('nl').noBenchmark['is-zelf'];

  it('is said to be what is compared with, not to be about equal', () => {
    const model = mapModelOf(view);
    const [area] = model.areas;
    expect(area).toMatchObject({ verdict: null, difference: null, fill: { why: 'is-zelf' } });
    expect(plain(area && figureLine(view, area))).toBe(`€ 160.000 · ${itself}`);
    expect(area && benchmarkLine(view, area)).toBe('');
    expect(area?.spoken).toMatch(new RegExp(`${itself}$`));
    expect(model.legend.unclassed).toEqual([{ why: 'is-zelf', areas: 1, inwoners: 1000 }]);
  });

  it('keeps its own class where colour shows the value', () => {
    const [area] = mapModelOf(scene(WOZ, { vergelijk: id('BU00010001'), kleur: 'waarde' })).areas;
    expect(area?.fill.kind).toBe('klasse');
  });

  it('holds for an own area and a stadsdeel, which no level shows', () => {
    for (const one of ['eigen.1', 'deel.hoog']) {
      const beside = scene(WOZ, { vergelijk: id(one) });
      expect(readingOf(beside, id(one))).toMatchObject({ verdict: null, benchmark: { why: 'is-zelf' } });
    }
  });
});

describe('an own area beside its own gemeente', () => {
  const gemeente = (...members: string[]) => {
    const view = scene(WOZ, { vergelijk: 'gemeente', eigen: [ownArea('Hier', members)] });
    return readingOf(view, id('eigen.1'));
  };

  it('is compared with the one it lies in, by name', () => {
    expect(gemeente('BU00010001', 'BU00010002')).toMatchObject({
      benchmarkName: 'Noorddam',
      benchmark: { kind: 'value', area: 'GM0001', value: 180 },
    });
  });

  it('has none where it lies in two, or is empty', () => {
    for (const members of [['BU00010001', 'BU00020001'], []]) {
      expect(gemeente(...members)?.benchmark).toMatchObject({ kind: 'absent', why: 'geen-gemeente' });
    }
  });
});

describe('a rate', () => {
  it('is told in times the benchmark on the tip, beside the difference', () => {
    const [first] = mapModelOf(scene(MISDRIJVEN)).areas;
    expect(first && plain(benchmarkLine(scene(MISDRIJVEN), first))).toMatch(
      /^Nederland 43,9 \(.+\) · 46,1 hoger, 2,1 keer zo hoog$/,
    );
  });
});

describe('a figure that cannot be computed for an own area', () => {
  const members = ['BU00010001', 'BU00020002'];

  it('gives the reason of the indicator where it is not averaged', () => {
    const view = scene(WOZ, { eigen: [ownArea('Twee', members)] });
    const refused = {
      ...view,
      spec: {
        ...view.spec,
        aggregate: { kind: 'geen', why: { nl: 'Dit telt niet op.', en: 'No sum.' } },
      } as const,
    };
    const area = readingOf(refused, id('eigen.1'));
    expect(area && figureLine(refused, area)).toBe('niet op dit niveau: dit telt niet op');
    const buurt = readingOf({ ...refused, period: '1999' }, id('BU00010001'));
    expect(buurt && figureLine(refused, buurt)).toMatch(/^niet gemeten/);
  });

  it('says how much of the weight has a figure, not that nothing was published', () => {
    const values: ValuesFile = {
      ...WOZ,
      columns: WOZ.columns.map((one) => ({
        ...one,
        values: one.values.map((value, i) => (i === 3 ? value : null)),
      })),
    };
    const view = scene(values, { eigen: [ownArea('Drie', ['BU00010001', 'BU00010002', 'BU00020001'])] });
    const area = readingOf(view, id('eigen.1'));
    expect(area && plain(figureLine(view, area))).toBe(
      'te weinig dekking: de buurten met een cijfer hebben samen 58 % van de huishoudens, en 80 % is nodig',
    );
  });
});

describe('coverage in words', () => {
  it('is a share of what the figure is weighed by; of a density that is land', () => {
    const words = (rule: Parameters<typeof weightWord>[0]) => [
      weightWord(rule, 'nl'),
      weightWord(rule, 'en'),
    ];
    expect(words({ kind: 'dichtheid' })).toEqual(['landoppervlakte', 'land area']);
    expect(words({ kind: 'som' })).toEqual(['inwoners', 'inhabitants']);
    expect(words({ kind: 'gewogen', weight: 'huishoudens' })).toEqual(['huishoudens', 'households']);
  });
});

describe('comparisonLabel', () => {
  it('names areas of the reader as the reader did', () => {
    expect(comparisonLabel(id('eigen.1'), atlas, { eigen: EIGEN, taal: 'nl' })).toBe('Samen');
  });
});
