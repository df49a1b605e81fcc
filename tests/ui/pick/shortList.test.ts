import { describe, expect, it } from 'vitest';
import { type ChoiceGroup, shortListOf } from '../../../src/ui/pick/choices';

const many = Array.from({ length: 40 }, (_, index) => ({ id: `b${index}`, label: `Buurt ${index}` }));
const GROUPS: readonly ChoiceGroup[] = [
  { id: 'gemiddelden', name: 'Gemiddelden', choices: [{ id: 'nederland', label: 'Nederland' }] },
  { id: 'buurt', name: 'Buurten', choices: many },
];

const ids = (typed: string, current = 'nederland') =>
  shortListOf(GROUPS, typed, current).groups.map(({ choices }) => choices.map(({ id }) => id));

describe('shortListOf', () => {
  it('shows the first of each group and says how many are left', () => {
    const { groups, more } = shortListOf(GROUPS, '', 'nederland');
    expect(groups.map(({ choices }) => choices.length)).toEqual([1, 12]);
    expect(more).toBe(28);
  });

  it('always has the choice on screen', () => {
    expect(ids('', 'b30')[1]).toEqual([...many.slice(0, 12).map(({ id }) => id), 'b30']);
    expect(shortListOf(GROUPS, '', 'b30').more).toBe(27);
  });

  it('finds by what is typed whatever the place in the list', () => {
    expect(ids('buurt 39')).toEqual([[], ['b39']]);
    expect(shortListOf(GROUPS, 'buurt 39', 'nederland').more).toBe(0);
    expect(ids('NEDER')[0]).toEqual(['nederland']);
  });
});
