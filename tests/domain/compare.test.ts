import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Scale, stepOf, verdictOfStep } from '../../src/domain/compare';
import { deviationClasses } from '../../src/domain/deviation';

const up: Scale = { band: 2, decimals: 0, direction: 'hoger-is-gunstig' };
const down: Scale = { ...up, direction: 'lager-is-gunstig' };
const neutral: Scale = { ...up, direction: 'neutraal' };

describe('compare', () => {
  it.each([
    [52, 'ongeveer-gelijk'],
    [53, 'iets gunstiger'],
    [54, 'iets gunstiger'],
    [55, 'gewoon gunstiger'],
    [58, 'gewoon gunstiger'],
    [59, 'duidelijk gunstiger'],
    [48, 'ongeveer-gelijk'],
    [47, 'iets minder-gunstig'],
    [41, 'duidelijk minder-gunstig'],
  ])('%d beside 50 with a band of 2', (value, expected) => {
    const verdict = compare(value, 50, up);
    expect('strength' in verdict ? `${verdict.strength} ${verdict.sense}` : verdict.sense).toBe(expected);
  });

  it('turns around when lower is favourable, and only says higher or lower when neutral', () => {
    expect(compare(60, 50, down)).toEqual({ sense: 'minder-gunstig', strength: 'duidelijk' });
    expect(compare(40, 50, neutral)).toEqual({ sense: 'lager', strength: 'duidelijk' });
  });

  it('compares values as shown, so that equal numbers on screen are never called different', () => {
    expect(compare(52.4, 49.6, up).sense).toBe('ongeveer-gelijk');
    expect(compare(52.6, 49.6, up).sense).toBe('gunstiger');
  });

  it('keeps a band that is finer than the decimals shown', () => {
    const score: Scale = { band: 0.039, decimals: 2, direction: 'hoger-is-gunstig' };
    expect(compare(-0.0389, 0, score).sense).toBe('ongeveer-gelijk');
    expect(compare(-0.0401, 0, score).sense).toBe('minder-gunstig');
  });

  it('cannot tell apart what an interval leaves open', () => {
    expect(compare(60, 43.9, down, [40, 80]).sense).toBe('niet-te-onderscheiden');
    expect(compare(60, 43.9, down, [50, 80]).sense).toBe('minder-gunstig');
    expect(compare(45, 44, down, [40, 50]).sense).toBe('ongeveer-gelijk');
  });

  it('always agrees with the class on the map', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    const scale = fc.record({
      band: fc.constantFrom(0, 0.039, 0.5, 2, 10),
      decimals: fc.integer({ min: 0, max: 2 }),
      direction: fc.constantFrom('hoger-is-gunstig', 'lager-is-gunstig', 'neutraal' as const),
    }) as fc.Arbitrary<Scale>;
    fc.assert(
      fc.property(number, number, scale, (value, benchmark, spec) => {
        const model = deviationClasses({ ...spec, unit: 'aantal' }, 'nl');
        const index = model.classOf(value, benchmark);
        expect(model.classes[index ?? -1]?.verdict).toEqual(compare(value, benchmark, spec));
      }),
    );
  });

  it('is symmetric: swapping value and benchmark mirrors the step', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(stepOf(a, b, up) + stepOf(b, a, up)).toBe(0);
      }),
    );
  });

  it('has a word for every step', () => {
    expect(verdictOfStep(0, 'neutraal')).toEqual({ sense: 'ongeveer-gelijk' });
    expect(verdictOfStep(-3, 'lager-is-gunstig')).toEqual({ sense: 'gunstiger', strength: 'duidelijk' });
  });
});
