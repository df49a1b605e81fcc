import type { PolicyArea } from './region';

/** Population as named by the two Regio Deal texts. */
function named(voorstel: number, convenant: number): PolicyArea['named'] {
  return [
    { inwoners: voorstel, document: 'voorstel-2022' },
    { inwoners: convenant, document: 'convenant-2026' },
  ];
}

/** No policy text draws a border: which buurten belong is our reading, tested against the named population. */
export const FOCUSGEBIEDEN: readonly PolicyArea[] = [
  {
    id: 'focus.brunssum-noord-oost',
    name: 'Brunssum Noord/Oost',
    kind: 'stedelijk',
    members: ['WK089902', 'WK089903'],
    certainty: 'indicatief',
    basis: {
      nl: 'De CBS-wijken Brunssum-Noord en Brunssum-Oost. Samen tellen ze minder inwoners dan het convenant noemt; vermoedelijk rekent het convenant ook een stuk van het centrum mee.',
      en: 'The statistical districts Brunssum-Noord and Brunssum-Oost. Together they have fewer inhabitants than the agreement names; it probably counts part of the centre as well.',
    },
    named: named(12500, 12500),
  },
  {
    id: 'focus.heerlen-noord',
    name: 'Heerlen-Noord',
    kind: 'stedelijk',
    members: [
      'WK091710',
      'WK091711',
      'WK091712',
      'WK091713',
      'WK091714',
      'WK091720',
      'WK091721',
      'WK091722',
      'WK091723',
      'WK091724',
      'WK091730',
      'WK091731',
      'WK091732',
      'WK091734',
    ],
    certainty: 'afgeleid',
    basis: {
      nl: 'Veertien CBS-wijken ten noorden van het spoor: Hoensbroek, Heerlerheide, drie wijken tegen het centrum aan en Eikenderveld. Wie Woonboulevard-Ten Esschen in plaats van Eikenderveld telt, komt ook op veertien.',
      en: 'Fourteen statistical districts north of the railway: Hoensbroek, Heerlerheide, three districts next to the centre and Eikenderveld. Counting Woonboulevard-Ten Esschen instead of Eikenderveld gives fourteen as well.',
    },
    named: named(56000, 56000),
  },
  {
    id: 'focus.kerkrade-oost',
    name: 'Kerkrade-Oost',
    kind: 'stedelijk',
    members: ['WK092801'],
    certainty: 'CBS-wijk',
    basis: {
      nl: 'De CBS-wijk Kerkrade-Oost; het inwonertal past bij dat van het convenant.',
      en: 'The statistical district Kerkrade-Oost; its population fits that of the agreement.',
    },
    named: named(18000, 18000),
  },
  {
    id: 'focus.landgraaf-lint',
    name: 'Schaesberg - Oud Nieuwenhagen - Lauradorp',
    kind: 'stedelijk',
    members: ['BU08820008', 'BU08820102', 'BU08820204'],
    certainty: 'indicatief',
    basis: {
      nl: 'De drie CBS-buurten naar de namen in de tekst. Het stedelijk lint zelf volgt geen buurtgrenzen.',
      en: 'The three statistical neighbourhoods that carry the names in the text. The urban ribbon itself does not follow their borders.',
    },
    named: named(10000, 10000),
  },
  {
    id: 'focus.nuth',
    name: 'Nuth',
    kind: 'landelijk',
    members: ['WK195401'],
    certainty: 'CBS-wijk',
    basis: {
      nl: 'De CBS-wijk Nuth, die past bij het inwonertal in het convenant. Het voorstel van 2022 noemt er minder: ongeveer wat de buurt Nuth alleen telt.',
      en: 'The statistical district Nuth, which fits the population in the agreement. The 2022 proposal names fewer: about what the neighbourhood Nuth has on its own.',
    },
    named: named(4500, 6500),
  },
  {
    id: 'focus.schinveld',
    name: 'Schinveld',
    kind: 'landelijk',
    members: ['BU19540000'],
    certainty: 'CBS-buurt',
    basis: {
      nl: 'De CBS-buurt Schinveld.',
      en: 'The statistical neighbourhood Schinveld.',
    },
    named: named(4500, 4700),
  },
  {
    id: 'focus.simpelveld',
    name: 'Simpelveld',
    kind: 'landelijk',
    members: ['WK096500'],
    certainty: 'CBS-wijk',
    basis: {
      nl: 'De CBS-wijk Simpelveld: de kern met de buurten er direct omheen.',
      en: 'The statistical district Simpelveld: the village with the neighbourhoods right around it.',
    },
    named: named(5000, 5500),
  },
  {
    id: 'focus.ubachsberg',
    name: 'Ubachsberg',
    kind: 'landelijk',
    members: ['WK098603'],
    certainty: 'CBS-wijk',
    basis: {
      nl: 'De CBS-wijk Ubachsberg: het dorp met twee gehuchten.',
      en: 'The statistical district Ubachsberg: the village with two hamlets.',
    },
    named: named(1500, 1500),
  },
];
