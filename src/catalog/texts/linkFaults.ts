import type { LinkFault } from '../../domain/linkFault';
import type { Language } from '../../domain/text';

const FAULTS: Readonly<Record<Language, Readonly<Record<LinkFault, string>>>> = {
  nl: {
    'geen-getal': 'er staat iets bij dat geen getal is',
    volgorde: 'de getallen lopen niet op',
    'gelijke-grenzen': 'twee grenzen zijn gelijk',
    'aantal-klassen': 'het aantal klassen is 3 tot en met 9',
    'aantal-grenzen': 'het aantal grenzen is 2 tot en met 8',
    'onderwerp-onbekend': 'de atlas kent een van de onderwerpen niet',
    'aantal-onderwerpen': 'het aantal onderwerpen is 2 tot en met 6',
    'onderwerp-dubbel': 'een onderwerp staat er twee keer in',
    gewicht: 'een gewicht is 0.25 tot en met 4',
    'geen-jaar': 'er staat geen jaar of periode',
    'bereik-zonder-tweede': 'er is geen tweede onderwerp waar dit bij hoort',
    'drempel-te-hoog': 'de drempel is hoogstens 5000 inwoners',
    stemmen: 'een thema heeft 1 tot 3 stemmen',
    'aantal-gestapeld': 'hoogstens 12 onderwerpen',
    'aantal-buren': '1 tot 20 naaste buren',
    'afstand-buren': 'een afstand van 100 tot 20.000 meter',
    'aantal-trekkingen': '99 tot 99.999 trekkingen',
  },
  en: {
    'geen-getal': 'it holds something that is no number',
    volgorde: 'the numbers do not rise',
    'gelijke-grenzen': 'two breaks are equal',
    'aantal-klassen': 'the number of classes is 3 to 9',
    'aantal-grenzen': 'the number of breaks is 2 to 8',
    'onderwerp-onbekend': 'the atlas does not know one of the subjects',
    'aantal-onderwerpen': 'the number of subjects is 2 to 6',
    'onderwerp-dubbel': 'a subject is in it twice',
    gewicht: 'a weight is 0.25 to 4',
    'geen-jaar': 'there is no year or period in it',
    'bereik-zonder-tweede': 'there is no second subject this belongs to',
    'drempel-te-hoog': 'the floor is 5000 inhabitants at most',
    stemmen: 'a theme has 1 to 3 votes',
    'aantal-gestapeld': '12 subjects at most',
    'aantal-buren': '1 to 20 nearest neighbours',
    'afstand-buren': 'a distance of 100 to 20,000 metres',
    'aantal-trekkingen': '99 to 99,999 shuffles',
  },
};

/** ` (twee grenzen zijn gelijk)`; empty where nothing more is known. */
export function linkFaultWords(fault: LinkFault | undefined, language: Language): string {
  return fault === undefined ? '' : ` (${FAULTS[language][fault]})`;
}
