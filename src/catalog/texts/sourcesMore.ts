import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  areas: 'Samengestelde gebieden',
  areasLead:
    'Beleidsteksten noemen deze gebieden, bijna altijd zonder grens. Wij stelden ze samen uit hele buurten van het CBS. Hier staat hoe, en hoe zeker dat is.',
  weighed: (year: string) =>
    `Een cijfer voor zo’n gebied rekenen wij uit de buurten, elk naar haar aantal inwoners, huishoudens of volwassenen van ${year}, ook voor eerdere jaren. Waar sindsdien veel is gebouwd of gesloopt, wijkt een vroeger cijfer daardoor iets af.`,
  members: (count: number) => (count === 1 ? '1 buurt' : `${count} buurten`),
  kinds: { stedelijk: 'Stedelijk focusgebied', landelijk: 'Landelijk focusgebied', stadsdeel: 'Stadsdeel' },
  waiting: 'De gebieden worden nog geladen…',
  comparing: (parts: string) => `Vergelijken kan ${parts}.`,
  with: (names: string) => `met ${names}`,
  notWith: (names: string, why: string) => `niet met ${names}: ${why}`,
  average: 'een gemiddelde',
} as const;

export type SourcesMoreTexts = Widen<typeof nl>;

const en: SourcesMoreTexts = {
  areas: 'Areas put together',
  areasLead:
    'Policy texts name these areas, nearly always without a border. We put them together from whole statistical neighbourhoods. Here is how, and how sure that is.',
  weighed: (year) =>
    `We work out a figure for such an area from its neighbourhoods, each by its number of inhabitants, households or adults of ${year}, also for earlier years. Where much was built or demolished since, an earlier figure is slightly off because of it.`,
  members: (count) => (count === 1 ? '1 neighbourhood' : `${count} neighbourhoods`),
  kinds: { stedelijk: 'Urban focus area', landelijk: 'Rural focus area', stadsdeel: 'City part' },
  waiting: 'The areas are still loading…',
  comparing: (parts) => `Comparing is possible ${parts}.`,
  with: (names) => `with ${names}`,
  notWith: (names, why) => `not with ${names}: ${why}`,
  average: 'an average',
};

const TEXTS: Readonly<Record<Language, SourcesMoreTexts>> = { nl, en };

/** Words of the page Bronnen about areas put together and about what can be compared. */
export function sourcesMoreTexts(language: Language): SourcesMoreTexts {
  return TEXTS[language];
}
