import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: 'Regels uit de beleidsteksten',
  lead: 'Beleidsteksten noemen regels met een getal. Hier zijn ze uitgerekend met de cijfers van de atlas, met wat er gedrukt staat ernaast.',
  contents: 'Op deze bladzijde',
  source: 'Waar het staat',
  place: (document: string, cue: string) => `${document}, ${cue}`,
  names: {
    keer: 'Keer het gemiddelde',
    huur: 'Sociale huur binnen 15 %',
    agenten: 'Wijkagenten',
    huwelijk: 'Stadshuwelijk',
  },
  rules: {
    keer: 'Zoveel keer het gemiddelde. De nulmeting telt buurten met minstens 2 keer zo veel huishoudens rond het sociaal minimum als Nederland, en noemt er vijf met 2,5 keer. Hier werkt die regel voor elk onderwerp.',
    huur: 'In 2050 wijkt het aandeel sociale huur in geen enkele wijk meer dan 15 % af van het gemiddelde van de stad. De tekst zegt niet of dat procentpunten zijn of procenten van het gemiddelde: hier staan beide lezingen.',
    agenten:
      'Eén wijkagent per 5.000 inwoners, in elk geval in de gebieden van de Regio Deal. De wettelijke norm geldt alleen voor de politie-eenheid als geheel.',
    huwelijk:
      'Twee wijken die samen plannen maken: bij een stadshuwelijk gaan bouwen en herstructureren in de ene wijk samen op met die in de andere. Hier staan twee gebieden naast elkaar, en samen als één gebied.',
  },
  /** Places in the policy texts: document and cue. */
  cues: {
    keer: [['nulmeting', 'r. 542-545']],
    huur: [['omgevingsvisie', 'r. 5404-5408']],
    agenten: [['voorstel-2022', 'r. 856-863']],
    huwelijk: [['omgevingsvisie', 'r. 3608-3616']],
    onderKlasse: [['omgevingsvisie', 'r. 5408-5416']],
  },
  loading: 'De cijfers zijn onderweg…',
  failed: 'Deze cijfers kwamen niet aan.',
  area: 'Gebied',
  municipality: 'Gemeente',
  inhabitants: 'Inwoners',
  more: (count: number) => `Toon alle ${count}`,
  fewer: 'Toon minder',
  and: 'en',
} as const;

/** Places are the same in every language. */
export type RulesTexts = Omit<Widen<Omit<typeof nl, 'cues'>>, 'cues'> & { readonly cues: typeof nl.cues };

const en: RulesTexts = {
  title: 'Rules from the policy texts',
  lead: 'Policy texts name rules with a number. Here they are worked out on the figures of the atlas, with what was printed beside them.',
  contents: 'On this page',
  source: 'Where it says so',
  place: (document, cue) => `${document}, ${cue}`,
  names: {
    keer: 'Times the average',
    huur: 'Social rent within 15%',
    agenten: 'Community police officers',
    huwelijk: 'City marriage',
  },
  rules: {
    keer: 'So many times the average. The baseline study counts neighbourhoods with at least 2 times as many households around the social minimum as the Netherlands, and names five with 2.5 times. Here that rule works for every subject.',
    huur: 'In 2050 the share of social rent differs in no district by more than 15% from the mean of the city. The text does not say whether these are percentage points or percent of the mean: both readings are here.',
    agenten:
      'One community police officer per 5,000 inhabitants, at least in the areas of the Regio Deal. The legal norm only holds for the police unit as a whole.',
    huwelijk:
      'Two districts that plan together: in a city marriage, building and restructuring in one goes with that in the other. Here two areas stand beside each other, and together as one area.',
  },
  cues: nl.cues,
  loading: 'The figures are on their way…',
  failed: 'These figures did not arrive.',
  area: 'Area',
  municipality: 'Municipality',
  inhabitants: 'Inhabitants',
  more: (count) => `Show all ${count}`,
  fewer: 'Show fewer',
  and: 'and',
};

const TEXTS: Readonly<Record<Language, RulesTexts>> = { nl, en };

/** What the sections of the page of rules have in common, in one language. */
export function rulesTexts(language: Language): RulesTexts {
  return TEXTS[language];
}
