import { CRIME, type FaultCase, HEALTH, KWB, MEASURES, OBSERVATIONS, PDOK, SCORES } from './faultCase';
import { answer, HTML_PAGE, owsException, replacing } from './faults';

/** Answers that are not data at all. */
export const ANSWERS: readonly FaultCase[] = [
  { ...PDOK, name: 'HTML with status 200', misbehaviour: HTML_PAGE, what: /HTML page titled "Onderhoud"/ },
  {
    ...SCORES,
    name: 'OWS exception with status 200',
    misbehaviour: owsException(200),
    what: /Layer is being rebuilt/,
  },
  {
    ...SCORES,
    name: 'OWS exception with status 400',
    misbehaviour: owsException(400),
    what: /HTTP 400, .*Layer is being rebuilt/,
  },
  { ...KWB, name: '404', misbehaviour: answer(404), what: /^HTTP 404/ },
  { ...HEALTH, name: '429 without end', misbehaviour: answer(429), what: /^HTTP 429 \(2 tries\)/ },
  { ...CRIME, name: '500', misbehaviour: answer(500), what: /^HTTP 500 \(2 tries\)/ },
  { ...CRIME, name: 'time-out', misbehaviour: { kind: 'silence' }, what: /no complete answer within/ },
  { ...PDOK, name: 'dropped connection', misbehaviour: { kind: 'drop' }, what: /the connection failed/ },
  {
    ...CRIME,
    name: 'truncated JSON',
    misbehaviour: { kind: 'truncate', share: 0.7 },
    what: /the JSON (breaks off|is damaged)/,
  },
  {
    ...KWB,
    name: 'truncated ZIP',
    misbehaviour: { kind: 'truncate', share: 0.7 },
    what: /the ZIP cannot be opened/,
  },
  {
    ...KWB,
    name: 'no ZIP',
    misbehaviour: answer(200, '\u0001\u0002\u0000 binary'),
    what: /neither a ZIP nor CSV/,
  },
];

/** Columns that are gone, renamed, measured otherwise or empty. */
export const COLUMNS: readonly FaultCase[] = [
  {
    ...PDOK,
    name: 'missing property',
    misbehaviour: replacing(/"percentage_eengezinswoning":-?\d+,/g, ''),
    what: /column not found/,
    place: /percentage_eengezinswoning/,
  },
  {
    ...KWB,
    name: 'renamed title',
    misbehaviour: replacing('WOZ-waarde van woningen', 'verkoopprijs', MEASURES),
    what: /expected title "Gemiddelde WOZ-waarde van woningen", found "Gemiddelde verkoopprijs"/,
    place: /M001642/,
  },
  {
    ...KWB,
    name: 'changed measure code',
    misbehaviour: replacing('M001642', 'M001999', MEASURES),
    what: /its title "Gemiddelde WOZ-waarde van woningen" is now at M001999/,
    place: /M001642/,
  },
  {
    ...KWB,
    name: 'wrong unit',
    misbehaviour: replacing('"x 1 000 euro"', '"euro"', MEASURES),
    what: /expected unit "x 1 000 euro", found "euro"/,
    place: /M001642/,
  },
  {
    ...KWB,
    name: 'renamed CSV header',
    misbehaviour: replacing('"Value"', '"Waarde"', OBSERVATIONS),
    what: /Observations.csv has no column "Value"/,
    place: /header of Observations.csv/,
  },
  {
    ...CRIME,
    name: 'renamed dimension',
    misbehaviour: replacing(/"SoortMisdrijf"/g, '"Soort"'),
    what: /the rows have no SoortMisdrijf|no rows for/,
  },
  {
    ...HEALTH,
    name: 'column without values',
    misbehaviour: replacing(/("GoedErvarenGezondheid_4":)[\d.]+/g, '$1null'),
    what: /no row has a value/,
    place: /GoedErvarenGezondheid/,
  },
];
