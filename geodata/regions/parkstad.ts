import { FOCUSGEBIEDEN } from './parkstadAreas';
import { PARTS } from './parkstadParts';
import type { RegionConfig } from './region';

const BEEKDAELEN = { code: 'GM1954', name: 'Beekdaelen' };
const BRUNSSUM = { code: 'GM0899', name: 'Brunssum' };
const HEERLEN = { code: 'GM0917', name: 'Heerlen' };
const KERKRADE = { code: 'GM0928', name: 'Kerkrade' };
const LANDGRAAF = { code: 'GM0882', name: 'Landgraaf' };
const SIMPELVELD = { code: 'GM0965', name: 'Simpelveld' };
const VOERENDAAL = { code: 'GM0986', name: 'Voerendaal' };

const GEMEENTEN = [LANDGRAAF, BRUNSSUM, HEERLEN, KERKRADE, SIMPELVELD, VOERENDAAL, BEEKDAELEN];

/** Codes of the seven gemeenten. */
const PARKSTAD = GEMEENTEN.map(({ code }) => code);

/** The other nine gemeenten of the COROP area Zuid-Limburg, from Beek to Valkenburg aan de Geul. */
const REST_OF_ZUID_LIMBURG = [
  'GM0888',
  'GM0935',
  'GM0938',
  'GM0971',
  'GM0981',
  'GM0994',
  'GM1729',
  'GM1883',
  'GM1903',
];

/** The fifteen gemeenten of Noord- and Midden-Limburg. */
const REST_OF_LIMBURG = [
  'GM0889',
  'GM0893',
  'GM0907',
  'GM0944',
  'GM0946',
  'GM0957',
  'GM0983',
  'GM0984',
  'GM0988',
  'GM1507',
  'GM1640',
  'GM1641',
  'GM1669',
  'GM1711',
  'GM1894',
];

/** Parkstad Limburg on the borders of 2024. */
export const region: RegionConfig = {
  id: 'parkstad',
  name: 'Parkstad Limburg',
  division: 2024,
  populationYear: '2024',
  gemeenten: GEMEENTEN,
  references: [
    { id: 'nederland', name: 'Nederland', gemeenten: [] },
    {
      id: 'limburg',
      name: 'Limburg',
      gemeenten: [...PARKSTAD, ...REST_OF_ZUID_LIMBURG, ...REST_OF_LIMBURG],
      province: 'PV31',
    },
    { id: 'zuid-limburg', name: 'Zuid-Limburg', gemeenten: [...PARKSTAD, ...REST_OF_ZUID_LIMBURG] },
    { id: 'parkstad', name: 'Parkstad Limburg', gemeenten: PARKSTAD },
  ],
  policyAreas: [...FOCUSGEBIEDEN, ...PARTS],
};
