import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  lead: 'Eén onderwerp door de jaren: lijnen van hoogstens acht gebieden, en een kleine kaart per jaar. Een jaar zonder cijfer is een gat in de lijn.',
  byDefault: 'U ziet de acht focusgebieden. Zoek een gebied om zelf te kiezen, of haal er een weg.',
  add: 'Gebied erbij',
  lines: 'Lijnen',
  remove: (name: string) => `${name} weghalen`,
  leftOut: 'Er passen acht lijnen in. Deze gekozen gebieden staan er niet in:',
  show: (name: string) => `${name} tonen, in plaats van de laatste lijn`,
  own: 'Eigen gebieden',
  chart: (subject: string, from: string, to: string) => `${subject}, ${from} tot en met ${to}`,
  gap: (subject: string, benchmark: string) => `${subject}, verschil met ${benchmark}`,
  times: (subject: string, benchmark: string) => `${subject}, keer ${benchmark}`,
  noGap:
    'Een verschil is hier niet te tekenen: er is niet één vergelijking voor alle gebieden. U ziet de waarde.',
  one: (period: string) =>
    `Van dit onderwerp is er alleen ${period}; een verloop is er nog niet. Kies een ander onderwerp.`,
  none: 'Van deze gebieden zijn er geen cijfers over dit onderwerp. Kies een ander onderwerp of ander gebied.',
  table: 'Cijfers bij de lijnen',
  area: 'Gebied',
  maps: 'Een kaart per jaar',
  mapsLead: (plural: string) =>
    `Alle ${plural}, elk jaar in dezelfde klassen: een andere kleur is een ander cijfer. Druk op een jaar voor de grote kaart.`,
  mapsJaar: (plural: string) =>
    `Alle ${plural}, elk jaar met eigen klassen: kleuren van verschillende jaren zijn niet te vergelijken.`,
  without: (years: string) =>
    `Niets om mee te vergelijken in ${years}: daarvan is er geen kaart van verschillen.`,
  open: (year: string) => `${year} op de grote kaart`,
  mapWords: (year: string, valued: number, all: number, plural: string) =>
    `Kaart van ${year}: ${valued} van ${all} ${plural} met een cijfer.`,
  classes: 'Klassen',
  csv: 'Download als CSV',
  file: 'verloop',
  columns: {
    code: 'code',
    name: 'naam',
    indicator: 'onderwerp',
    period: 'jaar',
    value: 'waarde',
    unit: 'eenheid',
    absent: 'reden zonder cijfer',
    comparison: 'vergeleken met',
    benchmark: 'vergelijkingscijfer',
    gap: 'verschil',
    source: 'bron',
  },
};

type CourseTexts = Widen<typeof nl>;

const en: CourseTexts = {
  lead: 'One subject through the years: lines of at most eight areas, and a small map of every year. A year without a figure is a gap in the line.',
  byDefault: 'You see the eight focus areas. Search for an area to choose your own, or take one away.',
  add: 'Add an area',
  lines: 'Lines',
  remove: (name: string) => `Take ${name} away`,
  leftOut: 'There is room for eight lines. These chosen areas are not shown:',
  show: (name: string) => `Show ${name} in place of the last line`,
  own: 'Own areas',
  chart: (subject: string, from: string, to: string) => `${subject}, ${from} to ${to}`,
  gap: (subject: string, benchmark: string) => `${subject}, difference from ${benchmark}`,
  times: (subject: string, benchmark: string) => `${subject}, times ${benchmark}`,
  noGap: 'A difference cannot be drawn here: the areas do not share one comparison. You see the value.',
  one: (period: string) =>
    `For this subject there is only ${period}; there is no course yet. Choose another subject.`,
  none: 'There are no figures on this subject for these areas. Choose another subject or area.',
  table: 'Figures behind the lines',
  area: 'Area',
  maps: 'A map of every year',
  mapsLead: (plural: string) =>
    `All ${plural}, every year in the same classes: another colour is another figure. Press a year for the large map.`,
  mapsJaar: (plural: string) =>
    `All ${plural}, every year with its own classes: colours of different years cannot be compared.`,
  without: (years: string) =>
    `Nothing to compare with in ${years}: there is no map of differences of those years.`,
  open: (year: string) => `${year} on the large map`,
  mapWords: (year: string, valued: number, all: number, plural: string) =>
    `Map of ${year}: ${valued} of ${all} ${plural} with a figure.`,
  classes: 'Classes',
  csv: 'Download as CSV',
  file: 'course',
  columns: {
    code: 'code',
    name: 'name',
    indicator: 'subject',
    period: 'year',
    value: 'value',
    unit: 'unit',
    absent: 'reason without a figure',
    comparison: 'compared with',
    benchmark: 'figure compared with',
    gap: 'difference',
    source: 'source',
  },
};

/** Words of the page on which figures run through time. */
export function courseTexts(language: Language): CourseTexts {
  return { nl, en }[language];
}
