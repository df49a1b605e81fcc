import { describe, expect, it } from 'vitest';
import { groupsWords, ruleName } from '../../src/catalog/texts/groupsWords';
import { GROUP_CLASSES } from '../../src/domain/spatial';
import { LANGUAGES } from '../../src/domain/text';

describe.each(LANGUAGES)('words about groups in %s', (lang) => {
  const words = groupsWords(lang);

  it('tell the seven classes apart, short enough for two lines of a legend', () => {
    for (const tone of ['oordeel', 'neutraal'] as const) {
      const names = GROUP_CLASSES.map((name) => words.kinds[tone][name]);
      expect(new Set(names).size).toBe(GROUP_CLASSES.length);
      for (const name of names) expect(name.length, name).toBeLessThanOrEqual(48);
    }
  });

  it('never judge where an indicator does not, and never say cluster', () => {
    expect(Object.values(words.kinds.neutraal).join(' ')).not.toMatch(/gunstig|favourable/);
    expect(JSON.stringify(words.kinds)).not.toMatch(/cluster|hotspot|signific/i);
  });

  it('have three steps of evidence', () => {
    expect(new Set(Object.values(words.evidence)).size).toBe(3);
  });
});

describe('rules for neighbours', () => {
  it('have a name each', () => {
    expect(ruleName({ kind: 'lijn' }, 'nl')).toBe('een gedeeld stuk grens');
    expect(ruleName({ kind: 'naaste', count: 1 }, 'nl')).toBe('de naaste buur');
    expect(ruleName({ kind: 'naaste', count: 6 }, 'en')).toBe('the 6 nearest neighbours');
  });

  it('say a distance with as many decimals as it has', () => {
    expect(ruleName({ kind: 'afstand', metres: 2000 }, 'nl')).toBe('alles binnen 2 kilometer');
    expect(ruleName({ kind: 'afstand', metres: 1500 }, 'nl')).toBe('alles binnen 1,5 kilometer');
    expect(ruleName({ kind: 'afstand', metres: 1257 }, 'en')).toBe('everything within 1.257 kilometres');
  });
});
