import { CRIME, type FaultCase, KWB, OBSERVATIONS, PDOK, SCORES } from './faultCase';
import { replacing } from './faults';
import { displaced, emptied, pulled, twisted } from './outlineEdits';

/** Rows and figures that cannot be right. */
export const ROWS: readonly FaultCase[] = [
  {
    ...PDOK,
    name: '1.2e9 in a percentage column',
    misbehaviour: replacing('"percentage_eengezinswoning":72', '"percentage_eengezinswoning":1.2e9'),
    what: /1200000000 cannot be eengezinswoningen: expected 0 to 100/,
    place: /BU99010001/,
  },
  {
    ...KWB,
    name: 'text for a figure',
    misbehaviour: replacing(/("M001642";"None";)214/, '$1"hoog"', OBSERVATIONS),
    what: /"hoog" is not a number/,
    place: /BU99010001.*M001642/,
  },
  {
    ...PDOK,
    name: 'duplicate feature',
    misbehaviour: replacing('"buurtcode":"BU99010002"', '"buurtcode":"BU99010001"'),
    what: /BU99010001 occurs twice/,
    place: /BU99010001/,
  },
  {
    ...KWB,
    name: 'duplicate observation',
    misbehaviour: replacing(/(\d+;"M001642";"None";214;;"BU99010001"\r\n)/, '$1$1', OBSERVATIONS),
    what: /measure M001642 occurs twice for BU99010001/,
    place: /Observations.csv, line \d+/,
  },
  {
    ...CRIME,
    name: 'duplicate row',
    misbehaviour: replacing('"WijkenEnBuurten":"BU99010002"', '"WijkenEnBuurten":"BU99010001"'),
    what: /BU99010001 occurs twice in 2021/,
    place: /row of BU99010001 2021/,
  },
  {
    ...KWB,
    name: 'more households than people, a count that is only a weight',
    misbehaviour: replacing(/("1050010_2";"None";)\d+(;;"BU99010001")/, '$11200000000$2', OBSERVATIONS),
    what: /1200000000 households among 1250 inwoners/,
    place: /BU99010001, huishoudens/,
  },
  {
    ...PDOK,
    name: 'land below zero',
    misbehaviour: replacing(/"oppervlakte_land_in_ha":\d+/, '"oppervlakte_land_in_ha":-5'),
    what: /no land area from 0/,
    place: /BU99010001, oppervlakte_land_in_ha/,
  },
  {
    ...PDOK,
    name: 'a wijk that the code contradicts',
    misbehaviour: replacing('"wijkcode":"WK990100"', '"wijkcode":"WK990101"'),
    what: /"WK990101" does not go with BU99010001/,
    place: /BU99010001, wijkcode/,
  },
  {
    ...PDOK,
    name: 'a name without letters',
    misbehaviour: replacing(/"buurtnaam":"[^"]*"/, '"buurtnaam":"  "'),
    what: /no name/,
    place: /BU99010001, buurtnaam/,
  },
  {
    ...SCORES,
    name: 'an official class off the scale',
    misbehaviour: replacing(/"kscore":\d/, '"kscore":99'),
    what: /99 is not an official class: expected 1 to 9/,
    place: /BU9901.*kscore/,
  },
  {
    ...SCORES,
    name: 'scores of another year',
    misbehaviour: replacing(/"year":"2024"/g, '"year":"2042"'),
    what: /the year is "2042", expected 2024/,
    place: /feature/,
  },
];

/** Outlines, and areas that do not fit the data. */
export const AREAS: readonly FaultCase[] = [
  {
    ...PDOK,
    name: 'self-crossing ring',
    misbehaviour: twisted('BU99020203'),
    what: /crosses itself/,
    place: /BU99020203/,
  },
  {
    ...PDOK,
    name: 'longitude and latitude swapped',
    misbehaviour: displaced(([lon, lat]) => [lat, lon]),
    what: /lies outside the Netherlands, at 50\.\d+, 6/,
    place: /BU99010001/,
  },
  {
    ...PDOK,
    name: 'coordinates in metres (RD)',
    misbehaviour: displaced(([lon, lat]) => [195_000 + lon, 320_000 + lat]),
    what: /lies outside the Netherlands/,
    place: /BU99010001/,
  },
  { ...PDOK, name: 'empty ring', misbehaviour: emptied('BU99020203'), what: /empty/, place: /BU99020203/ },
  {
    ...PDOK,
    name: 'no geometry',
    misbehaviour: replacing(/"geometry":\{"type":"MultiPolygon"/, '"geometry":{"type":"Point"'),
    what: /not a polygon/,
    place: /BU99010001/,
  },
  {
    ...PDOK,
    name: 'overlap',
    misbehaviour: pulled('BU99010001', 9, 0.003, 0),
    what: /overlaps BU99010002/,
    place: /BU99010001/,
  },
  {
    ...PDOK,
    name: 'gap',
    misbehaviour: pulled('BU99010001', 9, -0.0002, 0),
    what: /a gap of \d+ m²/,
    place: /BU99010001, BU99010002/,
  },
  {
    ...KWB,
    name: 'data without area',
    part: 'api.pdok.nl',
    misbehaviour: replacing('"buurtcode":"BU99010001"', '"buurtcode":"BU99010009"'),
    what: /data for an area that is not on the map/,
    place: /BU99010001/,
  },
  {
    ...KWB,
    name: 'area without data',
    misbehaviour: replacing(/\d+;"T001036";"None";1250;;"BU99010001"\r\n/, '', OBSERVATIONS),
    what: /an area of the map has no count of inwoners/,
    place: /BU99010001/,
  },
];
