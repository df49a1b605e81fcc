import { describe, expect, it } from 'vitest';
import { firstBaseline, labelSize } from '../../src/figure/labelSize';

/** Widths of names as a browser draws them, for letters of one pixel (Source Sans 3, weight 640). */
const MEASURED: Readonly<Record<string, number>> = {
  'Verspreide huizen Voerendaal': 12.879,
  'Heerlen-Centrum': 7.568,
  'Schaesberg - Oud Nieuwenhagen - Lauradorp': 19.51,
  Weggebekker: 5.863,
  'Industrieterrein De Horsel': 11.244,
  'Hommert (gedeeltelijk)': 10.141,
  '6411': 2.076,
  "'t Loon": 3.017,
  Klimmen: 3.923,
  Emma: 2.76,
};

describe('labelSize', () => {
  it.each(Object.entries(MEASURED))('gives %s enough room and not much more', (name, em) => {
    const [width] = labelSize([name], 15);
    expect(width).toBeGreaterThanOrEqual(em * 15 + 3);
    expect(width).toBeLessThanOrEqual(em * 15 * 1.17 + 3);
  });

  it('takes the widest line, and 1.1 times the letters more height per line', () => {
    const [width, height] = labelSize(['Schaesberg', 'Oud Nieuwenhagen', 'Lauradorp'], 20);
    expect(width).toBe(labelSize(['Oud Nieuwenhagen'], 20)[0]);
    expect(height - labelSize(['Oud Nieuwenhagen'], 20)[1]).toBeCloseTo(2 * 1.1 * 20);
  });

  it('does not mind accents or letters of other alphabets', () => {
    expect(labelSize(['Übach'], 15)).toEqual(labelSize(['Ubach'], 15));
    expect(labelSize(['Щ'], 15)[0]).toBeGreaterThanOrEqual(15);
    expect(labelSize([], 15)[0]).toBe(3);
  });

  it('puts the first baseline where the tallest letter just fits under the top', () => {
    const [x, y] = firstBaseline(100, 50, 20);
    expect(x).toBe(100);
    expect(y).toBeCloseTo(50 + 1.5 + 0.89 * 20);
  });
});
