import type { Text } from '../../domain/text';
import type { Goal } from './goal';

const DEAL_END: Text = { nl: 'de deal loopt tot en met 2030', en: 'the deal runs to the end of 2030' };

const OPEN_HEALTH = [
  'gezondheid-goed',
  'gezondheid-goed-tot-2020',
  'langdurige-aandoeningen',
  'overgewicht',
  'ernstig-overgewicht',
  'beweegrichtlijn',
  'ernstig-eenzaam',
] as const;

const BENEFITS = ['bijstand', 'arbeidsongeschikt', 'werkloosheidsuitkering'] as const;

/** Goals of region and deal. */
export const OF_THE_REGION = [
  {
    id: 'deal-leefbaarheid',
    themes: ['leefbaarheid', 'wonen', 'veiligheid', 'voorzieningen'],
    about: 'focusgebieden',
    aims: 'nederland',
    document: 'convenant-2026',
    cue: 'art. 1.3 (r. 338-342)',
    until: DEAL_END,
    goal: {
      nl: 'De leefbaarheid van de focusgebieden, sociaal en fysiek, op “het gemiddelde niveau in Nederland”.',
      en: 'Liveability of the focus areas, social and physical, at the average level in the Netherlands.',
    },
    plain: {
      nl: 'Wonen is hier net zo prettig als gemiddeld in Nederland.',
      en: 'Living here is as pleasant as it is on average in the Netherlands.',
    },
    measures: [
      'leefbaarometer',
      'leefbaarometer-woningvoorraad',
      'leefbaarometer-fysieke-omgeving',
      'leefbaarometer-voorzieningen',
      'leefbaarometer-sociale-samenhang',
      'leefbaarometer-overlast-onveiligheid',
      'leegstand',
      'misdrijven',
      'afstand-huisarts',
      'afstand-supermarkt',
      'afstand-school',
    ],
  },
  {
    id: 'brede-welvaart',
    themes: ['ses', 'armoede', 'gezondheid'],
    about: 'parkstad',
    aims: 'nederland',
    document: 'strategische-agenda',
    cue: 'r. 132-136',
    until: { nl: 'agenda tot 2030', en: 'agenda to 2030' },
    goal: {
      nl: 'Brede welvaart op “minimaal het gemiddelde Nederlandse niveau”.',
      en: 'Broad prosperity at no less than the Dutch average.',
    },
    plain: {
      nl: 'Geld, werk, gezondheid, wonen en veiligheid samen: minstens zo goed als gemiddeld.',
      en: 'Money, work, health, housing and safety together: at least as good as average.',
    },
    measures: [
      'ses-woa',
      'inkomen',
      'lage-inkomens',
      'sociaal-minimum',
      ...BENEFITS,
      ...OPEN_HEALTH,
      'moeite-met-rondkomen',
    ],
  },
  {
    id: 'naar-nederland',
    themes: [],
    about: 'parkstad',
    aims: 'nederland',
    document: 'voorstel-2022',
    cue: 'r. 1993-2000 en 1640-1642',
    until: { nl: 'middellange termijn', en: 'medium term' },
    goal: {
      nl: '“Structureel naar het gemiddelde niveau van Nederland”; de deal daarvoor nam Limburg als maat.',
      en: 'Lastingly towards the average of the Netherlands; the deal before it took Limburg as its measure.',
    },
    plain: {
      nl: 'Eerst was Limburg de maat, nu heel Nederland.',
      en: 'First Limburg was the measure, now all of the Netherlands.',
    },
    measures: 'alle',
  },
  {
    id: 'onderwijs',
    themes: ['onderwijs'],
    about: 'parkstad',
    aims: 'nederland',
    document: 'convenant-2026',
    cue: 'r. 690-693',
    until: DEAL_END,
    goal: {
      nl: 'Prestaties in het onderwijs ten minste gemiddeld voor Nederland, en meer jongeren die blijven.',
      en: 'Results in education at least average for the Netherlands, and more young people who stay.',
    },
    plain: {
      nl: 'Kinderen leren hier net zo veel als elders.',
      en: 'Children learn as much here as elsewhere.',
    },
    measures: [],
    unmeasured: {
      nl: 'Hoe leerlingen het op school doen, staat niet in de atlas; hieronder gaat het om de opleiding van inwoners.',
      en: 'How pupils do at school is not in the atlas; the figures below are about the education of residents.',
    },
  },
] as const satisfies readonly Goal[];
