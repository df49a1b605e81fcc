/** Where the map looks. A hand on the map replaces the address; going somewhere on purpose is a step back. */
import { type AreaId, REGION } from '../domain/area';
import type { Extent } from '../domain/view';
import { type Closeness, extentAround, geometryOf } from './areaGeometry';
import { change } from './change';
import { environment } from './requests';
import { requestOpenSheet } from './sheet/requestSheet';
import { useAtlas } from './store';
import { encodeView } from './viewCodec';

/** Where the camera has come to; null for the whole region. Not a step back. */
export function showExtent(uitsnede: Extent | null): void {
  const view = { ...useAtlas.getState().view, uitsnede };
  environment()?.replace(encodeView(view));
  useAtlas.setState({ view });
}

/** The whole region again. */
export function showWholeRegion(): void {
  change({ uitsnede: null });
}

/** Part of the land in which an area is seen well; null while it is not known. */
function extentOf(id: AreaId, closeness: Closeness): Extent | null {
  const { atlas, view } = useAtlas.getState();
  if (atlas.status !== 'klaar' || id === REGION) return null;
  const geometry = geometryOf(id, atlas.data, view.eigen);
  return geometry ? extentAround(geometry, closeness) : null;
}

/** Sends the camera to an area. */
export function zoomToArea(id: AreaId): void {
  change({ uitsnede: extentOf(id, 'dichtbij') });
}

/** Selects one area and shows it with the land around it, in one step. */
export function findArea(id: AreaId): void {
  change({ gebied: [id], uitsnede: extentOf(id, 'in omgeving') });
  requestOpenSheet();
}
