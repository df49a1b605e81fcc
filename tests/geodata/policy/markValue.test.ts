import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkValue } from '../../../geodata/policy/markValue';
import type { MarkValue } from '../../../src/domain/pack';

/** Numbers as policy texts print them: at most two decimals, so never mistaken for a thousands separator. */
const figure = fc.integer({ min: -999_999, max: 999_999 }).map((hundredths) => hundredths / 100);
const decimalMark = fc.constantFrom('.', ',');

function printed(value: number, mark: string): string {
  return String(value).replace('.', mark);
}

function parsed(text: string): MarkValue | undefined {
  const result = parseMarkValue(text);
  return result.ok ? result.value : undefined;
}

function refusal(text: string): string {
  const result = parseMarkValue(text);
  return result.ok ? 'accepted' : result.what;
}

describe('a value as a policy text prints it', () => {
  it('keeps any exact figure, with a dot or a comma', () => {
    fc.assert(
      fc.property(figure, decimalMark, (value, mark) => {
        expect(parsed(printed(value, mark))).toEqual({ kind: 'exact', value });
      }),
    );
  });

  it('keeps "about" apart from exact', () => {
    fc.assert(
      fc.property(figure, decimalMark, (value, mark) => {
        expect(parsed(`~${printed(value, mark)}`)).toEqual({ kind: 'ongeveer', value });
      }),
    );
  });

  it('keeps the sign of a bound', () => {
    fc.assert(
      fc.property(fc.constantFrom('<', '<=', '>', '>='), figure, (sign, value) => {
        expect(parsed(`${sign}${value}`)).toEqual({ kind: 'grens', sign, value });
      }),
    );
  });

  it('keeps both ends of a range, negative ones too, and refuses a range that does not rise', () => {
    fc.assert(
      fc.property(figure, figure, (low, high) => {
        const text = `${low}-${high}`;
        if (low < high) expect(parsed(text)).toEqual({ kind: 'bereik', low, high });
        else expect(refusal(text)).toContain('end is not above its start');
      }),
    );
  });

  it('never turns text into a number it does not contain', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parsed(text);
        if (value?.kind === 'exact') expect(text).toMatch(/\d/);
        if (value?.kind === 'woord') expect(text).not.toMatch(/\d/);
      }),
    );
  });

  it.each([
    ['-14', { kind: 'exact', value: -14 }],
    ['257069', { kind: 'exact', value: 257069 }],
    [' 8,4 ', { kind: 'exact', value: 8.4 }],
    ['~25', { kind: 'ongeveer', value: 25 }],
    ['<80', { kind: 'grens', sign: '<', value: 80 }],
    ['>=12', { kind: 'grens', sign: '>=', value: 12 }],
    ['11-13', { kind: 'bereik', low: 11, high: 13 }],
    ['zeer laag', { kind: 'woord', word: 'zeer laag' }],
    ['hoger dan Brunssum-Zuid', { kind: 'woord', word: 'hoger dan Brunssum-Zuid' }],
  ] as const)('reads %s', (text, value) => {
    expect(parsed(text)).toEqual(value);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['135.000', 'thousands separator'],
    ['1.234.567', 'thousands separator'],
    ['8,4%', 'not a number'],
    ['12 of meer', 'not a number'],
    ['~', 'not a number'],
    ['<', 'not a number'],
    ['13-11', 'end is not above its start'],
    ['12-12', 'end is not above its start'],
    ['--3', 'not a number'],
    ['8.', 'not a number'],
    ['1e3', 'not a number'],
    ['≥12', 'not a number'],
  ])('refuses "%s" and says why', (text, why) => {
    expect(refusal(text)).toContain(why);
  });
});
