import type { Level } from '../../domain/area';
import type { Language } from '../../domain/text';
import type { Widen } from './widen';

/** Areas at one end of a ranking; where the last values are equal there are more. */
const AT_ONE_END = 20;

function tiedNl(count: number): string {
  return count > AT_ONE_END ? ` (${AT_ONE_END}, en wat aan de laatste gelijk is)` : '';
}

function tiedEn(count: number): string {
  return count > AT_ONE_END ? ` (${AT_ONE_END}, and those equal to the last)` : '';
}

const nl = {
  rank: 'Rang',
  noRank: 'geen rang',
  sorted: (column: string, descending: boolean) =>
    `Gesorteerd op ${column}, ${descending ? 'aflopend' : 'oplopend'}.`,
  times: 'Verhouding',
  timesCell: (times: string) => `${times} keer`,
  place: (areas: string) => `Tussen alle ${areas}`,
  zone: 'Ligging',
  outside: 'buiten de kaart',
  counted: (ranked: number, all: number) =>
    ranked === all
      ? 'Rang 1 is de hoogste waarde.'
      : `Rang 1 is de hoogste waarde. ${ranked} van ${all} hebben een rang; zonder cijfer, of met te weinig inwoners, is er geen.`,
  top: {
    laagste: (count: number, inRegion: number, region: string) =>
      `Van de ${count} met de laagste waarde${tiedNl(count)} liggen er ${inRegion} in ${region}.`,
    hoogste: (count: number, inRegion: number, region: string) =>
      `Van de ${count} met de hoogste waarde${tiedNl(count)} liggen er ${inRegion} in ${region}.`,
  },
  reach: {
    label: 'Bereik',
    all: (region: string) => `Heel ${region}`,
    within: {
      gemeente: 'Binnen een gemeente',
      focusgebied: 'Binnen een focusgebied',
      deel: 'Binnen een deel',
    },
    beyond: (region: string) => `Ook buiten ${region}, per wijk`,
    wide: { 'zuid-limburg': 'Alle wijken van Zuid-Limburg', limburg: 'Alle wijken van Limburg' },
  },
  notice: {
    unknown: 'Dit bereik bestaat niet in deze atlas. U ziet de hele regio.',
    onlyWijk: (reach: string, region: string) =>
      `${reach}: die cijfers zijn er alleen per wijk. Hieronder staat ${region}.`,
    toLevel: { buurt: 'Toon per buurt', wijk: 'Toon per wijk' },
    nothingInside: (areas: string, reach: string) => `Geen van de ${areas} ligt helemaal in ${reach}.`,
    partly: (count: number, reach: string) =>
      count === 1
        ? `Eén gebied ligt maar voor een deel in ${reach} en staat er niet bij.`
        : `${count} gebieden liggen maar voor een deel in ${reach} en staan er niet bij.`,
    noFigures: (subject: string, region: string) =>
      `Over ${subject} zijn er geen cijfers van wijken buiten ${region}. Hieronder staat ${region}.`,
    otherYear: (period: string, region: string) =>
      `Buiten ${region} is dit cijfer er alleen over ${period}; verschillende jaren staan niet op één volgorde. Hieronder staat ${region}.`,
    toYear: (period: string) => `Toon ${period}`,
    loading: (region: string) => `De wijken buiten ${region} worden geladen.`,
    failed: (region: string) => `De wijken buiten ${region} kwamen niet binnen. Hieronder staat ${region}.`,
    retry: 'Opnieuw proberen',
  },
  extremes: {
    title: 'Uitersten per niveau',
    lead: 'Welk gebied het laagst of het hoogst uitkomt, hangt af van het niveau: een groot gebied middelt uit wat erin ligt.',
    within: (reach: string) => `Binnen ${reach}.`,
    level: (level: string) => `per ${level}`,
    among: (count: number, all: number, areas: string, period: string) =>
      `${count === all ? 'alle' : `${count} van de`} ${all} ${areas}, ${period}`,
    lowest: 'laagste',
    highest: 'hoogste',
    favourable: 'gunstigst',
    unfavourable: 'minst gunstig',
    alike: (count: number) => (count === 1 ? 'en nog één gelijk' : `en nog ${count} gelijk`),
    computed: 'berekend uit buurten',
    visitors: (count: number) => (count === 1 ? '1 met veel bezoekers' : `${count} met veel bezoekers`),
    tooFew: (count: number) => `${count} met te weinig inwoners`,
    leftOut: (parts: string) => `Niet meegeteld: ${parts}.`,
    none: 'Er zijn te weinig cijfers om een laagste en een hoogste te noemen.',
    select: (name: string, level: string) => `${name}, ${level}: kiezen of loslaten`,
  },
  /** Levels in the middle of a sentence. */
  levelWord: {
    buurt: 'buurt',
    wijk: 'wijk',
    gemeente: 'gemeente',
    focusgebied: 'focusgebied',
    postcodegebied: 'postcodegebied',
  } satisfies Record<Level, string>,
};

