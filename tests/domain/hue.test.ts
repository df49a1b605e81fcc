import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/catalog/indicators';
import { colourOf, thinColourOf } from '../../src/catalog/palettes';
import type { ClassSpec } from '../../src/domain/classes';
import { compare } from '../../src/domain/compare';
import { deviationClasses } from '../../src/domain/deviation';
import { UNITS } from '../../src/domain/indicator';

type Side = 'rust' | 'teal' | 'pale';

/** Which family a colour is of: red well above blue, blue above red, or the warm near-white of about equal. */
function sideOf(colour: string): Side {
  const [red = 0, , blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  if (red > blue + 18) return 'rust';
  return blue > red ? 'teal' : 'pale';
}

const SIDE: Readonly<Record<string, Side>> = {
  'minder-gunstig': 'rust',
  gunstiger: 'teal',
  'ongeveer-gelijk': 'pale',
};

/** Colour of a value beside a benchmark, and on which side its words put it. */
function seen(spec: ClassSpec, value: number, benchmark: number) {
  const model = deviationClasses(spec, 'nl');
  const index = model.classOf(value, { benchmark }) ?? -1;
  const told = SIDE[compare(value, benchmark, spec).sense];
  return { told, sides: [colourOf, thinColourOf].map((of) => sideOf(of(model, index))) };
}

const directional = INDICATORS.filter(({ direction }) => direction !== 'neutraal');
const figure = fc.double({ min: 0, max: 300, noNaN: true });

describe('the hue of minder gunstig', () => {
  it('is rust beside any benchmark, for every directional indicator of the atlas', () => {
    fc.assert(
      fc.property(fc.constantFrom(...directional), figure, figure, (spec, value, benchmark) => {
        const { told, sides } = seen(spec, value, benchmark);
        expect(sides).toEqual([told, told]);
      }),
    );
  });

  it('is rust as a difference and as a number of times, whichever way is favourable', () => {
    const spec = fc.record({
      unit: fc.constantFrom(...UNITS),
      direction: fc.constantFrom('hoger-is-gunstig' as const, 'lager-is-gunstig' as const),
      decimals: fc.integer({ min: 0, max: 2 }),
      band: fc.constantFrom(0.05, 0.1, 0.2),
    });
    fc.assert(
      fc.property(spec, figure, figure, (one, value, benchmark) => {
        const { told, sides } = seen(one, value, benchmark);
        expect(sides).toEqual([told, told]);
      }),
    );
  });

  it('stays when the benchmark is switched: what changes sides changes words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...directional), figure, figure, figure, (spec, value, one, other) => {
        const [before, after] = [seen(spec, value, one), seen(spec, value, other)];
        expect(before.sides[0] === after.sides[0]).toBe(before.told === after.told);
      }),
    );
  });

  it('is never used of a neutral indicator', () => {
    for (const spec of INDICATORS.filter(({ direction }) => direction === 'neutraal')) {
      const model = deviationClasses(spec, 'nl');
      const fills = model.classes.flatMap(({ index }) => [
        colourOf(model, index),
        thinColourOf(model, index),
      ]);
      expect(fills.map(sideOf)).not.toContain('rust');
      expect(model.palette).toBe('afwijking-neutraal');
    }
  });
});
