import { describe, expect, it } from 'vitest';
import { fileOf, made, modelIn } from '../../fixtures/stacks';

const SEVEN = [10, 20, 30, 40, 50, 60, 70];
/** More is less favourable, in whole figures. */
const CRIME = fileOf('misdrijven', SEVEN);
const TROUBLE = fileOf('moeite-met-rondkomen', SEVEN);
/** Less is less favourable. */
const HEALTH = fileOf('gezondheid-goed', SEVEN);

const votes = (text: string, files: Parameters<typeof made>[1], more = {}) =>
  modelIn(made(text, files, more)).themes[0]?.votes.map((vote) => vote === 'telt');
const counting = (...rows: readonly number[]) => SEVEN.map((_, row) => rows.includes(row));

describe('a fifth of areas', () => {
  it('is on the less favourable side, whichever that is', () => {
    expect(votes('vijfde:misdrijven', [CRIME])).toEqual(counting(5, 6));
    expect(votes('vijfde:gezondheid-goed', [HEALTH])).toEqual(counting(0, 1));
  });

  it('is counted, with where it begins in the declared unit', () => {
    const [part] = modelIn(made('vijfde:gezondheid-goed', [HEALTH])).themes[0]?.parts ?? [];
    expect(part).toMatchObject({ known: 7, counted: 2, tied: 0, from: 20 });
  });

  it('takes in areas with the same figure as shown, and tells how many that are', () => {
    const file = fileOf('moeite-met-rondkomen', [1, 2, 39.96, 40.04, 40, 3, 60]);
    const [theme] = modelIn(made('vijfde:moeite-met-rondkomen', [file])).themes;
    expect(theme?.parts[0]).toMatchObject({ counted: 4, tied: 2, from: 40 });
    expect(theme?.votes.filter((vote) => vote === 'telt')).toHaveLength(4);
  });

  it('is of the areas with a figure only, and those without one are not known', () => {
    const file = fileOf('misdrijven', [10, 20, 30, 40, 50, null, 'niet-gemeten']);
    const [part] = modelIn(made('vijfde:misdrijven', [file])).themes[0]?.parts ?? [];
    expect(part).toMatchObject({ known: 5, counted: 1 });
    expect(part?.votes).toEqual([...Array(4).fill('telt-niet'), 'telt', 'onbekend', 'onbekend']);
    expect(part?.lacks.slice(4)).toEqual([null, 'niet-gepubliceerd', 'niet-gemeten']);
  });

  it('does not know figures of areas under the floor, and does not count them among the rest', () => {
    const drempel = 30_000;
    const { themes, readings } = modelIn(made('vijfde:misdrijven', [CRIME], { asked: { drempel } }));
    const [part] = themes[0]?.parts ?? [];
    const small = part?.lacks.flatMap((lack, row) => (lack === 'te-weinig-inwoners' ? [row] : []));
    expect(small).toEqual([1, 4, 5]);
    expect(readings[5]).toMatchObject({ klass: null, why: 'te-weinig-inwoners' });
    expect(part).toMatchObject({ known: 0, counted: 0, from: null });
    expect(part?.lacks[0]).toBe('te-weinig-gebieden');
  });

  it('has nobody where all figures are alike, and says nothing of fewer than five', () => {
    const same = fileOf('misdrijven', [7, 7, 7, 7, 7, 7, 7]);
    expect(votes('vijfde:misdrijven', [same])).toEqual(counting());
    const few = modelIn(made('vijfde:misdrijven', [fileOf('misdrijven', [1, 2, 3, 4, null, null, null])]));
    expect(few.readings.every(({ klass }) => klass === null)).toBe(true);
  });

  it('of inwoners needs fewer areas where many people live', () => {
    // Heerlen, the third, has more than a fifth of the inwoners by itself.
    const heerlen = fileOf('misdrijven', [10, 20, 90, 40, 50, 60, 70]);
    expect(votes('inwonersvijfde:misdrijven', [heerlen])).toEqual(counting(2));
    expect(votes('vijfde:misdrijven', [heerlen])).toEqual(counting(2, 6));
    const small = fileOf('misdrijven', [10, 20, 30, 40, 90, 80, 5]);
    expect(votes('inwonersvijfde:misdrijven', [small])).toEqual(counting(3, 4, 5));
  });
});

describe('a limit', () => {
  it('includes itself, on the less favourable side', () => {
    expect(votes('grens:misdrijven.1.60', [CRIME])).toEqual(counting(5, 6));
    expect(votes('grens:gezondheid-goed.1.30', [HEALTH])).toEqual(counting(0, 1, 2));
  });

  it('is held against the figure as it is shown', () => {
    const file = fileOf('moeite-met-rondkomen', [1, 2, 3, 4, 39.94, 39.96, 41]);
    expect(votes('grens:moeite-met-rondkomen.1.40', [file])).toEqual(counting(5, 6));
  });

  it('can be below nothing', () => {
    const file = fileOf('leefbaarometer', [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
    expect(votes('grens:leefbaarometer.1.-0.1', [file])).toEqual(counting(0, 1, 2));
  });
});

describe('a comparison', () => {
  const ask = (value: number) => ({
    ...TROUBLE,
    benchmarks: [
      { area: 'nederland', period: '2024', value, basis: 'gepubliceerd', sources: ['kwb'] } as const,
    ],
  });

  it('counts what is less favourable by more than the band', () => {
    // The band of this indicator is at least one point: 41 beside 40 is about equal.
    const file = {
      ...ask(40),
      columns: fileOf('moeite-met-rondkomen', [10, 39, 40, 41, 60, 70, 80]).columns,
    };
    expect(votes('vergelijking:moeite-met-rondkomen', [file])).toEqual(counting(4, 5, 6));
  });

  it('is not known where there is nothing to compare with', () => {
    const [part] = modelIn(made('vergelijking:moeite-met-rondkomen', [TROUBLE])).themes[0]?.parts ?? [];
    expect(part?.lacks).toEqual(SEVEN.map(() => 'geen-vergelijking'));
  });

  it('does not judge an area beside itself', () => {
    const asked = { vergelijk: 'GM0917' as never };
    const [part] =
      modelIn(made('vergelijking:moeite-met-rondkomen', [TROUBLE], { asked })).themes[0]?.parts ?? [];
    expect(part?.votes).toEqual(['telt-niet', 'telt-niet', 'onbekend', 'telt', 'telt', 'telt', 'telt']);
  });
});
