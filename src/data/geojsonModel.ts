/** What comes out of a GeoJSON file of a reader: areas, and what could not be used and why. */
import type { MultiPolygon } from 'geojson';
import type { AreaId } from '../domain/area';
import type { OwnColour } from '../domain/view';

/** Coordinate systems that are recognised by their numbers; `onbekend` for any other that is not degrees. */
export type SystemGuess = 'rd' | 'webmercator' | 'utm' | 'onbekend';

/**
 * Why an object of a file is not used.
 *
 * - `geen-vlak`: a point, a line or nothing at all; `found` is its type as the file says it
 * - `coordinaat`: something that is not a number; `place` says where in the geometry
 * - `ring`: no ring with three different points, or no surface
 * - `stelsel`: not in degrees
 * - `verwisseld`: latitude before longitude
 * - `buiten`: nowhere near the region
 * - `te-diep`: collections in collections
 * - `te-fijn`: with the objects before it, edges that go up and down too often to be measured
 */
export type FeatureFault =
  | { readonly code: 'geen-vlak'; readonly found: string }
  | { readonly code: 'coordinaat'; readonly place: string }
  | { readonly code: 'stelsel'; readonly guess: SystemGuess }
  | { readonly code: 'ring' | 'verwisseld' | 'buiten' | 'te-diep' | 'te-fijn' };

/** What was put right or left out in an object that is used. */
export type FeatureRemark = 'gesloten' | 'kruist' | 'deels-vlak' | 'ring-weg';

/** What only the export of the atlas carries. */
export interface OwnProperties {
  /** Codes as the file gives them, shaped like buurten; whether they exist is for the atlas to say. */
  readonly members: readonly AreaId[];
  readonly colour: OwnColour | null;
  readonly from: AreaId | null;
}

/** An object that can become an area. */
export interface ReadFeature {
  /** Place in the file, from 1. */
  readonly number: number;
  readonly name: string | null;
  readonly geometry: MultiPolygon;
  readonly remarks: readonly FeatureRemark[];
  readonly own: OwnProperties | null;
}

export interface RefusedFeature {
  readonly number: number;
  readonly name: string | null;
  readonly fault: FeatureFault;
}

/** What a text looks like that is no JSON. */
export type NotJson = 'xml' | 'zip' | 'utf-16' | 'afgebroken' | 'anders';

/** Why nothing of a file can be used. Lines and columns count from 1. */
export type FileFault =
  | { readonly code: 'leeg' | 'geen-objecten' }
  | { readonly code: 'geen-json'; readonly like: NotJson; readonly at: FilePlace | null }
  | { readonly code: 'geen-geojson'; readonly found: string | null }
  | { readonly code: 'stelsel'; readonly guess: SystemGuess; readonly named: string };

export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

export type GeoJsonAnswer =
  | { readonly kind: 'fout'; readonly fault: FileFault }
  | {
      readonly kind: 'gelezen';
      readonly features: readonly ReadFeature[];
      readonly refused: readonly RefusedFeature[];
      /** Objects after the last one that was read. */
      readonly left: number;
    };
