import type { AreaId } from '../../domain/area';

/** What keyboard and buttons can ask of the camera, whichever painter is at work. */
export interface CameraMoves {
  zoomIn(): void;
  zoomOut(): void;
  /** The whole region. */
  home(): void;
  /** The area fills the view; a step back in the history. */
  toArea(id: AreaId): void;
  /** Moves only when the area is not wholly in view. */
  reveal(id: AreaId): void;
}
