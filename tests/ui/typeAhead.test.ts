import { describe, expect, it } from 'vitest';
import { byName, isTyping, type Typed, typedMore, typedRow } from '../../src/ui/map/typeAhead';

const ROWS = [
  'Vrieheide',
  'Übach',
  'Ubachsberg',
  'Verspreide huizen',
  'Heerlen-Centrum',
  'Verspreide huizen',
  'Aa',
].map((name) => ({ name }));

/** Types letters at one pace, in milliseconds between them. */
function type(letters: string, pace = 100): Typed {
  let typed: Typed | null = null;
  [...letters].forEach((letter, i) => {
    typed = typedMore(typed, letter, i * pace);
  });
  return typed ?? { text: '', at: 0 };
}

describe('the order of names', () => {
  it('is that of the alphabet, accents or not, and keeps the order of equal names', () => {
    expect(byName(ROWS)).toEqual([6, 4, 1, 2, 3, 5, 0]);
  });
});

describe('what is typed', () => {
  it('grows while letters come within half a second of each other', () => {
    expect(type('heer').text).toBe('heer');
    expect(type('heer', 499).text).toBe('heer');
    expect(type('heer', 500).text).toBe('r');
  });

  it('is a name in the making until then', () => {
    const typed = type('h');
    expect(isTyping(typed, 499)).toBe(true);
    expect(isTyping(typed, 500)).toBe(false);
    expect(isTyping(null, 0)).toBe(false);
  });

  it('knows no accents, capitals or hyphens', () => {
    expect(type('Ü').text).toBe('u');
    expect(typedRow(ROWS, undefined, type('Heerlen-C').text)).toBe(4);
    expect(typedRow(ROWS, undefined, type('heerlen c').text)).toBe(4);
  });
});

describe('the row of what is typed', () => {
  it('is the first name that begins so, or the one where one is already', () => {
    expect(typedRow(ROWS, undefined, 'v')).toBe(3);
    expect(typedRow(ROWS, 3, 'vr')).toBe(0);
    expect(typedRow(ROWS, 5, 've')).toBe(5);
  });

  it('goes on to the next one with one letter, or with the same letter again, and round', () => {
    expect(typedRow(ROWS, 3, 'v')).toBe(5);
    expect(typedRow(ROWS, 5, 'vv')).toBe(0);
    expect(typedRow(ROWS, 0, 'v')).toBe(3);
  });

  it('takes a doubled letter as such where a name begins with it', () => {
    expect(typedRow(ROWS, 4, 'aa')).toBe(6);
  });

  it('is none when no name begins so', () => {
    expect(typedRow(ROWS, 0, 'x')).toBeUndefined();
    expect(typedRow(ROWS, 0, 'vx')).toBeUndefined();
  });
});
