import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowered, raised, SHEET_STATES, settle, withinStops } from '../../src/ui/panel/snap';

const STOPS = { peek: 92, half: 388, full: 788 };

describe('where the sheet comes to rest', () => {
  it.each([
    [92, 'peek'],
    [230, 'peek'],
    [250, 'half'],
    [388, 'half'],
    [580, 'half'],
    [600, 'full'],
    [788, 'full'],
  ])('let go without speed at %i px: %s, the nearest stop', (height, state) => {
    expect(settle(height, 0, STOPS)).toBe(state);
  });

  it.each([
    [120, 0.9, 'half'],
    [400, 0.9, 'full'],
    [780, -0.9, 'half'],
    [380, -0.9, 'peek'],
    [788, 0.9, 'full'],
    [92, -0.9, 'peek'],
  ])('thrown at %i px with %f px/ms: %s, the next stop that way', (height, speed, state) => {
    expect(settle(height, speed, STOPS)).toBe(state);
  });

  it('a slow pull is not a throw', () => {
    expect(settle(120, 0.2, STOPS)).toBe('peek');
    expect(settle(780, -0.2, STOPS)).toBe('full');
  });

  it('a throw never ends on the other side of where the sheet was let go, and always at a stop', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 92, max: 788 }),
        fc.double({ min: 0.4, max: 9, noNaN: true }),
        (height, speed) => {
          expect(STOPS[settle(height, speed, STOPS)]).toBeGreaterThanOrEqual(height);
          expect(STOPS[settle(height, -speed, STOPS)]).toBeLessThanOrEqual(height);
          expect(SHEET_STATES).toContain(settle(height, speed, STOPS));
        },
      ),
    );
  });

  it('cannot be pulled past its first line or past the room there is', () => {
    expect(withinStops(10, STOPS)).toBe(92);
    expect(withinStops(900, STOPS)).toBe(788);
    expect(withinStops(300, STOPS)).toBe(300);
  });

  it('goes one step at a time, and stays at either end', () => {
    expect(SHEET_STATES.map(raised)).toEqual(['half', 'full', 'full']);
    expect(SHEET_STATES.map(lowered)).toEqual(['peek', 'peek', 'half']);
  });
});
