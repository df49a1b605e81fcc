import type { Grouping } from '../domain/indicator';

const HEALTH = [
  'gezondheid-goed',
  'gezondheid-goed-tot-2020',
  'langdurige-aandoeningen',
  'overgewicht',
  'ernstig-overgewicht',
  'beweegrichtlijn',
  'ernstig-eenzaam',
] as const;

const HOUSING = [
  'woz',
  'leegstand',
  'koopwoningen',
  'corporatiewoningen',
  'particuliere-huur',
  'eengezinswoningen',
  'bouwjaar-vanaf-2000',
] as const;

const LIVEABILITY = [
  'leefbaarometer',
  'leefbaarometer-woningvoorraad',
  'leefbaarometer-fysieke-omgeving',
  'leefbaarometer-sociale-samenhang',
] as const;

const SAFETY = ['misdrijven', 'leefbaarometer-overlast-onveiligheid'] as const;
const NEARNESS = ['afstand-huisarts', 'afstand-supermarkt', 'afstand-school'] as const;
const BENEFITS = ['bijstand', 'arbeidsongeschikt', 'werkloosheidsuitkering'] as const;
const MONEY = ['sociaal-minimum', 'lage-inkomens', 'inkomen', 'moeite-met-rondkomen'] as const;
const CHILDREN = ['jeugd-0-14', 'huishoudens-met-kinderen', 'afstand-school'] as const;

/** Id of the grouping by the atlas's own themes, beside those of the programmes below. */
export const OWN_THEMES = 'onderwerp';

/** The programmes' own divisions of the same indicators; what falls outside a programme is left out there. */
export const GROUPINGS = [
  {
    id: 'nulmeting',
    name: { nl: 'Thema’s van de nulmeting', en: 'Themes of the baseline study' },
    source: {
      nl: 'Nulmeting Regio Deal Parkstad Limburg (Neimed), tabel 1 (r. 292-401)',
      en: 'Baseline study Regio Deal Parkstad Limburg (Neimed), table 1 (l. 292-401)',
    },
    groups: [
      { name: { nl: 'Armoede', en: 'Poverty' }, indicators: [...MONEY, 'hoge-inkomens', ...BENEFITS] },
      { name: { nl: 'Gezondheid', en: 'Health' }, indicators: HEALTH },
      {
        name: { nl: 'Onderwijs en arbeidsmarkt', en: 'Education and labour market' },
        indicators: ['ses-woa', 'laagopgeleid', 'hoogopgeleid'],
      },
      {
        name: { nl: 'Wonen en leefbaarheid', en: 'Housing and liveability' },
        indicators: [...LIVEABILITY, ...HOUSING],
      },
      { name: { nl: 'Veiligheid', en: 'Safety' }, indicators: SAFETY },
      {
        name: { nl: 'Voorzieningen', en: 'Amenities' },
        indicators: ['leefbaarometer-voorzieningen', ...NEARNESS],
      },
    ],
  },
  {
    id: 'nphn',
    name: { nl: 'Nationaal Programma Heerlen-Noord', en: 'National Programme Heerlen-Noord' },
    source: {
      nl: 'Omgevingsvisie Heerlen 2050, vijf thema’s van het programma (r. 818-844); de indeling van cijfers is van de atlas',
      en: 'Omgevingsvisie Heerlen 2050, five themes of the programme (l. 818-844); the assignment of figures is by the atlas',
    },
    groups: [
      { name: { nl: 'Gezondheid', en: 'Health' }, indicators: HEALTH },
      { name: { nl: 'Veiligheid', en: 'Safety' }, indicators: ['leefbaarometer', ...SAFETY] },
      { name: { nl: 'Leren', en: 'Learning' }, indicators: CHILDREN },
      { name: { nl: 'Werken', en: 'Work' }, indicators: ['ses-woa', ...BENEFITS, ...MONEY] },
      { name: { nl: 'Wonen', en: 'Housing' }, indicators: ['leefbaarometer-woningvoorraad', ...HOUSING] },
    ],
  },
  {
    id: 'regio-deal-3',
    name: { nl: 'Regio Deal III, inlopen van verschillen', en: 'Regio Deal III, closing gaps' },
    source: {
      nl: 'Convenant Regio Deal Parkstad Limburg III, programmalijn 3 (r. 671-675), themanamen ingekort; de indeling van cijfers is van de atlas',
      en: 'Covenant Regio Deal Parkstad Limburg III, programme line 3 (l. 671-675), theme names shortened; the assignment of figures is by the atlas',
    },
    groups: [
      { name: { nl: 'Onderwijs en ontwikkeling', en: 'Education and development' }, indicators: CHILDREN },
      { name: { nl: 'Sociale veiligheid', en: 'Social safety' }, indicators: ['leefbaarometer', ...SAFETY] },
      {
        name: { nl: 'Wonen en bestaanszekerheid', en: 'Housing and a secure living' },
        indicators: [...HOUSING, ...MONEY, ...BENEFITS],
      },
    ],
  },
  {
    id: 'kernthemas',
    name: { nl: 'Kernthema’s van inwoners', en: 'Core themes of residents' },
    source: {
      nl: 'Participatie bij de Omgevingsvisie Heerlen 2050 (r. 8562-8578); de indeling van cijfers is van de atlas',
      en: 'Participation for Omgevingsvisie Heerlen 2050 (l. 8562-8578); the assignment of figures is by the atlas',
    },
    groups: [
      {
        name: { nl: 'Zorgen van nu, kansen voor de toekomst', en: 'Worries of today, chances for tomorrow' },
        indicators: ['leefbaarometer', ...SAFETY, 'leegstand'],
      },
      {
        name: { nl: 'Basis op orde', en: 'Getting the basics right' },
        indicators: [
          'leefbaarometer-woningvoorraad',
          'woz',
          'corporatiewoningen',
          'particuliere-huur',
          'bouwjaar-vanaf-2000',
        ],
      },
      {
        name: { nl: 'Nieuwe verbindingen', en: 'New connections' },
        indicators: ['leefbaarometer-voorzieningen', 'leefbaarometer-sociale-samenhang', ...NEARNESS],
      },
      {
        name: { nl: 'Een groen Heerlen', en: 'A green Heerlen' },
        indicators: ['leefbaarometer-fysieke-omgeving', 'dichtheid'],
      },
      {
        name: { nl: 'Verkleinen van achterstanden', en: 'Reducing disadvantage' },
        indicators: ['ses-woa', ...MONEY, ...BENEFITS, ...HEALTH],
      },
      {
        name: { nl: 'Meer voorzieningen voor de jeugd', en: 'More amenities for young people' },
        indicators: CHILDREN,
      },
    ],
  },
] as const satisfies readonly Grouping[];
