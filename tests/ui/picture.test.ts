import { describe, expect, it } from 'vitest';
import type { ValuesFile } from '../../src/domain/pack';
import type { View } from '../../src/domain/view';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { lookOf, mapModelOf } from '../../src/state/mapModel';
import { sceneOf } from '../../src/state/scene';
import { drawingOf } from '../../src/ui/map/drawing';
import { pictureOf, shapesOf } from '../../src/ui/map/picture';
import { LEEFBAAROMETER, MISDRIJVEN, testAtlas, WOZ } from '../fixtures/atlas';

const atlas = testAtlas();

function pictures(values: ValuesFile, part: Partial<View> = {}) {
  const view = { ...DEFAULT_VIEW, indicator: values.indicator, ...part };
  const model = mapModelOf(sceneOf(view, atlas, values), lookOf(view));
  const drawing = drawingOf(atlas, view.niveau);
  return { shapes: shapesOf(drawing, model, []), live: pictureOf(drawing, model) };
}

function looks(values: ValuesFile, part: Partial<View> = {}): readonly (string | undefined)[] {
  return pictures(values, part).shapes.map(({ fill }) => ('look' in fill ? fill.look : undefined));
}

describe('the two painters', () => {
  it.each([
    ['missing figures', LEEFBAAROMETER, {}],
    ['too few inwoners', MISDRIJVEN, {}],
    ['one class in the light', LEEFBAAROMETER, { uitgelicht: { kind: 'klasse', classes: [3] } }],
  ] as const)('never put a colour under a pattern: %s', (_, values, part) => {
    const { shapes, live } = pictures(values, part);
    expect(shapes.some(({ fill }) => 'look' in fill)).toBe(true);
    for (const { id, fill } of shapes)
      expect(live.colours.get(id)).toBe('look' in fill ? undefined : fill.colour);
  });
});

describe('areas without a class', () => {
  it('have the look of their reason', () => {
    expect(looks(LEEFBAAROMETER)[2]).toBe('niet-van-toepassing');
    expect(looks(LEEFBAAROMETER)[5]).toBe('niet-gepubliceerd');
    expect(looks(MISDRIJVEN)[4]).toBe('te-weinig-inwoners');
    expect(looks(WOZ, { vergelijk: 'BU00010001' as View['vergelijk'], kleur: 'afwijking' })[0]).toBe(
      'is-zelf',
    );
  });

  it('turn pale with the others while something else is in the light, and stay when their reason is', () => {
    const one = looks(LEEFBAAROMETER, { uitgelicht: { kind: 'klasse', classes: [3] } });
    expect(one.filter((look) => look === undefined)).toHaveLength(1);
    expect(one[5]).toBe('bleek');
    const reason = looks(LEEFBAAROMETER, { uitgelicht: { kind: 'reden', why: 'niet-gepubliceerd' } });
    expect(reason.filter((look) => look !== 'bleek')).toEqual(['niet-gepubliceerd']);
  });
});

describe('classes below the benchmark', () => {
  it('have a dotted variant for print and high contrast, on thin land too; other classes and values have none', () => {
    const dots = (values: ValuesFile, part: Partial<View> = {}) =>
      pictures(values, part).shapes.map(({ fill }) => ('dots' in fill ? fill.dots : undefined));
    expect(dots(LEEFBAAROMETER)).toEqual([
      'stip-0',
      undefined,
      undefined,
      undefined,
      'stip-2-dun',
      undefined,
    ]);
    expect(dots(LEEFBAAROMETER, { kleur: 'waarde' }).every((name) => name === undefined)).toBe(true);
  });
});