/** Words of the ranking in one language. */
export type RankingTexts = Widen<typeof nl>;

const en: RankingTexts = {
  rank: 'Rank',
  noRank: 'no rank',
  sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}.`,
  times: 'Ratio',
  timesCell: (times) => `${times} times`,
  place: (areas) => `Among all ${areas}`,
  zone: 'Location',
  outside: 'off the map',
  counted: (ranked, all) =>
    ranked === all
      ? 'Rank 1 is the highest value.'
      : `Rank 1 is the highest value. ${ranked} of ${all} have a rank; without a figure, or with too few inhabitants, there is none.`,
  top: {
    laagste: (count, inRegion, region) =>
      `Of the ${count} with the lowest value${tiedEn(count)}, ${inRegion} are in ${region}.`,
    hoogste: (count, inRegion, region) =>
      `Of the ${count} with the highest value${tiedEn(count)}, ${inRegion} are in ${region}.`,
  },
  reach: {
    label: 'Reach',
    all: (region) => `All of ${region}`,
    within: { gemeente: 'Within a municipality', focusgebied: 'Within a focus area', deel: 'Within a part' },
    beyond: (region) => `Also outside ${region}, per district`,
    wide: { 'zuid-limburg': 'All districts of South Limburg', limburg: 'All districts of Limburg' },
  },
  notice: {
    unknown: 'This reach does not exist in this atlas. You see the whole region.',
    onlyWijk: (reach, region) =>
      `${reach}: those figures only exist per district (wijk). Below is ${region}.`,
    toLevel: { buurt: 'Show neighbourhoods', wijk: 'Show districts' },
    nothingInside: (areas, reach) => `None of the ${areas} lies wholly within ${reach}.`,
    partly: (count, reach) =>
      count === 1
        ? `One area lies only partly in ${reach} and is left out.`
        : `${count} areas lie only partly in ${reach} and are left out.`,
    noFigures: (subject, region) =>
      `For ${subject} there are no figures of districts outside ${region}. Below is ${region}.`,
    otherYear: (period, region) =>
      `Outside ${region} this figure only exists for ${period}; different years are not ranked together. Below is ${region}.`,
    toYear: (period) => `Show ${period}`,
    loading: (region) => `The districts outside ${region} are being loaded.`,
    failed: (region) => `The districts outside ${region} did not arrive. Below is ${region}.`,
    retry: 'Try again',
  },
  extremes: {
    title: 'Extremes per level',
    lead: 'Which area comes out lowest or highest depends on the level: a large area levels out what lies in it.',
    within: (reach) => `Within ${reach}.`,
    level: (level) => `per ${level}`,
    among: (count, all, areas, period) =>
      `${count === all ? 'all' : `${count} of the`} ${all} ${areas}, ${period}`,
    lowest: 'lowest',
    highest: 'highest',
    favourable: 'most favourable',
    unfavourable: 'least favourable',
    alike: (count) => (count === 1 ? 'and one more alike' : `and ${count} more alike`),
    computed: 'computed from neighbourhoods',
    visitors: (count) => `${count} with many visitors`,
    tooFew: (count) => `${count} with too few inhabitants`,
    leftOut: (parts) => `Left out: ${parts}.`,
    none: 'There are too few figures to name a lowest and a highest.',
    select: (name, level) => `${name}, ${level}: select or release`,
  },
  levelWord: {
    buurt: 'neighbourhood',
    wijk: 'district',
    gemeente: 'municipality',
    focusgebied: 'focus area',
    postcodegebied: 'postcode area',
  },
};

const TEXTS: Readonly<Record<Language, RankingTexts>> = { nl, en };

/** Words of the ranking, its reach and the extremes. */
export function rankingTexts(lang: Language): RankingTexts {
  return TEXTS[lang];
}
