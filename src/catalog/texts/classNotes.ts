import type { NoteParams } from '../../domain/note';
import type { Language } from '../../domain/text';
import { formatRange } from '../../domain/unit';

type ClassCode = 'minder-klassen' | 'grenzen-buiten-cijfers' | 'geen-bronklassen';
export type ClassWriters = { readonly [C in ClassCode]: (params: NoteParams[C]) => string };

const DUTCH: ClassWriters = {
  'minder-klassen': ({ gevraagd, gekregen, verschillend }) =>
    gekregen === 0
      ? 'Er zijn geen klassen te maken: geen gebied met een cijfer heeft genoeg inwoners.'
      : `U vraagt ${gevraagd} klassen; het ${gekregen === 1 ? 'wordt er 1' : `worden er ${gekregen}`}. ${
          verschillend < gevraagd
            ? `Er ${verschillend === 1 ? 'is maar 1 cijfer' : `zijn maar ${verschillend} verschillende cijfers`}.`
            : 'Gelijke cijfers blijven bij elkaar, en bij weinig cijfers blijft geen klasse leeg.'
        }`,
  'grenzen-buiten-cijfers': ({ laagste, hoogste, unit, decimals }) =>
    `Met deze klassengrenzen vallen alle cijfers in één klasse: ze liggen op ${formatRange([laagste, hoogste], unit, decimals, 'nl')}. U ziet gelijke aantallen per klasse.`,
  'geen-bronklassen': ({ jaar }) =>
    `De bron heeft geen eigen klassen voor deze cijfers${jaar === null ? '' : ` van ${jaar}`}; u ziet gelijke aantallen per klasse.`,
};

const ENGLISH: ClassWriters = {
  'minder-klassen': ({ gevraagd, gekregen, verschillend }) =>
    gekregen === 0
      ? 'No classes can be made: no area with a figure has enough inhabitants.'
      : `You ask for ${gevraagd} classes and get ${gekregen}. ${
          verschillend < gevraagd
            ? `There ${verschillend === 1 ? 'is only 1 figure' : `are only ${verschillend} different figures`}.`
            : 'Equal figures stay together, and with few figures no class stays empty.'
        }`,
  'grenzen-buiten-cijfers': ({ laagste, hoogste, unit, decimals }) =>
    `With these class breaks all figures fall in one class: they are at ${formatRange([laagste, hoogste], unit, decimals, 'en')}. You see equal numbers per class.`,
  'geen-bronklassen': ({ jaar }) =>
    `The source has no classes of its own for these figures${jaar === null ? '' : ` of ${jaar}`}; you see equal numbers per class.`,
};

/** What is said of a division into classes that could not be followed. */
export function classNotes(language: Language): ClassWriters {
  return language === 'nl' ? DUTCH : ENGLISH;
}
