import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tipPlace } from '../../src/ui/map/tipPlace';

const frame = { width: 600, height: 400 };
const tip = { width: 200, height: 60 };

describe('tipPlace', () => {
  it('stands to the right of the area when there is room', () => {
    expect(tipPlace([100, 100, 150, 140], tip, frame)).toEqual({ left: 164, top: 90 });
  });

  it('stands to the left at the right edge', () => {
    expect(tipPlace([500, 100, 560, 140], tip, frame).left).toBe(500 - 14 - 200);
  });

  it('never covers an area that leaves room on some side, and stays inside the frame', () => {
    const box = fc
      .record({
        left: fc.integer({ min: 0, max: 500 }),
        top: fc.integer({ min: 80, max: 300 }),
        width: fc.integer({ min: 5, max: 600 }),
        height: fc.integer({ min: 5, max: 20 }),
      })
      .map(({ left, top, width, height }) => [left, top, Math.min(600, left + width), top + height] as const);
    fc.assert(
      fc.property(box, (area) => {
        const at = tipPlace(area, tip, frame);
        const apart =
          at.left >= area[2] ||
          at.left + tip.width <= area[0] ||
          at.top >= area[3] ||
          at.top + tip.height <= area[1];
        expect(apart).toBe(true);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.left + tip.width).toBeLessThanOrEqual(frame.width);
      }),
    );
  });
});
