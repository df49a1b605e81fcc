import type { Extent } from '../../domain/view';
import { type Camera, scaleOfZoom } from '../../figure/camera';
import type { CameraLimits } from '../../figure/painter';

/** Nobody needs to be further away than this share of the whole region's scale. */
const FURTHEST = 0.75;
/** About a metre and a half per pixel; outlines are not finer than that. */
const CLOSEST_ZOOM = 15;

/** How far the camera may go around a region; null while the size of the map is not known. */
export function limitsOf(home: Camera | null, [west, south, east, north]: Extent): CameraLimits | null {
  if (!home) return null;
  return {
    minScale: home.scale * FURTHEST,
    maxScale: Math.max(scaleOfZoom(CLOSEST_ZOOM), home.scale),
    west,
    south,
    east,
    north,
  };
}
