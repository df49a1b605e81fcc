import { describe, expect, it } from 'vitest';
import { INDICATORS, indicatorById } from '../../src/catalog/indicators';
import {
  type LeadFacts,
  leadSentences,
  residentSentences,
  type Sentence,
} from '../../src/catalog/texts/lead';
import { ABSENCES, type Cell } from '../../src/domain/cell';
import { LANGUAGES } from '../../src/domain/text';

const NL = { lang: 'nl', benchmark: 'Nederland' } as const;
const EN = { lang: 'en', benchmark: 'the Netherlands' } as const;

function figure(indicator: string, value: number, period: string) {
  const spec = indicatorById(indicator);
  if (!spec) throw new Error(`no indicator ${indicator}`);
  const cell: Cell = { kind: 'value', value, basis: 'gepubliceerd' };
  return { spec, period, reading: { cell } };
}

const NOBODY = { unfavourable: undefined, favourable: undefined, compared: 0 };
const EMPTY: LeadFacts = { unfavourable: [], favourable: [], compared: 0, resident: NOBODY };
const LEEFBAARHEID = figure('leefbaarometer', -0.38, '2024');
const HUISARTS = figure('afstand-huisarts', 0.9, '2024');
const MISDRIJVEN = figure('misdrijven', 169.04, '2021-2025');

const FULL: LeadFacts = {
  unfavourable: [LEEFBAARHEID, figure('bijstand', 11, '2019'), MISDRIJVEN],
  favourable: [HUISARTS],
  compared: 22,
  resident: { unfavourable: LEEFBAARHEID, favourable: HUISARTS, compared: 9 },
};

const text = (sentence: Sentence) => sentence.map((part) => part.text).join('');
const texts = (pair: readonly Sentence[]) => pair.map((one) => text(one).replaceAll('\u00a0', ' '));

describe('the two sentences', () => {
  it('say what stands out each way, with period and kind of figure', () => {
    expect(texts(leadSentences(FULL, NL))).toEqual([
      'Minder gunstig dan Nederland zijn hier vooral de cijfers over leefbaarheid (schatting 2024), bijstand (2019) en misdrijven (2021\u202f–\u202f2025).',
      'Gunstiger dan Nederland is hier vooral het cijfer over afstand tot de huisarts (2024).',
    ]);
    expect(texts(leadSentences(FULL, EN))).toEqual([
      'Less favourable than those of the Netherlands are mainly the figures on liveability (estimate 2024), social assistance (2019) and crime (2021\u202f–\u202f2025).',
      'More favourable than that of the Netherlands is mainly the figure on distance to a GP (2024).',
    ]);
  });

  it('lead from each subject to its row', () => {
    const [worse] = leadSentences(FULL, NL);
    const named = worse.filter(({ indicator }) => indicator !== undefined);
    expect(named.map(({ text: words, indicator, strong }) => [words, indicator, strong])).toEqual([
      ['leefbaarheid', 'leefbaarometer', true],
      ['bijstand', 'bijstand', true],
      ['misdrijven', 'misdrijven', true],
    ]);
  });

  it('say so when there is nothing of a kind', () => {
    const [worse, better] = texts(leadSentences({ ...EMPTY, compared: 20 }, NL));
    expect(worse).toBe(
      'Geen van de 20 recente cijfers die te vergelijken zijn, is hier minder gunstig dan Nederland.',
    );
    expect(better).toMatch(/^Geen van de 20 .* gunstiger dan Nederland\.$/);
    expect(texts(leadSentences({ ...EMPTY, compared: 1 }, EN))[0]).toMatch(/^The one recent figure/);
  });

  it('say why when nothing can be compared', () => {
    expect(texts(leadSentences({ ...EMPTY, why: 'niet-van-toepassing' }, NL))).toEqual([
      'Er zijn hier geen cijfers om te vergelijken.',
      'Hier woont niemand.',
    ]);
    expect(texts(leadSentences({ ...EMPTY, noBenchmark: 'geen-gemeente' }, NL))[0]).toBe(
      'Vergelijken met Nederland kan hier niet: dit gebied ligt in meer dan één gemeente.',
    );
    expect(texts(leadSentences({ ...EMPTY, noBenchmark: 'is-zelf' }, EN))[0]).toBe(
      'This is the area you compare with.',
    );
    expect(texts(leadSentences(EMPTY, NL))[0]).toBe('Er zijn hier geen recente cijfers om te vergelijken.');
    for (const why of ABSENCES) {
      for (const words of [NL, EN]) {
        for (const one of texts(leadSentences({ ...EMPTY, why }, words))) expect(one).toMatch(/^[A-Z].+\.$/);
      }
    }
  });
});

