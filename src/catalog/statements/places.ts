import type { Statement } from '../../domain/statement';
import { area, beside, figure, percent, same } from './build';

/** Claims about safety, population and where things are. */
export const PLACE_STATEMENTS: readonly Statement[] = [
  {
    id: 'drugs',
    claim: {
      nl: 'Drugsmisdrijven per 10.000 inwoners: Heerlen 27, Parkstad 19, Limburg 12, Nederland 8.',
      en: 'Drug offences per 10,000 inhabitants: Heerlen 27, Parkstad 19, Limburg 12, the Netherlands 8.',
    },
    document: 'nulmeting',
    cue: 'r. 1230-1232',
    outcome: 'niet-open',
    remark: {
      nl: 'Het komt uit een eigen bewerking van microdata. De atlas heeft alle misdrijven samen, niet per soort.',
      en: 'It comes from a study of microdata. The atlas has all offences together, not per kind.',
    },
    figures: [],
    view: { indicator: 'misdrijven' },
  },
  {
    id: 'verdachten',
    claim: {
      nl: 'Verdachten per 10.000 inwoners: Heerlen 137, Kerkrade 129, Nederland 90, Limburg 80.',
      en: 'Suspects per 10,000 inhabitants: Heerlen 137, Kerkrade 129, the Netherlands 90, Limburg 80.',
    },
    document: 'nulmeting',
    cue: 'r. 1249-1252',
    outcome: 'niet-open',
    remark: {
      nl: 'Een verdachte is iets anders dan een misdrijf; cijfers over verdachten heeft de atlas niet.',
      en: 'A suspect is not an offence; the atlas has no figures on suspects.',
    },
    figures: [],
  },
  {
    id: 'ouderen',
    claim: {
      nl: 'In Waubach wonen veel mensen van 65 jaar en ouder, in Parkheide heel weinig.',
      en: 'Many people aged 65 and over live in Waubach, very few in Parkheide.',
    },
    document: 'nulmeting',
    cue: 'r. 1650-1652',
    outcome: 'ander-jaar',
    remark: {
      nl: 'De nulmeting geeft geen getal. Het verschil is er in 2024 nog.',
      en: 'The study gives no number. The difference is still there in 2024.',
    },
    figures: [
      beside(same('Waubach'), { nl: 'veel', en: 'many' }, null, figure('ouderen-65', '2024', 'BU08820205')),
      beside(
        same('Parkheide'),
        { nl: 'heel weinig', en: 'very few' },
        null,
        figure('ouderen-65', '2024', 'BU08820202'),
      ),
    ],
    view: {
      scherm: 'tabel',
      indicator: 'ouderen-65',
      jaar: '2024',
      gebied: [area('BU08820205'), area('BU08820202')],
    },
  },
  {
    id: 'boven-het-spoor',
    claim: {
      nl: 'De opgaven zijn groter in het noorden van Heerlen, boven het spoor.',
      en: 'Problems are larger in the north of Heerlen, above the railway.',
    },
    document: 'omgevingsvisie',
    cue: 'r. 1448-1458',
    outcome: 'ander-jaar',
    remark: {
      nl: 'De tekst geeft geen getal. Naar de Leefbaarometer, een modelschatting, ligt Heerlen-Noord lager dan de rest van Heerlen.',
      en: 'The text gives no number. By the Leefbaarometer, a model estimate, Heerlen-Noord is lower than the rest of Heerlen.',
    },
    figures: [
      beside(
        same('Heerlen-Noord'),
        { nl: 'grotere opgaven', en: 'larger problems' },
        null,
        figure('leefbaarometer', '2024', 'focus.heerlen-noord'),
      ),
      beside(
        { nl: 'Heerlen zonder Heerlen-Noord', en: 'Heerlen without Heerlen-Noord' },
        { nl: 'kleinere opgaven', en: 'smaller problems' },
        null,
        figure('leefbaarometer', '2024', 'deel.heerlen-zuid-met-centrum'),
      ),
    ],
    view: {
      scherm: 'vergelijk',
      gebied: [area('focus.heerlen-noord'), area('deel.heerlen-zuid-met-centrum')],
    },
  },
  {
    id: 'autos',
    claim: {
      nl: 'Heerlen telt 999 auto’s per km² land, tegen 265 gemiddeld.',
      en: 'Heerlen counts 999 cars per km² of land, against 265 on average.',
    },
    document: 'omgevingsvisie',
    cue: 'r. 2094-2098',
    outcome: 'niet-open',
    remark: {
      nl: 'Auto’s staan niet in de tabellen waaruit deze atlas is gemaakt.',
      en: 'Cars are not in the tables this atlas was made from.',
    },
    figures: [],
  },
  {
    id: 'deel-noord',
    claim: {
      nl: 'Ongeveer twee derde van Heerlen woont in Heerlen-Noord: 56.000 van de 87.000 mensen.',
      en: 'Some two thirds of Heerlen live in Heerlen-Noord: 56,000 of 87,000 people.',
    },
    document: 'omgevingsvisie',
    cue: 'r. 5890-5892, r. 1149-1151',
    outcome: 'ander-jaar',
    remark: {
      nl: 'Geen beleidstekst noemt de buurten van Heerlen-Noord; de begrenzing is indicatief en het aantal dus ook.',
      en: 'No policy text names the neighbourhoods of Heerlen-Noord; the boundary is indicative and so is the count.',
    },
    figures: [
      beside(
        { nl: 'Deel van Heerlen in Heerlen-Noord', en: 'Share of Heerlen in Heerlen-Noord' },
        percent('64'),
        null,
        {
          kind: 'deel-van-inwoners',
          area: area('focus.heerlen-noord'),
          of: area('GM0917'),
        },
      ),
    ],
    view: { gebied: [area('focus.heerlen-noord')] },
  },
  {
    id: 'concentratie',
    claim: {
      nl: 'Problemen zijn niet gelijk verdeeld over de regio: ze komen samen in bepaalde wijken.',
      en: 'Problems are not spread evenly over the region: they come together in certain districts.',
    },
    document: 'voorstel-2022',
    cue: 'r. 1938-1940',
    outcome: 'andere-afbakening',
    remark: {
      nl: 'De tekst geeft geen getal. Het scherm Concentratie telt per buurt hoeveel thema’s samenkomen, en toetst of buurten die op elkaar lijken bij toeval zo bij elkaar kunnen liggen.',
      en: 'The text gives no number. The screen Concentration counts how many themes come together per neighbourhood, and tests whether neighbourhoods that are alike can lie together like this by chance.',
    },
    figures: [],
    view: { scherm: 'concentratie' },
  },
];
