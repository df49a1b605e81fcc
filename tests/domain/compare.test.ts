import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandNear, bandsApart } from '../../src/domain/bands';
import { compare, type Scale, stepOf, verdictOfStep } from '../../src/domain/compare';
import { deviationClasses } from '../../src/domain/deviation';
import { UNITS } from '../../src/domain/indicator';

const up: Scale = { band: 2, decimals: 0, direction: 'hoger-is-gunstig', unit: 'procent' };
/** Misdrijven: told in times, about equal up to a tenth. */
const rate: Scale = { band: 0.1, decimals: 1, direction: 'lager-is-gunstig', unit: 'per-duizend' };
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
    const score: Scale = { band: 0.039, decimals: 2, direction: 'hoger-is-gunstig', unit: 'score' };
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
      unit: fc.constantFrom(...UNITS),
    }) as fc.Arbitrary<Scale>;
    fc.assert(
      fc.property(number, number, scale, (value, benchmark, spec) => {
        const model = deviationClasses(spec, 'nl');
        const index = model.classOf(value, { benchmark });
        expect(model.classes[index ?? -1]?.verdict).toEqual(compare(value, benchmark, spec));
      }),
    );
  });

  it('is symmetric: swapping value and benchmark mirrors the step', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        for (const scale of [up, rate]) expect(stepOf(a, b, scale) + stepOf(b, a, scale)).toBe(0);
      }),
    );
  });

  it.each([
    [48.2, 'ongeveer-gelijk'],
    [48.3, 'iets minder-gunstig'],
    [54.8, 'iets minder-gunstig'],
    [54.9, 'gewoon minder-gunstig'],
    [87.8, 'gewoon minder-gunstig'],
    [87.9, 'duidelijk minder-gunstig'],
    [40, 'ongeveer-gelijk'],
    [39.9, 'iets gunstiger'],
    [35.1, 'gewoon gunstiger'],
    [21.9, 'duidelijk gunstiger'],
    [0, 'duidelijk gunstiger'],
  ])('%d beside 43.9 per thousand, in times', (value, expected) => {
    const verdict = compare(value, 43.9, rate);
    expect('strength' in verdict ? `${verdict.strength} ${verdict.sense}` : verdict.sense).toBe(expected);
  });

  it('judges times the same at every size, and survives zero and less', () => {
    const whole = { ...rate, decimals: 0 };
    for (const size of [10, 1000, 100_000]) {
      expect([0.4, 0.6, 0.85, 1, 1.2, 1.5, 3].map((times) => stepOf(times * size, size, whole))).toEqual([
        -3, -2, -1, 0, 1, 2, 3,
      ]);
    }
    expect([stepOf(0, 0, rate), stepOf(5, 0, rate), stepOf(0, 5, rate), stepOf(-2, -2, rate)]).toEqual([
      0, 3, -3, 0,
    ]);
  });

  it('counts bands alike for differences and times', () => {
    expect(bandsApart(58, 50, up)).toBe(4);
    expect(bandsApart(60, 50, rate)).toBeCloseTo(2, 9);
    expect(bandsApart(50, 60, rate)).toBeCloseTo(2, 9);
    expect(bandsApart(5, 0, rate)).toBe(Number.POSITIVE_INFINITY);
    expect([bandNear(40, rate), bandNear(40, up)]).toEqual([4, 2]);
  });

  it('has a word for every step', () => {
    expect(verdictOfStep(0, 'neutraal')).toEqual({ sense: 'ongeveer-gelijk' });
    expect(verdictOfStep(-3, 'lager-is-gunstig')).toEqual({ sense: 'gunstiger', strength: 'duidelijk' });
  });
});
