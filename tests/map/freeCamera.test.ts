import { describe, expect, it } from 'vitest';
import { scaleOfZoom } from '../../src/figure/camera';
import { mercator } from '../../src/figure/mercator';
import { canvasCameraOf, freeCameraOf, withinLimits } from '../../src/map/freeCamera';

const [x, y] = mercator(5.98, 50.88);
const CAMERA = { x, y, scale: scaleOfZoom(11) };
const LIMITS = {
  west: 5.8,
  south: 50.8,
  east: 6.1,
  north: 51,
  minScale: scaleOfZoom(9),
  maxScale: scaleOfZoom(15),
};

describe('camera of the free part', () => {
  it('goes to the camera of the whole canvas and back', () => {
    const free = { dx: 158, dy: -9 };
    const back = freeCameraOf(canvasCameraOf(CAMERA, free), free);
    expect(back.x).toBeCloseTo(CAMERA.x, 12);
    expect(back.y).toBeCloseTo(CAMERA.y, 12);
    expect(back.scale).toBeCloseTo(CAMERA.scale, 3);
  });

  it('has the canvas look further west when the free part lies to the right', () => {
    const { center } = canvasCameraOf(CAMERA, { dx: 158, dy: 0 });
    expect(center[0]).toBeLessThan(5.98);
    expect(center[1]).toBeCloseTo(50.88, 9);
  });

  it('never leaves the region, nor comes closer or further than allowed', () => {
    const [east, south] = mercator(6.1, 50.8);
    const far = withinLimits({ x: 0.9, y: 0.9, scale: scaleOfZoom(4) }, LIMITS);
    expect(far.x).toBeCloseTo(east, 12);
    expect(far.y).toBeCloseTo(south, 12);
    expect(far.scale).toBe(LIMITS.minScale);
    expect(withinLimits({ ...CAMERA, scale: scaleOfZoom(19) }, LIMITS).scale).toBe(LIMITS.maxScale);
    expect(withinLimits(CAMERA, LIMITS)).toEqual(CAMERA);
  });
});
