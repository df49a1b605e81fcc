import { describe, expect, it } from 'vitest';
import { limitWords } from '../../../src/catalog/texts/rulesTimes';
import {
  isShareable,
  partText,
  peopleShare,
  peopleText,
  shareText,
  timesText,
} from '../../../src/ui/rules/amounts';

describe('amounts of the rules', () => {
  it('say a tenth of a percent only of a hundred or more', () => {
    expect(shareText(15, 120, 'nl')).toBe('12,5\u00a0%');
    expect(shareText(2, 31, 'nl')).toBe('6\u00a0%');
    expect(shareText(30, 150, 'en')).toBe('20%');
    expect(peopleShare(55320, 87461, 'nl')).toBe('63\u00a0%');
  });

  it('say no percentage of a handful', () => {
    expect([9, 10].map(isShareable)).toEqual([false, true]);
  });

  it('say sums of people as the sheet of an own area does', () => {
    expect(peopleText(22705, 15, 'nl')).toBe('22.710');
    expect(peopleText(420, 1, 'en')).toBe('420');
  });

  it('write times and their inverse', () => {
    expect(timesText(2, 'nl')).toBe('2');
    expect(timesText(2.5, 'nl')).toBe('2,5');
    expect(partText(2, 'nl')).toBe('0,5');
    expect(partText(1.1, 'en')).toBe('0.91');
  });

  it('say what is so many times as much, in the word of the unit', () => {
    expect(limitWords('2', 'procent', 'nl')).toBe('2\u00a0keer zo hoog');
    expect(limitWords('2', 'kilometer', 'nl')).toBe('2\u00a0keer zo ver');
    expect(limitWords('2', 'aantal', 'nl')).toBe('2\u00a0keer zo veel');
  });
});
