import type {
  AddLayerObject,
  GeoJSONSourceSpecification,
  RasterSourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Background } from '../domain/background';
import type { PaintShape } from '../figure/painter';

/** Feature state that carries the colour of an area. */
export const COLOUR_STATE = 'kleur';
/** Colours of the drawing in figure.css; the two painters must agree. */
const BORDER = { 'line-color': '#fffefb', 'line-width': 0.8 } as const;
const GROUND_COLOUR = '#eeebe2';
const CLEAR = 'rgba(0,0,0,0)';
/** How much of the class colours covers a background. */
const COVER: Readonly<Record<Background, number>> = { geen: 1, grijs: 0.72, luchtfoto: 0.55 };

export const EMPTY_STYLE: StyleSpecification = { version: 8, sources: {}, layers: [] };

/** Ids of everything that belongs to one set of shapes. */
export function idsOf(key: string) {
  return {
    areas: `gebieden ${key}`,
    ground: `grond ${key}`,
    groundFill: `grondvlak ${key}`,
    groundLine: `grondlijn ${key}`,
    fill: `vlak ${key}`,
    line: `lijn ${key}`,
  } as const;
}

/** Shapes as a source. Tiles keep every point: the drawing above it does too. */
export function shapeSource(shapes: readonly PaintShape[]): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    promoteId: 'id',
    tolerance: 0,
    data: {
      type: 'FeatureCollection',
      features: shapes.map(({ id, geometry }) => ({ type: 'Feature', properties: { id }, geometry })),
    },
  };
}

/** Layers of one set of shapes, lowest first: muted land, flat colours by feature state, light lines between them. */
export function shapeLayers(key: string, hasGround: boolean): readonly AddLayerObject[] {
  const ids = idsOf(key);
  const ground: AddLayerObject[] = hasGround
    ? [
        { id: ids.groundFill, type: 'fill', source: ids.ground, paint: { 'fill-color': GROUND_COLOUR } },
        { id: ids.groundLine, type: 'line', source: ids.ground, paint: { ...BORDER, 'line-width': 0.6 } },
      ]
    : [];
  return [
    ...ground,
    {
      id: ids.fill,
      type: 'fill',
      source: ids.areas,
      paint: { 'fill-color': ['to-color', ['feature-state', COLOUR_STATE], CLEAR] },
    },
    {
      id: ids.line,
      type: 'line',
      source: ids.areas,
      layout: { 'line-join': 'round' },
      paint: { ...BORDER },
    },
  ];
}

/** How opaque the class colours are over a background. */
export function coverOver(background: Background): number {
  return COVER[background];
}

export const BACKGROUND_ID = 'achtergrond';

const TILES: Readonly<Record<Exclude<Background, 'geen'>, string>> = {
  grijs: 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png',
  luchtfoto: 'https://service.pdok.nl/hwh/luchtfotorgb/wmts/v1_0/Actueel_orthoHR/EPSG:3857/{z}/{x}/{y}.jpeg',
};
const MAX_NATIVE_ZOOM = 19;

/** Tiles of PDOK: the grey BRT Achtergrondkaart, or the newest aerial photo (Beeldmateriaal). */
export function backgroundSource(background: Exclude<Background, 'geen'>): RasterSourceSpecification {
  return { type: 'raster', tiles: [TILES[background]], tileSize: 256, maxzoom: MAX_NATIVE_ZOOM };
}
