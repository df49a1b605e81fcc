import { describe, expect, it } from 'vitest';
import { DEFAULT_INDICATOR, INDICATORS, indicatorById } from '../../src/catalog/indicators';
import { SOURCES } from '../../src/catalog/sources';
import { THEMES } from '../../src/catalog/themes';
import { validateIndicator } from './validateIndicator';

/** Ids that links in the world already use. */
const PUBLIC = [
  'leefbaarometer',
  'ses-woa',
  'woz',
  'leegstand',
  'koopwoningen',
  'misdrijven',
  'gezondheid-goed',
  'inwoners',
];

describe('the indicator table', () => {
  it.each(INDICATORS.map((spec) => [spec.id, spec] as const))('%s is declared soundly', (_, spec) => {
    expect(validateIndicator(spec)).toEqual([]);
  });

  it('uses every id once', () => {
    const ids = INDICATORS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the ids that links use', () => {
    expect(PUBLIC.filter((id) => indicatorById(id) === undefined)).toEqual([]);
  });

  it('gives every indicator its own name and its own word in the sentence', () => {
    for (const key of ['name', 'short', 'plain'] as const) {
      for (const language of ['nl', 'en'] as const) {
        const words = INDICATORS.map((spec) => spec[key][language]);
        expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
      }
    }
  });

  it('starts with an indicator that exists', () => {
    expect(indicatorById(DEFAULT_INDICATOR)?.id).toBe('leefbaarometer');
  });

  it('answers an unknown id with nothing', () => {
    expect(indicatorById('geluk')).toBeUndefined();
  });

  it('keeps indicators of a theme together, in the order of the themes', () => {
    const order = THEMES.map(({ id }) => id as string);
    const seen = INDICATORS.map(({ theme }) => order.indexOf(theme));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBe(THEMES.length);
  });
});

describe('what the policy of the atlas asks of single indicators', () => {
  const NEUTRAL = [
    'woz',
    'koopwoningen',
    'corporatiewoningen',
    'particuliere-huur',
    'ouderen-65',
    'jeugd-0-14',
    'inwoners',
    'dichtheid',
    'stedelijkheid',
  ];

  it.each(NEUTRAL)('%s is neither favourable nor unfavourable', (id) => {
    expect(indicatorById(id)?.direction).toBe('neutraal');
  });

  it('takes the class edge of the Leefbaarometer as its band, and 0 as Nederland', () => {
    const scores = INDICATORS.filter(({ theme }) => theme === 'leefbaarheid');
    expect(scores).toHaveLength(6);
    for (const { band, landValue, direction } of scores) {
      expect({ band, landValue, direction }).toEqual({
        band: 0.0392,
        landValue: 0,
        direction: 'hoger-is-gunstig',
      });
    }
  });

  it('weighs health by adults and calls it an estimate', () => {
    for (const spec of INDICATORS.filter(({ theme }) => theme === 'gezondheid')) {
      expect(spec.aggregate).toEqual({ kind: 'gewogen', weight: 'volwassenen' });
      expect(spec.nature).toBe('modelschatting');
    }
  });

  it('never joins the two health tables into one series', () => {
    for (const { feeds } of INDICATORS) {
      const sources = new Set(feeds.map(({ source }) => source));
      expect(sources.has('rivm') && sources.has('rivm-oud')).toBe(false);
    }
  });

  it('shows empty homes of single areas only from 200 homes', () => {
    const feeds = indicatorById('leegstand')?.feeds ?? [];
    const small = feeds.filter(({ levels }) => levels.includes('buurt'));
    expect(small.length).toBeGreaterThan(0);
    expect(small.map(({ atLeast }) => atLeast?.count)).toEqual(small.map(() => 200));
  });

  it('refuses to average scores, classes and turnout, with a reason in both languages', () => {
    const refused = INDICATORS.filter(({ aggregate }) => aggregate.kind === 'geen').map(({ id }) => id);
    expect(refused).toEqual(['ses-woa', 'stedelijkheid', 'opkomst-gemeenteraad']);
  });

  it('leaves no source of figures unused', () => {
    const used = new Set(INDICATORS.flatMap(({ feeds }) => feeds.map(({ source }) => source)));
    const unused = SOURCES.filter(({ id }) => !used.has(id)).map(({ id }) => id);
    expect(unused).toEqual(['gebieden']);
  });
});
