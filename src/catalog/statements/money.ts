import type { Statement } from '../../domain/statement';
import { area, beside, figure, percent, same } from './build';

const HEERLEN = 'GM0917';

/** Buurten the baseline study names, with the share it prints. */
const NAMED = [
  ['Weggebekker', 'BU09172000', '33'],
  ['Hoensbroek-Centrum', 'BU09171200', '19'],
  ['Zeswegen', 'BU09173001', '19'],
  ['Meezenbroek', 'BU09173202', '18'],
  ['Passart', 'BU09172100', '18'],
] as const;

/** Claims about income and benefits. */
export const MONEY_STATEMENTS: readonly Statement[] = [
  {
    id: 'vijf-buurten',
    claim: {
      nl: 'In vijf buurten is het deel van de huishoudens rond of onder het sociaal minimum ongeveer 2,5 keer dat van Nederland.',
      en: 'In five neighbourhoods the share of households around or below the social minimum is some 2.5 times that of the Netherlands.',
    },
    document: 'nulmeting',
    cue: 'r. 534-543',
    outcome: 'gelijk',
    remark: {
      nl: 'Afgerond dezelfde cijfers. Tegenover de 7,1 % die de nulmeting voor Nederland noemt, past 2,5 tot 2,7 keer bij vier van de vijf; Weggebekker ligt op 4,6 keer.',
      en: 'Rounded, the same figures. Beside the 7.1% the study gives for the Netherlands, 2.5 to 2.7 times fits four of the five; Weggebekker is at 4.6 times.',
    },
    figures: NAMED.map(([name, code, printed]) =>
      beside(same(name), percent(printed), '2018', figure('sociaal-minimum', '2018', code)),
    ),
    view: {
      scherm: 'tabel',
      indicator: 'sociaal-minimum',
      jaar: '2018',
      gebied: NAMED.map(([, code]) => area(code)),
    },
  },
  {
    id: 'twee-keer-nederland',
    claim: {
      nl: 'In 15 % van de buurten van stedelijk Parkstad is dat deel minstens twee keer zo hoog als in Nederland.',
      en: 'In 15% of the neighbourhoods of urban Parkstad that share is at least twice that of the Netherlands.',
    },
    document: 'nulmeting',
    cue: 'r. 543-545',
    outcome: 'ander-jaar',
    remark: {
      nl: 'De nulmeting gaat over alle buurten in 2018. De atlas heeft buiten Heerlen alleen 2017, en van een deel van de buurten.',
      en: 'The study is about all neighbourhoods in 2018. Outside Heerlen the atlas has only 2017, and only some neighbourhoods.',
    },
    figures: [
      beside(
        {
          nl: 'Buurten van stedelijk Parkstad met minstens 2 keer Nederland',
          en: 'Neighbourhoods at least twice the Netherlands',
        },
        percent('15'),
        '2018',
        {
          kind: 'deel-van-buurten',
          indicator: 'sociaal-minimum',
          period: '2017',
          within: area('deel.stedelijk-parkstad'),
          times: 2,
        },
      ),
    ],
    view: {
      scherm: 'regels',
      indicator: 'sociaal-minimum',
      jaar: '2017',
      bereik: area('deel.stedelijk-parkstad'),
    },
  },
  {
    id: 'uitkeringen',
    claim: {
      nl: 'In Heerlen leeft een kwart van de inwoners van een uitkering; in Parkstad 20 %, in Nederland 12,4 %.',
      en: 'In Heerlen a quarter of the inhabitants live on a benefit; in Parkstad 20%, in the Netherlands 12.4%.',
    },
    document: 'nulmeting',
    cue: 'r. 547-549, tabel 2',
    outcome: 'andere-afbakening',
    remark: {
      nl: 'De nulmeting telt alle uitkeringen samen, op een manier die niet is beschreven. Open cijfers zijn er per soort; wie er twee heeft, telt bij beide, dus optellen gaat niet.',
      en: 'The study counts all benefits together, in a way it does not describe. Open figures exist per kind; whoever has two counts for both, so they cannot be added.',
    },
    figures: [
      ['bijstand', 'bijstand', 'social assistance'],
      ['arbeidsongeschikt', 'arbeidsongeschiktheid', 'disability benefit'],
      ['werkloosheidsuitkering', 'werkloosheid', 'unemployment benefit'],
    ].map(([id = '', nl = '', en = '']) =>
      beside(
        { nl: `Heerlen, ${nl}`, en: `Heerlen, ${en}` },
        { nl: 'samen ongeveer 25\u00a0%', en: 'together about 25%' },
        '2019',
        figure(id, '2019', HEERLEN),
      ),
    ),
    view: { indicator: 'bijstand', jaar: '2019' },
  },
];
