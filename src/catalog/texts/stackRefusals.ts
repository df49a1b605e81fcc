import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  neutraal: (name: string) =>
    `${name} is niet gunstig of ongunstig: meer of minder is niet beter of slechter. Het kan niet meetellen. Haal het weg bij ‘Wat telt’.`,
  'buiten-thema': (name: string) =>
    `${name} hoort bij geen van de thema’s van de nulmeting. Haal het weg bij ‘Wat telt’, of kies een cijfer van een thema.`,
  'geheel-en-deel': (name: string) =>
    `${name} is een deel van een ander cijfer dat ook telt: dan zou hetzelfde dubbel tellen. Haal een van de twee weg bij ‘Wat telt’.`,
  'geen-cijfers': (_name: string) =>
    'Voor deze gebieden zijn er geen cijfers om te stapelen. Kies per buurt of per wijk, of andere cijfers bij ‘Wat telt’.',
  'zonder-grens': (name: string) =>
    `${name} heeft nog geen grens. Vul bij ‘Wat telt’ in vanaf welk cijfer het telt, of kies een andere regel.`,
  postcodegebied: (_name: string) =>
    'Postcodegebieden zijn bij benadering uit buurten gemaakt, te grof om problemen te stapelen. Kies per buurt.',
  something: 'Dit cijfer',
  perBuurt: 'Toon per buurt',
};

type StackRefusals = Widen<typeof nl>;

const en: StackRefusals = {
  neutraal: (name) =>
    `${name} is neither favourable nor unfavourable: more or less is not better or worse. It cannot count. Take it out under ‘What counts’.`,
  'buiten-thema': (name) =>
    `${name} belongs to none of the themes of the baseline study. Take it out under ‘What counts’, or choose a figure of a theme.`,
  'geheel-en-deel': (name) =>
    `${name} is part of another figure that counts too: the same would count twice. Take one of the two out under ‘What counts’.`,
  'geen-cijfers': (_name) =>
    'There are no figures to stack for these areas. Choose per neighbourhood or district, or other figures under ‘What counts’.',
  'zonder-grens': (name) =>
    `${name} has no limit yet. Fill in under ‘What counts’ from which figure it counts, or choose another rule.`,
  postcodegebied: (_name) =>
    'Postcode areas are approximated from neighbourhoods, too roughly to stack problems. Choose per neighbourhood.',
  something: 'This figure',
  perBuurt: 'Show per neighbourhood',
};

/** Why nothing can be stacked, and what to do: by the reason, with the name of the figure it is about. */
export function stackRefusals(language: Language): StackRefusals {
  return { nl, en }[language];
}
