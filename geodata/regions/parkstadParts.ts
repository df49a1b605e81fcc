import type { PolicyArea } from './region';

const MEETINGS = {
  nl: 'Afgeleid uit de namen en nummers van de CBS-wijken; de omgevingsvisie noemt dit stadsdeel als plaats van een bewonersbijeenkomst, zonder grens.',
  en: 'Derived from the names and numbers of the statistical districts; the environmental vision names this part of the city as place of a residents’ meeting, without a border.',
};

/** The four parts of Heerlen where residents met; together all wijken of the city. */
const STADSDELEN: readonly PolicyArea[] = [
  stadsdeel('deel.hoensbroek', 'Hoensbroek', ['10', '11', '12', '13', '14']),
  stadsdeel('deel.heerlerheide', 'Heerlerheide', ['20', '21', '22', '23', '24']),
  stadsdeel('deel.heerlen-centrum', 'Heerlen-Centrum', ['30', '31', '32', '33', '34', '35']),
  stadsdeel('deel.heerlen-zuid', 'Heerlen-Zuid', ['36', '37', '38', '39', '40', '41', '42']),
];

/** The other half of the city of the omgevingsvisie; the half in the north is a focusgebied. */
const HEERLEN_ZUID: PolicyArea = {
  id: 'deel.heerlen-zuid-met-centrum',
  name: 'Heerlen-Zuid (met centrum)',
  kind: 'stadshelft',
  members: heerlenWijken(['33', '35', '36', '37', '38', '39', '40', '41', '42']),
  certainty: 'afgeleid',
  basis: {
    nl: 'Alles van Heerlen buiten Heerlen-Noord, dus met het centrum: zo gebruikt de omgevingsvisie de naam bij de herstructurering. De grens staat daar alleen op een kaartbeeld. Het stadsdeel Heerlen-Zuid van de bewonersbijeenkomsten is kleiner.',
    en: 'All of Heerlen outside Heerlen-Noord, so with the centre: that is how the environmental vision uses the name when it speaks of restructuring. The border is only in a picture there. The city part Heerlen-Zuid of the residents’ meetings is smaller.',
  },
  named: [],
};

const STEDELIJK_PARKSTAD: PolicyArea = {
  id: 'deel.stedelijk-parkstad',
  name: 'Stedelijk Parkstad',
  kind: 'regiodeel',
  members: ['GM0882', 'GM0899', 'GM0917', 'GM0928'],
  certainty: 'afgeleid',
  basis: {
    nl: 'De gemeenten Brunssum, Heerlen, Kerkrade en Landgraaf: daar liggen de stedelijke focusgebieden van het convenant. Geen tekst legt vast wat het stedelijk deel is; Brunssummerheide en dorpsranden tellen hier dus mee.',
    en: 'The municipalities Brunssum, Heerlen, Kerkrade and Landgraaf: the urban focus areas of the agreement lie there. No text lays down what the urban part is, so heathland and village edges are included.',
  },
  named: [],
};

const LANDELIJK_PARKSTAD: PolicyArea = {
  id: 'deel.landelijk-parkstad',
  name: 'Landelijk Parkstad',
  kind: 'regiodeel',
  members: ['GM0965', 'GM0986', 'GM1954'],
  certainty: 'gemeenten',
  basis: {
    nl: 'De gemeenten Beekdaelen, Simpelveld en Voerendaal, die het convenant samen de landelijke gemeenten noemt.',
    en: 'The municipalities Beekdaelen, Simpelveld and Voerendaal, which the agreement together calls the rural municipalities.',
  },
  named: [],
};

/** Parts of Heerlen and of the region that policy texts name and that are no focusgebied. */
export const PARTS: readonly PolicyArea[] = [
  ...STADSDELEN,
  HEERLEN_ZUID,
  STEDELIJK_PARKSTAD,
  LANDELIJK_PARKSTAD,
];

function heerlenWijken(numbers: readonly string[]): readonly string[] {
  return numbers.map((number) => `WK0917${number}`);
}

function stadsdeel(id: string, name: string, wijken: readonly string[]): PolicyArea {
  const members = heerlenWijken(wijken);
  return { id, name, kind: 'stadsdeel', members, certainty: 'afgeleid', basis: MEETINGS, named: [] };
}