describe('a slight difference', () => {
  it('is called slight in the sentence too, as long as nothing named is more than that', () => {
    const slight = {
      ...MISDRIJVEN,
      reading: { ...MISDRIJVEN.reading, verdict: { sense: 'minder-gunstig', strength: 'iets' } as const },
    };
    const lead = (...unfavourable: readonly (typeof slight | typeof MISDRIJVEN)[]) =>
      texts(leadSentences({ ...EMPTY, compared: 9, unfavourable }, NL))[0];
    expect(lead(slight)).toMatch(/^Iets minder gunstig dan Nederland/);
    expect(lead(slight, MISDRIJVEN)).toMatch(/^Minder gunstig dan Nederland/);
  });
});

describe('the sentences for residents', () => {
  it('name one figure with its year, favourable first; a score without its number', () => {
    expect(texts(residentSentences(FULL, NL))).toEqual([
      'Hoe ver de dichtstbijzijnde huisarts gemiddeld is: 0,9 km in 2024. Dat is gunstiger dan Nederland.',
      'Hoe prettig het is om hier te wonen: in 2024 is dat naar schatting minder gunstig dan Nederland.',
    ]);
    expect(texts(residentSentences(FULL, EN))[1]).toBe(
      'How pleasant it is to live here: in 2024 the estimate is less favourable than the Netherlands.',
    );
    const crime = { ...FULL, resident: { ...FULL.resident, unfavourable: MISDRIJVEN } };
    expect(texts(residentSentences(crime, NL))[1]).toBe(
      'Hoe vaak de politie hier in een jaar een strafbaar feit vastlegt, per duizend inwoners: 169,0 over 2021\u202f–\u202f2025. Dat is minder gunstig dan Nederland.',
    );
  });

  it('say so when there is nothing of a kind, nothing about the place, or nothing at all', () => {
    const none = { ...FULL, resident: { ...NOBODY, compared: 9 } };
    expect(texts(residentSentences(none, NL))[1]).toBe(
      'Geen van de cijfers over deze plek is minder gunstig dan Nederland.',
    );
    expect(texts(residentSentences({ ...FULL, resident: NOBODY }, NL))[0]).toBe(
      'Over deze plek zelf zijn er geen cijfers om te vergelijken.',
    );
    expect(texts(residentSentences({ ...EMPTY, why: 'niet-van-toepassing' }, NL))[1]).toBe(
      'Hier woont niemand.',
    );
  });

  it('stay free of disdain, ranks and loose ends for every indicator', () => {
    for (const spec of INDICATORS) {
      for (const lang of LANGUAGES) {
        const one = figure(spec.id, 1, '2024');
        const facts = { ...FULL, resident: { unfavourable: one, favourable: one, compared: 1 } };
        for (const said of texts(residentSentences(facts, { lang, benchmark: 'X' }))) {
          expect(said).toMatch(/^[A-Z].+ X\.$/);
          expect(said).not.toMatch(/\.\.|\.:|, :|slecht|zwak|achterstand|rang|worst|undefined/);
        }
      }
    }
  });
});
