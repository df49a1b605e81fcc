import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  'geen-worker':
    'Deze browser kan niet rekenen naast de pagina, en dat is hier nodig. Met een andere of nieuwere browser lukt het wel.',
  rekenfout: 'Het rekenen is halverwege misgegaan. Probeer het opnieuw, of met minder trekkingen.',
  'zonder-buren':
    'Zo heeft geen enkel gebied een buur met een cijfer. Kies een grotere afstand, of buren die aan elkaar grenzen.',
};

type GroupsRunTexts = Widen<typeof nl>;

const en: GroupsRunTexts = {
  'geen-worker':
    'This browser cannot calculate beside the page, and that is needed here. Another or a newer browser can.',
  rekenfout: 'The calculation went wrong halfway. Try again, or with fewer shuffles.',
  'zonder-buren':
    'No area has a neighbour with a figure this way. Choose a larger distance, or neighbours that share a border.',
};

/** Why there is no answer about groups, and what to do. */
export function groupsRunTexts(language: Language): GroupsRunTexts {
  return { nl, en }[language];
}
