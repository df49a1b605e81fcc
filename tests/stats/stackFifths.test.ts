import { describe, expect, it } from 'vitest';
import { upperFifth } from '../../src/stats/fifths';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the highest fifth of values', () => {
  it.each([
    [5, 5, 1],
    [7, 6, 2],
    [10, 9, 2],
    [176, 141, 36],
    [201, 161, 41],
  ])('of %i different ones begins at %i and holds %i, a fifth rounded up', (count, from, counted) => {
    expect(upperFifth(upTo(count))).toEqual({ from, counted, tied: 0 });
  });

  it('takes in all that equal the last one, and tells how many too many that is', () => {
    expect(upperFifth([9, 8, 8, 8, 3, 2, 1, 0, 0, 0])).toEqual({ from: 8, counted: 4, tied: 2 });
  });

  it('does not depend on the order', () => {
    const values = [3, 8, 0, 9, 8, 2, 0, 8, 1, 0];
    expect(upperFifth(values)).toEqual(upperFifth([...values].reverse()));
  });

  it('is empty where nothing sets values apart', () => {
    expect(upperFifth([])).toBeNull();
    expect(upperFifth([4, 4, 4, 4, 4, 4])).toBeNull();
  });
});

describe('the highest values that hold a fifth of the weight', () => {
  it('needs fewer where they are heavy and more where they are light', () => {
    expect(upperFifth([5, 4, 3, 2, 1], [100, 10, 10, 10, 10])).toMatchObject({ from: 5, counted: 1 });
    expect(upperFifth([5, 4, 3, 2, 1], [10, 10, 10, 10, 100])).toMatchObject({ from: 3, counted: 3 });
  });

  it('is the fifth of values where all weigh the same', () => {
    expect(
      upperFifth(
        upTo(31),
        upTo(31).map(() => 250),
      ),
    ).toEqual(upperFifth(upTo(31)));
  });

  it('counts ties from the heaviest on', () => {
    expect(upperFifth([7, 7, 7, 1], [10, 30, 10, 50])).toEqual({ from: 7, counted: 3, tied: 2 });
  });

  it('is empty where nobody lives', () => {
    expect(upperFifth([1, 2, 3], [0, 0, 0])).toBeNull();
  });
});
