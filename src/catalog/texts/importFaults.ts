import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  kept: 'Uw eigen gebieden zijn niet veranderd.',
  none: 'Niets in dit bestand is te gebruiken.',
  some: (count: number) =>
    count === 1 ? 'Eén object is niet gebruikt' : `${count} objecten zijn niet gebruikt`,
  objects: (count: number, list: string) => (count === 1 ? `Object ${list}` : `Objecten ${list}`),
  tooLarge: (megabytes: string, most: number) =>
    `Dit bestand is ${megabytes} MB; tot ${most} MB wordt gelezen. Laat weg wat u niet nodig heeft, of vereenvoudig de vlakken.`,
  unreadable: 'Dit bestand kon niet worden gelezen. Kies het nog eens.',
  empty: 'Dit bestand is leeg.',
  noObjects: 'Dit is GeoJSON, maar er staat geen enkel vlak in.',
  notJson: {
    xml: 'Dit is geen GeoJSON, maar XML, zoals KML of GPX. Zet het eerst om, bijvoorbeeld met QGIS: Opslaan als, GeoJSON.',
    zip: 'Dit is geen GeoJSON, maar een ingepakt bestand, zoals een shapefile of KMZ. Zet het eerst om, bijvoorbeeld met QGIS: Opslaan als, GeoJSON.',
    'utf-16': 'Dit bestand staat in de tekencodering UTF-16. Bewaar het als UTF-8.',
    afgebroken: 'Dit bestand houdt halverwege op. Haal of bewaar het opnieuw.',
    anders: 'Dit is geen GeoJSON: de tekst is niet te lezen.',
  },
  at: (line: number, column: number) => `Het gaat mis op regel ${line}, teken ${column}.`,
  notGeoJson: (found: string) =>
    `Dit is geen GeoJSON: het begint met ‘${found}’ in plaats van FeatureCollection, Feature of Polygon.`,
  notGeoJsonBare: 'Dit is geen GeoJSON: FeatureCollection, Feature of Polygon ontbreekt.',
  topology: 'Dit is TopoJSON. Zet het eerst om naar GeoJSON.',
  named: (name: string) => `Het bestand zegt dat het in een ander stelsel staat: ${name}.`,
  system: {
    rd: 'Dit lijken RD-coördinaten (Amersfoort, EPSG:28992), in meters.',
    webmercator: 'Dit lijken webkaartcoördinaten (EPSG:3857), in meters.',
    utm: 'Dit lijken UTM-coördinaten, in meters.',
    onbekend: 'Dit zijn geen graden.',
  },
  convert: 'Sla het op in WGS 84 (EPSG:4326), bijvoorbeeld met QGIS: Opslaan als, GeoJSON, CRS EPSG:4326.',
  notSurface: (found: string) =>
    `Geen vlak maar ${found}. Alleen vlakken (Polygon en MultiPolygon) worden een gebied.`,
  types: {
    Point: 'een punt',
    MultiPoint: 'punten',
    LineString: 'een lijn',
    MultiLineString: 'lijnen',
    null: 'niets',
  },
  coordinate: (place: string) => `Geen getal als coördinaat, bij ${place}.`,
  ring: 'De rand sluit geen oppervlak in.',
  swapped: 'Breedte en lengte zijn verwisseld. In GeoJSON staat de lengte voorop, zoals [5.98, 50.89].',
  elsewhere: 'Ligt buiten Parkstad.',
  deep: 'Te veel verzamelingen in elkaar.',
  fine: 'De randen in dit bestand gaan te vaak op en neer om te meten. Vereenvoudig de vlakken of deel het bestand op.',
  moreReasons: (count: number) =>
    count === 1 ? 'Nog één object om een andere reden.' : `Nog ${count} objecten om andere redenen.`,
} as const;

type FaultTexts = Widen<typeof nl>;

const en: FaultTexts = {
  kept: 'Your own areas have not changed.',
  none: 'Nothing in this file can be used.',
  some: (count) => (count === 1 ? 'One object was not used' : `${count} objects were not used`),
  objects: (count, list) => (count === 1 ? `Object ${list}` : `Objects ${list}`),
  tooLarge: (megabytes, most) =>
    `This file is ${megabytes} MB; up to ${most} MB is read. Leave out what you do not need, or simplify the polygons.`,
  unreadable: 'This file could not be read. Choose it again.',
  empty: 'This file is empty.',
  noObjects: 'This is GeoJSON, but there is no polygon in it.',
  notJson: {
    xml: 'This is not GeoJSON but XML, such as KML or GPX. Convert it first, for example with QGIS: Save as, GeoJSON.',
    zip: 'This is not GeoJSON but a packed file, such as a shapefile or KMZ. Convert it first, for example with QGIS: Save as, GeoJSON.',
    'utf-16': 'This file is in the text encoding UTF-16. Save it as UTF-8.',
    afgebroken: 'This file stops halfway. Fetch or save it again.',
    anders: 'This is not GeoJSON: the text cannot be read.',
  },
  at: (line, column) => `It goes wrong on line ${line}, character ${column}.`,
  notGeoJson: (found) =>
    `This is not GeoJSON: it begins with ‘${found}’ instead of FeatureCollection, Feature or Polygon.`,
  notGeoJsonBare: 'This is not GeoJSON: FeatureCollection, Feature or Polygon is missing.',
  topology: 'This is TopoJSON. Convert it to GeoJSON first.',
  named: (name) => `The file says it is in another system: ${name}.`,
  system: {
    rd: 'These look like Dutch RD coordinates (Amersfoort, EPSG:28992), in metres.',
    webmercator: 'These look like web map coordinates (EPSG:3857), in metres.',
    utm: 'These look like UTM coordinates, in metres.',
    onbekend: 'These are not degrees.',
  },
  convert: 'Save it in WGS 84 (EPSG:4326), for example with QGIS: Save as, GeoJSON, CRS EPSG:4326.',
  notSurface: (found) => `Not a polygon but ${found}. Only Polygon and MultiPolygon become an area.`,
  types: {
    Point: 'a point',
    MultiPoint: 'points',
    LineString: 'a line',
    MultiLineString: 'lines',
    null: 'nothing',
  },
  coordinate: (place) => `No number as coordinate, at ${place}.`,
  ring: 'The edge encloses no surface.',
  swapped: 'Latitude and longitude are swapped. In GeoJSON the longitude comes first, as in [5.98, 50.89].',
  elsewhere: 'Lies outside Parkstad.',
  deep: 'Too many collections inside each other.',
  fine: 'The edges in this file go up and down too often to be measured. Simplify the polygons or split the file.',
  moreReasons: (count) =>
    count === 1 ? 'One more object for another reason.' : `${count} more objects for other reasons.`,
};

const TEXTS: Readonly<Record<Language, FaultTexts>> = { nl, en };

/** Words about what is wrong with a file. */
export function importFaultTexts(language: Language): FaultTexts {
  return TEXTS[language];
}
