import { describe, expect, it } from 'vitest';
import { movedBy } from '../../../src/state/lens/stack/stackMoves';
import { isStacked, stackedAreas } from '../../../src/state/lens/stack/stackPeople';
import { fileOf, made, modelIn } from '../../fixtures/stacks';

const SEVEN = [10, 20, 30, 40, 50, 60, 70];
const CRIME = fileOf('misdrijven', SEVEN);
const TROUBLE = fileOf('moeite-met-rondkomen', SEVEN);
/** Less is less favourable. */
const HEALTH = fileOf('gezondheid-goed', SEVEN);

describe('themes', () => {
  const lonely = fileOf('ernstig-eenzaam', [70, 60, 50, 40, 30, 20, null]);

  it('has one vote for two indicators: where at least half of those known count', () => {
    // Health counts in the first two, loneliness as well; in the last only health is known, and does not count.
    const { themes, readings } = modelIn(made('vijfde:gezondheid-goed,ernstig-eenzaam', [HEALTH, lonely]));
    expect(themes).toHaveLength(1);
    expect(readings[0]).toMatchObject({ count: 1, of: 1, unknown: 0 });
    expect(readings[6]).toMatchObject({ count: 0, of: 1, unknown: 0 });
  });

  it('weighs as the heaviest of its indicators', () => {
    const text = 'vijfde:gezondheid-goed,ernstig-eenzaam.3,misdrijven.2';
    const { themes, readings, stackedFrom } = modelIn(made(text, [HEALTH, lonely, CRIME]));
    expect(themes.map(({ id, weight }) => [id, weight])).toEqual([
      [2, 3],
      [5, 2],
    ]);
    expect(readings.map(({ count }) => count)).toEqual([3, 3, 0, 0, 0, 2, 2]);
    expect(stackedFrom).toBe(3);
  });

  it('calls an area stacked from half of the votes, most first', () => {
    const model = modelIn(
      made('vijfde:misdrijven,moeite-met-rondkomen,gezondheid-goed', [CRIME, TROUBLE, HEALTH]),
    );
    expect(model.stackedFrom).toBe(2);
    expect(stackedAreas(model)).toEqual([5, 6]);
    expect(isStacked(model, 0)).toBe(false);
  });

  it('tells what another weight moves', () => {
    const files = [CRIME, TROUBLE, HEALTH];
    const before = modelIn(made('vijfde:misdrijven,moeite-met-rondkomen,gezondheid-goed', files));
    const after = modelIn(made('vijfde:misdrijven,moeite-met-rondkomen,gezondheid-goed.3', files));
    expect(movedBy(before, before)).toEqual({ changed: [], entered: [], left: [] });
    expect(movedBy(before, after)).toEqual({ changed: [0, 1], entered: [0, 1], left: [5, 6] });
  });

  it('sees a count that moves within a class of two counts', () => {
    const banded = (weight: number) =>
      modelIn(
        made(`vijfde:misdrijven.${weight},moeite-met-rondkomen.3,gezondheid-goed.3`, [
          CRIME,
          TROUBLE,
          HEALTH,
        ]),
      );
    const [before, after] = [banded(2), banded(3)];
    const moved = [5, 6].map((row) => [before.readings[row], after.readings[row]]);
    expect(moved.map((pair) => pair.map((reading) => [reading?.count, reading?.klass]))).toEqual([
      [
        [5, 3],
        [6, 3],
      ],
      [
        [5, 3],
        [6, 3],
      ],
    ]);
    expect(movedBy(before, after).changed).toEqual([5, 6]);
  });

  it('says nothing of an area of which a part is unknown and nothing counts', () => {
    const gaps = fileOf('misdrijven', [null, 20, 30, 40, 50, 60, 70]);
    const model = modelIn(made('vijfde:misdrijven,moeite-met-rondkomen', [gaps, TROUBLE]));
    expect(model.readings[0]).toEqual({ count: 0, unknown: 1, of: 2, klass: null, why: 'onvolledig' });
    expect(model.readings[1]).toMatchObject({ count: 0, unknown: 0, klass: 0, why: null });
  });

  it('finds indicators that hang together, also where one runs the other way', () => {
    const bends = fileOf('leefbaarometer', [0.1, 0.5, -0.2, 0.4, 0, 0.3, 0.2]);
    const { twins } = modelIn(
      made('vijfde:misdrijven,gezondheid-goed,leefbaarometer', [CRIME, HEALTH, bends]),
    );
    expect(twins.map(({ a, b, areas }) => [a.id, b.id, areas])).toEqual([
      ['misdrijven', 'gezondheid-goed', 7],
    ]);
  });
});

describe('what is not stacked', () => {
  it.each([
    ['vijfde:misdrijven,woz', 'neutraal', 'woz'],
    ['vijfde:ouderen-65', 'neutraal', 'ouderen-65'],
    ['vijfde:opkomst-gemeenteraad', 'buiten-thema', 'opkomst-gemeenteraad'],
    ['vijfde:leefbaarometer-voorzieningen,leefbaarometer', 'geheel-en-deel', 'leefbaarometer-voorzieningen'],
    ['vijfde:gezondheid-goed,gezondheid-goed-tot-2020', 'geheel-en-deel', 'gezondheid-goed'],
    ['vijfde:overgewicht,ernstig-overgewicht', 'geheel-en-deel', 'overgewicht'],
    ['vijfde:ses-woa', 'geen-cijfers', 'ses-woa'],
    ['grens:misdrijven', 'zonder-grens', 'misdrijven'],
  ])('%s: %s', (text, why, indicator) => {
    expect(made(text, [CRIME])).toEqual({ status: 'geweigerd', refusal: { why, indicator } });
  });

  it('refuses postcodegebieden, and an indicator whose figures are all missing', () => {
    expect(made('vijfde:misdrijven', [CRIME], { level: 'postcodegebied' })).toMatchObject({
      refusal: { why: 'postcodegebied' },
    });
    const none = fileOf(
      'misdrijven',
      SEVEN.map(() => null),
    );
    expect(made('vijfde:misdrijven', [none])).toMatchObject({ refusal: { why: 'geen-cijfers' } });
  });

  it('takes parts of a total without the total', () => {
    const parts = ['leefbaarometer-voorzieningen', 'leefbaarometer-sociale-samenhang'];
    const state = made(
      `vijfde:${parts.join(',')}`,
      parts.map((id) => fileOf(id, SEVEN)),
    );
    expect(modelIn(state).themes.map(({ id }) => id)).toEqual([4, 6]);
  });
});
