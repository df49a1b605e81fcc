import type { ExtentFault } from '../../domain/extent';
import type { Note, NoteCode, NoteParams } from '../../domain/note';
import { capital, type Language } from '../../domain/text';
import type { Comparison } from '../../domain/view';
import { indicatorById } from '../indicators';
import { adjustNotes } from './adjustNotes';
import { linkFaultWords } from './linkFaults';
import { screenTexts } from './screen';
import { wordsOf } from './words';

type Writers = { readonly [C in NoteCode]: (params: NoteParams[C]) => string };

/** Name of an area in running text; the caller knows names the catalogue does not. */
export type NameOf = (comparison: Comparison) => string;

function indicatorName(id: string, lang: Language): string {
  return indicatorById(id)?.short[lang] ?? id;
}

const REFUSED: Readonly<Record<Language, Readonly<Record<ExtentFault, string>>>> = {
  nl: {
    elders: 'wijst een plek buiten deze regio aan',
    'te-klein': 'zoomt verder in dan de kaart kan tonen',
    'te-groot': 'toont veel meer dan deze regio',
  },
  en: {
    elders: 'points at a place outside this region',
    'te-klein': 'zooms in further than the map can show',
    'te-groot': 'shows far more than this region',
  },
};

function dutch(nameOf: NameOf): Writers {
  const texts = screenTexts('nl');
  return {
    'onbekende-sleutel': ({ sleutel }) => `De link bevat “${sleutel}”; dat kent de atlas niet.`,
    'dubbele-sleutel': ({ sleutel }) => `“${sleutel}” staat meer dan eens in de link; de eerste telt.`,
    'link-vernieuwd': ({ van, naar }) => `De link gebruikte een oude naam: “${van}” heet nu “${naar}”.`,
    'scherm-nog-niet': ({ waarde }) => `Het scherm “${waarde}” is er nog niet; u ziet de kaart.`,
    'verhaal-nog-niet': ({ waarde }) => `Het verhaal “${waarde}” is er niet in deze versie.`,
    'ongeldige-waarde': ({ sleutel, waarde, fout }) =>
      `“${waarde}” is geen geldige keuze voor “${sleutel}”${linkFaultWords(fout, 'nl')}; u ziet de standaardkeuze.`,
    'gebied-overgeslagen': ({ waarden }) => `Geen gebiedscode, dus overgeslagen: ${waarden.join(', ')}.`,
    'te-veel-gebieden': ({ aantal, grens }) =>
      `De link kiest ${aantal} gebieden; de eerste ${grens} zijn gekozen.`,
    'eigen-overgeslagen': ({ aantal, grens }) =>
      `${aantal} eigen ${aantal === 1 ? 'gebied' : 'gebieden'} uit de link overgeslagen: onleesbaar, of meer dan ${grens}.`,
    'gebied-onbekend': ({ waarden }) => `Niet in deze regio en indeling: ${waarden.join(', ')}.`,
    'eigen-leeg': ({ namen }) =>
      `Geen van de buurten bestaat nog in deze indeling: ${namen.join(', ')}. ${namen.length === 1 ? 'Het eigen gebied blijft' : 'De eigen gebieden blijven'} wel in de lijst.`,
    'keuze-vol': ({ grens }) =>
      `U hebt al ${grens} gebieden gekozen, en meer past niet in een link. Laat er eerst een los.`,
    'eigen-vol': ({ grens }) =>
      `U hebt al ${grens} eigen gebieden, en meer past niet in een link. Verwijder er eerst een; er is niets veranderd.`,
    'bewerken-per-buurt': ({ indicator }) =>
      indicator === null
        ? 'De kaart toont nu buurten, want daaruit bestaat een eigen gebied.'
        : `De kaart toont nu ${indicatorName(indicator, 'nl')} per buurt, want wat u zag bestaat niet per buurt.`,
    'uitsnede-onbruikbaar': ({ reden }) => `De link ${REFUSED.nl[reden]}; u ziet de hele regio.`,
    'geen-cijfers': ({ indicator }) => `Voor ${indicatorName(indicator, 'nl')} zijn er nog geen cijfers.`,
    'niveau-zonder-cijfers': ({ indicator, gevraagd, gebruikt }) =>
      `${indicatorName(indicator, 'nl')} bestaat niet per ${texts.levels[gevraagd]}; u ziet het per ${texts.levels[gebruikt]}.`,
    'jaar-zonder-cijfers': ({ indicator, niveau, gevraagd, gebruikt, jaren }) =>
      `${indicatorName(indicator, 'nl')} per ${texts.levels[niveau]} is er niet voor ${gevraagd}; u ziet ${gebruikt}. Er zijn cijfers voor ${jaren.join(', ')}.`,
    ...adjustNotes('nl', (id) => indicatorName(id, 'nl'), nameOf),
    'vergelijking-onbekend': ({ gevraagd, gebruikt }) =>
      `Het gebied ${gevraagd} om mee te vergelijken is er niet in deze regio en indeling; u vergelijkt met ${nameOf(gebruikt)}.`,
    'vergelijking-ontbreekt': ({ vergelijk, reden, kleur }) =>
      [
        `Vergelijken met ${nameOf(vergelijk)} kan hier niet: ${wordsOf('nl').noBenchmark[reden]}.`,
        kleur ? 'De kaart toont de waarde zelf.' : '',
      ]
        .filter(Boolean)
        .join(' '),
  };
}

