import type { Geometry } from 'geojson';
import type { Background } from '../domain/background';
import type { Camera } from './camera';

/** An area as a second painter needs it. */
export interface PaintShape {
  readonly id: string;
  readonly geometry: Geometry;
}

/** What a second painter draws under the drawing's own outlines and names: flat colours and the lines between them. */
export interface LivePicture {
  /** Names the set of shapes: the same key always comes with the same shapes. */
  readonly key: string;
  readonly shapes: readonly PaintShape[];
  /** Colour per area that has one. */
  readonly colours: ReadonlyMap<string, string>;
  /** Muted land under the shapes; empty where the shapes cover everything. */
  readonly ground: readonly PaintShape[];
}

/** What a live map tells. Cameras are those of the free part of the map. */
export interface LiveEvents {
  /** Every frame in which the camera moves. */
  readonly moved: (camera: Camera) => void;
  /** A movement began; `byHand` when a person drags, pinches or turns the wheel. */
  readonly began: (byHand: boolean) => void;
  readonly settled: (camera: Camera, byHand: boolean) => void;
  /** This picture is on screen, whole. */
  readonly painted: (picture: LivePicture) => void;
  /** The area under a mouse or pen; null for none. */
  readonly pointed: (id: string | null) => void;
  /** A press on an area, or on nothing. */
  readonly pressed: (id: string | null, options: { readonly add: boolean }) => void;
  /** This map draws nothing any more: the browser took its canvas away, or something in it broke. */
  readonly lost: () => void;
  /** Tiles of the background cannot be fetched. */
  readonly backgroundFailed: () => void;
}

/** A map that moves under the finger. */
export interface LiveMap {
  /** Draws; only what changed since the last picture is touched. */
  paint(picture: LivePicture): void;
  /** `smooth` in some hundred milliseconds, else at once. */
  moveTo(camera: Camera, options: { readonly smooth: boolean }): void;
  camera(): Camera;
  showBackground(background: Background): void;
  /** Where the free part lies in the host and how far its camera may go, after a change of layout; keeps its middle. */
  place(free: FreePart, limits: CameraLimits): void;
  close(): void;
}

/** The free part of the host: its middle, in pixels from the middle of the host. */
export interface FreePart {
  readonly dx: number;
  readonly dy: number;
}

export interface LiveStart {
  readonly host: HTMLElement;
  readonly camera: Camera;
  readonly free: FreePart;
  readonly limits: CameraLimits;
  readonly language: 'nl' | 'en';
}

/** How far the camera may go: nobody gets lost outside the region. */
export interface CameraLimits {
  readonly minScale: number;
  readonly maxScale: number;
  /** The middle of the map stays inside. */
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Opens a live map; throws where the browser cannot show one. */
export type OpenLiveMap = (start: LiveStart, events: LiveEvents) => LiveMap;
