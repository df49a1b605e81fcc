import { describe, expect, it } from 'vitest';
import { STACK_THEMES } from '../../../src/catalog/stackThemes';
import { candidates } from '../../../src/state/lens/stack/candidates';
import { snapshotStacks } from '../../fixtures/stacks';

const { atlas, files } = await snapshotStacks();
const all = candidates(files, atlas, 'buurt');
const ids = (list: readonly { readonly spec: { readonly id: string } }[] = []) =>
  list.map(({ spec }) => spec.id);

describe('what can be stacked', () => {
  it('has every indicator of every theme once: to choose, without figures, or without a side', () => {
    all.forEach(({ candidates: some, without, neutral, awaited }, index) => {
      const names = [
        ...ids(some),
        ...without.map(({ id }) => id),
        ...neutral.map(({ id }) => id),
        ...awaited,
      ];
      expect([...names].sort()).toEqual([...(STACK_THEMES[index]?.indicators ?? [])].sort());
    });
    const named = STACK_THEMES.flatMap(({ indicators }) => indicators);
    expect(new Set(named).size).toBe(named.length);
  });

  it('says how many areas a figure can be used for', () => {
    const [, , schooling, , safety] = all;
    expect(schooling?.candidates.map(({ spec, known, of }) => [spec.id, known, of])).toEqual([
      ['laagopgeleid', 47, 201],
      ['hoogopgeleid', 47, 201],
    ]);
    expect(schooling?.without.map(({ id }) => id)).toEqual(['ses-woa']);
    expect(safety?.candidates[0]).toMatchObject({ known: 155, period: '2021-2025' });
  });

  it('follows a floor of the reader', () => {
    const safety = candidates(files, atlas, 'buurt', 0)[4];
    expect(safety?.candidates[0]?.known).toBe(198);
  });

  it('tells what is still on its way apart from what is not there', () => {
    const { misdrijven, ...rest } = files;
    const safety = candidates(rest, atlas, 'buurt')[4];
    expect(misdrijven).toBeDefined();
    expect(safety).toMatchObject({ awaited: ['misdrijven'], without: [] });
  });
});
