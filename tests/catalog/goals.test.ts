import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/catalog/documents';
import { GOALS } from '../../src/catalog/goals';
import { STRETCHES } from '../../src/catalog/goals/programme';
import { indicatorById } from '../../src/catalog/indicators';
import { THEMES } from '../../src/catalog/themes';
import { AVOIDED } from './validateIndicator';

/** Most words in a row that a goal may take from a policy text. */
const LONGEST_QUOTE = 8;

describe('goals of the policy texts', () => {
  it('have ids that occur once, and name themes, documents and indicators that exist', () => {
    expect(new Set(GOALS.map(({ id }) => id)).size).toBe(GOALS.length);
    const themes: ReadonlySet<string> = new Set(THEMES.map(({ id }) => id));
    const documents: ReadonlySet<string> = new Set(DOCUMENTS.map(({ id }) => id));
    for (const goal of GOALS) {
      expect(goal.themes.filter((theme) => !themes.has(theme))).toEqual([]);
      expect(documents.has(goal.document)).toBe(true);
      const measures = goal.measures === 'alle' ? [] : goal.measures;
      expect(measures.filter((indicator) => !indicatorById(indicator))).toEqual([]);
    }
  });

  it('say where they stand, and what measures them or why nothing does', () => {
    for (const { cue, measures, unmeasured } of [...GOALS]) {
      expect(cue).toMatch(/r\. \d+/);
      expect(measures.length > 0 || unmeasured !== undefined).toBe(true);
    }
    for (const { cue } of STRETCHES) expect(cue).toMatch(/\d/);
  });

  it('stand above indicators of their theme, or say what is not measured', () => {
    for (const { themes, measures, unmeasured } of GOALS) {
      if (measures === 'alle') continue;
      const measured = new Set(measures.map((indicator) => indicatorById(indicator)?.theme));
      for (const theme of themes) expect(measured.has(theme) || unmeasured !== undefined).toBe(true);
    }
  });

  it('speak both languages, avoid words that hurt, and copy no sentence', () => {
    for (const { goal, plain, unmeasured } of GOALS) {
      for (const text of [goal, plain, ...(unmeasured ? [unmeasured] : [])]) {
        expect(text.nl.trim() && text.en.trim()).not.toBe('');
        expect(AVOIDED.test(text.nl) || AVOIDED.test(text.en)).toBe(false);
      }
      const quotes = [...goal.nl.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote);
      expect(quotes.filter((quote) => quote.split(' ').length > LONGEST_QUOTE)).toEqual([]);
    }
  });

  it('tell which deal aimed at which average', () => {
    expect(STRETCHES.map(({ id, aims }) => [id, aims])).toEqual([
      ['nulmeting', null],
      ['deal-1', 'limburg'],
      ['deal-2', 'nederland'],
      ['deal-3', 'nederland'],
    ]);
  });
});