function english(nameOf: NameOf): Writers {
  const texts = screenTexts('en');
  return {
    'onbekende-sleutel': ({ sleutel }) => `The link contains “${sleutel}”, which the atlas does not know.`,
    'dubbele-sleutel': ({ sleutel }) => `“${sleutel}” is in the link more than once; the first one counts.`,
    'link-vernieuwd': ({ van, naar }) => `The link used an old name: “${van}” is now “${naar}”.`,
    'scherm-nog-niet': ({ waarde }) => `The screen “${waarde}” does not exist yet; you see the map.`,
    'verhaal-nog-niet': ({ waarde }) => `The story “${waarde}” does not exist in this version.`,
    'ongeldige-waarde': ({ sleutel, waarde, fout }) =>
      `“${waarde}” is not a valid choice for “${sleutel}”${linkFaultWords(fout, 'en')}; you see the default.`,
    'gebied-overgeslagen': ({ waarden }) => `Not an area code, so left out: ${waarden.join(', ')}.`,
    'te-veel-gebieden': ({ aantal, grens }) =>
      `The link selects ${aantal} areas; the first ${grens} are selected.`,
    'eigen-overgeslagen': ({ aantal, grens }) =>
      `${aantal} own ${aantal === 1 ? 'area' : 'areas'} of the link left out: unreadable, or more than ${grens}.`,
    'gebied-onbekend': ({ waarden }) => `Not in this region and division: ${waarden.join(', ')}.`,
    'eigen-leeg': ({ namen }) =>
      `None of the neighbourhoods exists in this division any more: ${namen.join(', ')}. The own ${namen.length === 1 ? 'area stays' : 'areas stay'} in the list.`,
    'keuze-vol': ({ grens }) =>
      `You have selected ${grens} areas already, and a link holds no more. Release one first.`,
    'eigen-vol': ({ grens }) =>
      `You have ${grens} own areas already, and a link holds no more. Remove one first; nothing has changed.`,
    'bewerken-per-buurt': ({ indicator }) =>
      indicator === null
        ? 'The map now shows neighbourhoods, because an own area is made of them.'
        : `The map now shows ${indicatorName(indicator, 'en')} per neighbourhood, because what you saw does not exist per neighbourhood.`,
    'uitsnede-onbruikbaar': ({ reden }) => `The link ${REFUSED.en[reden]}; you see the whole region.`,
    'geen-cijfers': ({ indicator }) => `There are no figures yet for ${indicatorName(indicator, 'en')}.`,
    'niveau-zonder-cijfers': ({ indicator, gevraagd, gebruikt }) =>
      `${indicatorName(indicator, 'en')} does not exist per ${texts.levels[gevraagd]}; you see it per ${texts.levels[gebruikt]}.`,
    'jaar-zonder-cijfers': ({ indicator, niveau, gevraagd, gebruikt, jaren }) =>
      `${indicatorName(indicator, 'en')} per ${texts.levels[niveau]} does not exist for ${gevraagd}; you see ${gebruikt}. There are figures for ${jaren.join(', ')}.`,
    ...adjustNotes('en', (id) => indicatorName(id, 'en'), nameOf),
    'vergelijking-onbekend': ({ gevraagd, gebruikt }) =>
      `The area ${gevraagd} to compare with does not exist in this region and division; you compare with ${nameOf(gebruikt)}.`,
    'vergelijking-ontbreekt': ({ vergelijk, reden, kleur }) =>
      [
        `A comparison with ${nameOf(vergelijk)} is not possible here: ${wordsOf('en').noBenchmark[reden]}.`,
        kleur ? 'The map shows the value itself.' : '',
      ]
        .filter(Boolean)
        .join(' '),
  };
}

const WRITERS: Readonly<Record<Language, (nameOf: NameOf) => Writers>> = { nl: dutch, en: english };

/** A note as a reader sees it: what was asked, what is shown instead and why. */
export function noteText(note: Note, lang: Language, nameOf: NameOf): string {
  const write = WRITERS[lang](nameOf)[note.code] as (params: Note['params']) => string;
  return capital(write(note.params));
}
