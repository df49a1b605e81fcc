import type { NoteParams } from '../../domain/note';
import { FEWEST_AREAS, type ScoreFault } from '../../domain/score';
import type { Language } from '../../domain/text';

type Why = Readonly<Record<ScoreFault, (part: string) => string>>;

const WHY: Readonly<Record<Language, Why>> = {
  nl: {
    'is-aantal': (part) => `${part} is een aantal, en een aantal volgt vooral de grootte van een gebied`,
    'is-klasse': (part) => `${part} is een klasse, en een klasse is geen hoeveelheid`,
    'alleen-postcodegebied': (part) =>
      `${part} is er hier alleen per postcodegebied, en dat gebied is te ruw benaderd`,
    'geen-cijfers': (part) => `voor ${part} zijn er geen cijfers`,
    'te-weinig-gebieden': (part) =>
      part === ''
        ? `minder dan ${FEWEST_AREAS} gebieden hebben een cijfer voor alle onderwerpen`
        : `minder dan ${FEWEST_AREAS} gebieden hebben een cijfer voor ${part}`,
    'alles-gelijk': (part) => `alle gebieden hebben hetzelfde cijfer voor ${part}`,
    'geen-niveau': () => 'er is geen niveau waarop al deze onderwerpen een cijfer hebben',
  },
  en: {
    'is-aantal': (part) => `${part} is a count, and a count mainly follows the size of an area`,
    'is-klasse': (part) => `${part} is a class, and a class is no amount`,
    'alleen-postcodegebied': (part) =>
      `${part} exists here for postcode areas only, and those are approximated too roughly`,
    'geen-cijfers': (part) => `there are no figures for ${part}`,
    'te-weinig-gebieden': (part) =>
      part === ''
        ? `fewer than ${FEWEST_AREAS} areas have a figure for all subjects`
        : `fewer than ${FEWEST_AREAS} areas have a figure for ${part}`,
    'alles-gelijk': (part) => `all areas have the same figure for ${part}`,
    'geen-niveau': () => 'there is no level at which all of these subjects have a figure',
  },
};

/** Why figures cannot be part of a score, as the end of a sentence; `part` is empty where it is not one of them. */
export function scoreFaultText(fault: ScoreFault, part: string, lang: Language): string {
  return WHY[lang][fault](part);
}

/** What is said of a score that cannot be made. */
export function scoreRefused(
  lang: Language,
  nameOf: (indicator: string) => string,
): (params: NoteParams['score-geweigerd']) => string {
  return ({ reden, indicator }) => {
    const why = scoreFaultText(reden, indicator === null ? '' : nameOf(indicator), lang);
    return lang === 'nl'
      ? `Deze samengestelde score is niet te maken: ${why}. U ziet één onderwerp.`
      : `This combined score cannot be made: ${why}. You see one subject.`;
  };
}
