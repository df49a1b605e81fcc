import { describe, expect, it } from 'vitest';
import type { ReferenceMark } from '../../src/domain/pack';
import { breakable } from '../../src/ui/sheet/breakable';
import { markFigure, markLines, markYear } from '../../src/ui/sheet/markWords';
import {
  amongWords,
  commonWords,
  comparableWords,
  comparedWords,
  factsOf,
  NOTHING_IN_COMMON,
} from '../../src/ui/sheet/rowWords';
import { published, sheetRow } from '../fixtures/sheetRow';

/** The same words with plain spaces. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

describe('the comparison of a row', () => {
  const words = (row: ReturnType<typeof sheetRow>) => {
    const { verdict, rest } = comparedWords(row, 'nl');
    return plain(`${verdict}${rest}`);
  };

  it('is a judgement, the figure it rests on, and the size of the difference', () => {
    expect(words(sheetRow({ cell: published(-0.38) }))).toBe(
      'duidelijk minder gunstig dan Nederland (0,00), 0,38 lager',
    );
  });

  it('does not say lager twice of a neutral figure', () => {
    expect(words(sheetRow({ indicator: 'woz', cell: published(125), benchmark: 378 }))).toBe(
      'duidelijk lager dan Nederland (€ 378.000), € 253.000 verschil, 0,3 keer zo hoog',
    );
  });

  it('judges nobody where too few people live', () => {
    const row = sheetRow({ indicator: 'misdrijven', cell: published(90), benchmark: 43.9, tooFew: true });
    expect(words(row)).toBe('te weinig inwoners om te vergelijken');
  });

  it('says why there is nothing to compare with, but not of counts, where nobody expects it', () => {
    const row = sheetRow({ cell: published(1), benchmark: null });
    expect(words(row)).toBe('niet te vergelijken met Nederland: de bron geeft dit gemiddelde niet');
    const count = { ...row, reading: { ...row.reading, benchmark: { kind: 'absent', why: 'is-aantal' } } };
    expect(words(count as typeof row)).toBe('');
  });

  it('names the newest period that can be compared with its own figure', () => {
    const comparable = sheetRow({ cell: published(-0.2), period: '2020' });
    const row = sheetRow({ cell: published(-0.3), benchmark: null, comparable });
    expect(plain(comparableWords(row, 'nl'))).toBe(
      'vergelijken met Nederland kan voor 2020: −0,20, duidelijk minder gunstig (0,00), 0,20 lager',
    );
    expect(comparableWords(sheetRow(), 'nl')).toBe('');
  });
});

describe('the place among peers', () => {
  const among = (value: number, peers: readonly number[], indicator = 'leegstand') =>
    amongWords(sheetRow({ indicator, cell: published(value), peers, benchmark: null }), 'nl');

  it('counts the side with more peers, in neutral words, without the area itself', () => {
    expect(among(3, [1, 2, 3, 4, 5, 6])).toBe('lager dan 3 van de 5 andere buurten');
    expect(among(5, [1, 2, 3, 4, 5, 6])).toBe('hoger dan 4 van de 5 andere buurten');
    expect(among(1, [1, 2, 3, 4])).toBe('lager dan alle 3 andere buurten');
  });

  it('puts figures that look alike on neither side', () => {
    expect(among(3, [3, 3.2, 2.8, 4, 5])).toBe('lager dan 2 van de 4 andere buurten');
    expect(among(3, [3, 3.1, 2.9, 3.4])).toBe('gelijk aan alle 3 andere buurten');
  });

  it('uses the words of the unit', () => {
    expect(among(2.1, [2.1, 0.4, 0.5, 3], 'afstand-huisarts')).toBe('verder dan 2 van de 3 andere buurten');
  });

  it('is not said of few peers, of a missing figure, or where too few people live', () => {
    expect(among(3, [1, 2, 3])).toBe('');
    expect(amongWords(sheetRow({ peers: [1, 2, 3, 4, 5], tooFew: true }), 'nl')).toBe('');
    const missing = sheetRow({ cell: { kind: 'absent', why: 'niet-gemeten' }, peers: [1, 2, 3, 4] });
    expect(amongWords(missing, 'nl')).toBe('');
  });
});

describe('what must be said with a figure', () => {
  const row = sheetRow({
    cell: { kind: 'value', value: 0.1, basis: 'berekend', coverage: 0.987, officialClass: 7 },
    supplement: true,
  });

  it('is all there when the heading says nothing', () => {
    expect(factsOf(row, 'nl', NOTHING_IN_COMMON).map(plain)).toEqual([
      'officieel: goed (klasse 7 van 9)',
      'berekend uit buurten, op basis van 98 % van de huishoudens',
      '2024',
      'modelschatting',
      'aanvullende tabel',
    ]);
  });

  it('leaves out what the heading says, and the heading does say it', () => {
    const common = { period: '2024', nature: 'modelschatting', supplement: true, coverage: 0.98 } as const;
    expect(factsOf(row, 'nl', common)).toEqual(['officieel: goed (klasse 7 van 9)']);
    expect(plain(commonWords(common, 'nl'))).toBe(
      'modelschatting · berekend uit buurten, ten minste 98 % meegeteld · aanvullende tabel',
    );
    expect(commonWords({ ...common, coverage: 1 }, 'nl')).toContain('berekend uit buurten ·');
  });

  it('says that a figure without a share was computed, too', () => {
    const computed = sheetRow({ cell: { kind: 'value', value: 0, basis: 'berekend' } });
    expect(factsOf(computed, 'nl', NOTHING_IN_COMMON)).toContain('berekend uit buurten');
  });
});

describe('figures of policy texts', () => {
  const mark: ReferenceMark = {
    label: 'Huishoudens onder het minimum',
    theme: 'Armoede',
    areaName: 'Weggebekker',
    areaLevel: 'buurt',
    year: '2018',
    value: { kind: 'exact', value: 33 },
    unit: '% huishoudens',
    document: 'nulmeting',
    cue: 'r. 535-536',
  };

  it('are as precise as the text, with their unit apart', () => {
    const figure = (value: ReferenceMark['value'], unit: string) => {
      const { value: shown, unit: rest } = markFigure({ ...mark, value, unit }, 'nl');
      return plain([shown, rest].join('|'));
    };
    expect(figure({ kind: 'exact', value: 8.4 }, '% huishoudens')).toBe('8,4 %|huishoudens');
    expect(figure({ kind: 'ongeveer', value: 135000 }, 'euro')).toBe('ongeveer € 135.000|');
    expect(figure({ kind: 'grens', sign: '>', value: 55000 }, 'inwoners')).toBe('meer dan 55.000|inwoners');
    expect(figure({ kind: 'bereik', low: 2, high: 3 }, 'x landelijk gemiddelde')).toBe(
      '2 – 3|x landelijk gemiddelde',
    );
    expect(figure({ kind: 'woord', word: 'hoog' }, 'kwalitatief')).toBe('hoog|');
  });

  it('share a line when texts name the same', () => {
    const other = { ...mark, year: 'niet vermeld (2022 gepubliceerd)', document: 'voorstel-2022' };
    expect(
      markLines([mark, other, { ...mark, value: { kind: 'exact', value: 19 } }], 'nl').map(plain),
    ).toEqual([
      'genoemd: 33 % (2018, Nulmeting; jaar niet vermeld, Voorstel Regio Deal 2022)',
      'genoemd: 19 % (2018, Nulmeting)',
    ]);
    expect(markYear(other, 'nl')).toBe('jaar niet vermeld (2022 gepubliceerd)');
  });
});

describe('breakable', () => {
  it('lets a long compound break where its parts meet, and nothing else', () => {
    expect(breakable('Personen met een arbeidsongeschiktheidsuitkering').split('\u00ad')).toEqual([
      'Personen met een arbeidsongeschiktheids',
      'uitkering',
    ]);
    expect(breakable('Leefbaarometer: overlast en onveiligheid')).not.toContain('\u00ad');
  });
});
