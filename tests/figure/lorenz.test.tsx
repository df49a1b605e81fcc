import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LorenzPlot } from '../../src/figure/lorenz/LorenzPlot';
import {
  lorenzPath,
  lorenzSteps,
  nearestOnCurve,
  quotientEnd,
  quotientPlace,
} from '../../src/figure/lorenz/lorenzPlaces';

const CURVE = [
  { base: 0, concerned: 0 },
  { base: 0, concerned: 0.1 },
  { base: 0.2, concerned: 0.55 },
  { base: 0.6, concerned: 0.9 },
  { base: 1, concerned: 1 },
];

describe('the curve of a spread', () => {
  it('goes from the lower left corner to the upper right one', () => {
    expect(lorenzPath(CURVE)).toBe('M0 1L0 0.9L0.2 0.45L0.6 0.1L1 0');
    expect(lorenzPath(CURVE.slice(0, 1))).toBe('');
  });

  it('is read at the nearest place, and where places lie above each other at the highest', () => {
    expect(nearestOnCurve(CURVE, -0.2)).toBe(1);
    expect(nearestOnCurve(CURVE, 0.11)).toBe(2);
    expect(nearestOnCurve(CURVE, 0.9)).toBe(4);
    expect(nearestOnCurve([], 0.5)).toBe(0);
  });

  it('is told in steps of whole areas', () => {
    expect(lorenzSteps(CURVE, [0.1, 0.5, 0.9, 1.2]).map(({ areas }) => areas)).toEqual([1, 2, 3]);
  });

  it('says what it shows, and where the half is', () => {
    const svg = renderToStaticMarkup(
      <LorenzPlot
        title="De verdeling"
        curve={CURVE}
        half={{ base: 0.2, concerned: 0.55 }}
        active={null}
        evenWord="gelijk"
        halfWord="helft"
        say={(share) => `${share * 100} %`}
      />,
    );
    expect(svg).toContain('role="img" aria-label="De verdeling"');
    expect(svg).toContain('class="lorenz-half-dot" cx="20%" cy="45%"');
    expect(svg).not.toContain('lorenz-active');
  });
});

describe('the bar of a quotient', () => {
  it('stands to the right of an even spread for more, to the left for less', () => {
    expect(quotientPlace(1.5, 2)).toEqual({ from: 0.5, width: 0.25, even: 0.5 });
    expect(quotientPlace(0.5, 2)).toEqual({ from: 0.25, width: 0.25, even: 0.5 });
    expect(quotientPlace(9, 4)).toEqual({ from: 0.25, width: 0.75, even: 0.25 });
  });

  it('has room for the highest, up to four', () => {
    expect(quotientEnd([0.4, 1.2])).toBe(2);
    expect(quotientEnd([0.4, 2.3])).toBe(2.5);
    expect(quotientEnd([147])).toBe(4);
  });
});
