import type { AreaId } from '../../domain/area';
import type { Scene } from '../../state/scene';

/** What the sheet of an area needs. */
export interface SheetProps {
  readonly scene: Scene;
  readonly id: AreaId;
  /** Called with the heading when the sheet of another area has come on screen. */
  readonly onShown: (heading: HTMLElement) => void;
}
