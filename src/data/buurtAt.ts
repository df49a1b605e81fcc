import { booleanPointInPolygon } from '@turf/turf';
import type { AreaId } from '../domain/area';
import type { Atlas } from './atlas';

/**
 * The buurt that a point in degrees lies in; undefined outside the region. Outlines are generalised, so within some
 * tens of metres of a border the answer may be the buurt next to it.
 */
export function buurtAt(atlas: Pick<Atlas, 'shapes'>, lon: number, lat: number): AreaId | undefined {
  return atlas.shapes('buurt').find((shape) => booleanPointInPolygon([lon, lat], shape))?.id;
}
