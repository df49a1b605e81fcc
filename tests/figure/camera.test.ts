import { describe, expect, it } from 'vitest';
import type { Extent } from '../../src/domain/view';
import {
  cameraFitting,
  extentOfCamera,
  geographic,
  metresPerPixel,
  sameCamera,
  scaleOfZoom,
  worldRectOf,
  zoomOf,
} from '../../src/figure/camera';
import { frameOf, mercator, project } from '../../src/figure/mercator';
import { toPixels, windowOf, worldRectOfFrame } from '../../src/figure/window';

const REGION: Extent = [5.78, 50.8, 6.12, 51.0];
const SIZE = { width: 640, height: 600 };

describe('camera', () => {
  it('undoes the projection', () => {
    for (const [lon, lat] of [
      [5.98, 50.88],
      [-70, -33.4],
      [0, 0],
    ] as const) {
      const [x, y] = mercator(lon, lat);
      expect(geographic(x, y)[0]).toBeCloseTo(lon, 9);
      expect(geographic(x, y)[1]).toBeCloseTo(lat, 9);
    }
  });

  it('fits an extent wholly, in the middle, touching two sides', () => {
    const camera = cameraFitting(worldRectOf(REGION), SIZE);
    const [west, south, east, north] = extentOfCamera(camera, SIZE);
    expect(west).toBeLessThanOrEqual(REGION[0] + 1e-9);
    expect(south).toBeLessThanOrEqual(REGION[1] + 1e-9);
    expect(east).toBeGreaterThanOrEqual(REGION[2] - 1e-9);
    expect(north).toBeGreaterThanOrEqual(REGION[3] - 1e-9);
    const touches = [west - REGION[0], south - REGION[1]].filter((gap) => Math.abs(gap) < 1e-9);
    expect(touches).toHaveLength(1);
  });

  it('comes back to the same camera from the extent it shows', () => {
    const camera = { x: 0.5164, y: 0.3352, scale: scaleOfZoom(12.37) };
    const again = cameraFitting(worldRectOf(extentOfCamera(camera, SIZE)), SIZE);
    expect(sameCamera(again, camera, SIZE)).toBe(true);
    expect(zoomOf(again)).toBeCloseTo(12.37, 9);
  });

  it('tells cameras apart that differ by a pixel or a hundredth of the size', () => {
    const camera = { x: 0.5164, y: 0.3352, scale: 1e6 };
    expect(sameCamera(camera, { ...camera, x: camera.x + 1e-6 }, SIZE)).toBe(false);
    expect(sameCamera(camera, { ...camera, scale: 1.01e6 }, SIZE)).toBe(false);
  });

  it('knows metres: at zoom 0 on the equator a 512 pixel tile is once around the earth', () => {
    expect(metresPerPixel({ x: 0.5, y: 0.5, scale: 512 }) * 512).toBeCloseTo(40_075_016.686, 2);
    // A degree of latitude is 111.2 km on this sphere: an independent way to the same scale.
    const camera = cameraFitting(worldRectOf([5.9, 50.875, 5.91, 50.885]), { width: 10_000, height: 100 });
    expect(metresPerPixel(camera) * 100).toBeCloseTo(0.01 * 111_319.49, 0);
  });
});

describe('window of a drawing', () => {
  it('puts a place where the camera sees it', () => {
    const frame = frameOf(REGION, 20_000, 120);
    const camera = cameraFitting(worldRectOfFrame(frame), SIZE);
    const window = windowOf(frame, camera, SIZE);
    const [x, y] = toPixels(window, project(frame, 5.95, 50.9));
    const [worldX, worldY] = mercator(5.95, 50.9);
    expect(x).toBeCloseTo((worldX - camera.x) * camera.scale + SIZE.width / 2, 6);
    expect(y).toBeCloseTo((worldY - camera.y) * camera.scale + SIZE.height / 2, 6);
  });

  it('shows the whole drawing at home', () => {
    const frame = frameOf(REGION, 20_000, 120);
    const window = windowOf(frame, cameraFitting(worldRectOfFrame(frame), SIZE), SIZE);
    expect(window.x).toBeLessThanOrEqual(0.01);
    expect(window.y).toBeLessThanOrEqual(0.01);
    expect(window.x + window.width).toBeGreaterThanOrEqual(frame.width - 0.01);
    expect(window.y + window.height).toBeGreaterThanOrEqual(frame.height - 1);
  });
});
