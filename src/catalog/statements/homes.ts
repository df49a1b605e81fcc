import type { Statement } from '../../domain/statement';
import { area, beside, figure, percent, same } from './build';

const HEERLEN = 'GM0917';
const NEDERLAND = { nl: 'Nederland', en: 'the Netherlands' } as const;

const OVER_FOUR = { nl: 'meer dan 4\u00a0%', en: 'over 4%' } as const;

/** Claims about homes. */
export const HOME_STATEMENTS: readonly Statement[] = [
  {
    id: 'eigendom',
    claim: {
      nl: 'Van de woningen in Heerlen is 47 % koop, 37 % corporatie en 16 % particuliere huur; in Parkstad is 57 % koop.',
      en: 'Of the homes in Heerlen 47% are owner-occupied, 37% housing association and 16% private rental; in Parkstad 57% are owner-occupied.',
    },
    document: 'nulmeting',
    cue: 'r. 1121-1125',
    outcome: 'gelijk',
    remark: {
      nl: 'De nulmeting noemt geen jaar; de cijfers van 2019 passen erbij, en tellen op tot 100. Voor Parkstad als geheel is 2020 het eerste jaar.',
      en: 'The study names no year; the figures of 2019 fit, and add up to 100. For Parkstad as a whole 2020 is the first year.',
    },
    figures: [
      beside(
        { nl: 'Heerlen, koop', en: 'Heerlen, owner-occupied' },
        percent('47'),
        null,
        figure('koopwoningen', '2019', HEERLEN),
      ),
      beside(
        { nl: 'Heerlen, corporatie', en: 'Heerlen, housing association' },
        percent('37'),
        null,
        figure('corporatiewoningen', '2019', HEERLEN),
      ),
      beside(
        { nl: 'Heerlen, particuliere huur', en: 'Heerlen, private rental' },
        percent('16'),
        null,
        figure('particuliere-huur', '2019', HEERLEN),
      ),
      beside(
        { nl: 'Parkstad, koop', en: 'Parkstad, owner-occupied' },
        percent('57'),
        null,
        figure('koopwoningen', '2020', 'parkstad'),
      ),
    ],
    view: { niveau: 'gemeente', indicator: 'koopwoningen', jaar: '2019', scherm: 'tabel' },
  },
  {
    id: 'nieuwbouw',
    claim: {
      nl: 'In Parkstad is 8 % van de woningen van na 2000, in Nederland 16 %.',
      en: 'In Parkstad 8% of homes date from after 2000, in the Netherlands 16%.',
    },
    document: 'nulmeting',
    cue: 'r. 1127-1129',
    outcome: 'andere-afbakening',
    remark: {
      nl: 'Voor dit jaar heeft de atlas alleen Heerlen; te weinig van Parkstad om er een cijfer voor te geven.',
      en: 'For this year the atlas has only Heerlen; too little of Parkstad to give it a figure.',
    },
    figures: [
      beside(same('Parkstad'), percent('8'), '2019', figure('bouwjaar-vanaf-2000', '2019', 'parkstad')),
      beside(
        same('Heerlen'),
        { nl: 'niet genoemd', en: 'not named' },
        '2019',
        figure('bouwjaar-vanaf-2000', '2019', HEERLEN),
      ),
      beside(NEDERLAND, percent('16'), '2019', figure('bouwjaar-vanaf-2000', '2019', 'nederland')),
    ],
    view: { indicator: 'bouwjaar-vanaf-2000', jaar: '2019' },
  },
  {
    id: 'goedkope-koop',
    claim: {
      nl: 'Meer dan de helft van de koopwoningen in Parkstad is minder dan € 170.000 waard.',
      en: 'More than half of the owner-occupied homes in Parkstad are worth less than €170,000.',
    },
    document: 'nulmeting',
    cue: 'r. 1133',
    outcome: 'niet-open',
    remark: {
      nl: 'De verdeling van koopwoningen naar waarde is per buurt niet open. De gemiddelde WOZ-waarde zegt er iets over, maar niet hetzelfde.',
      en: 'How owner-occupied homes are spread over values is not open per neighbourhood. The mean WOZ value says something about it, but not the same.',
    },
    figures: [],
    view: { indicator: 'woz' },
  },
  {
    id: 'leegstand',
    claim: {
      nl: 'In Heerlen en Kerkrade staat meer dan 4 % van de woningen leeg, in Nederland minder dan 2 %.',
      en: 'In Heerlen and Kerkrade over 4% of homes are empty, in the Netherlands under 2%.',
    },
    document: 'nulmeting',
    cue: 'r. 1139-1140',
    outcome: 'andere-afbakening',
    remark: {
      nl: 'De definitie verschilt: de nulmeting telt waarschijnlijk alleen langdurige leegstand. Naar de open telling staat ook in Nederland 5 % leeg.',
      en: 'The definition differs: the study probably counts only long-term vacancy. By the open count 5% are empty in the Netherlands as well.',
    },
    figures: [
      beside(same('Heerlen'), OVER_FOUR, '2017', figure('leegstand', '2017', HEERLEN)),
      beside(same('Kerkrade'), OVER_FOUR, '2017', figure('leegstand', '2020', 'GM0928')),
      beside(
        NEDERLAND,
        { nl: 'minder dan 2\u00a0%', en: 'under 2%' },
        '2017',
        figure('leegstand', '2017', 'nederland'),
      ),
    ],
    view: { indicator: 'leegstand', jaar: '2017' },
  },
  {
    id: 'woz',
    claim: {
      nl: 'De gemiddelde WOZ-waarde is € 184.000 in Parkstad en € 290.000 in Nederland.',
      en: 'The mean WOZ value is €184,000 in Parkstad and €290,000 in the Netherlands.',
    },
    document: 'voorstel-2022',
    cue: 'r. 1922-1923',
    outcome: 'gelijk',
    remark: {
      nl: 'Het voorstel noemt geen jaar; Parkstad komt in 2021 op hetzelfde bedrag uit. Nederland heeft in de atlas geen cijfer over 2021.',
      en: 'The proposal names no year; Parkstad comes to the same amount in 2021. The atlas has no figure of the Netherlands for 2021.',
    },
    figures: [
      beside(
        same('Parkstad'),
        { nl: '€\u00a0184.000', en: '€184,000' },
        null,
        figure('woz', '2021', 'parkstad'),
      ),
      beside(NEDERLAND, { nl: '€\u00a0290.000', en: '€290,000' }, null, figure('woz', '2021', 'nederland')),
    ],
    view: {
      niveau: 'gemeente',
      indicator: 'woz',
      jaar: '2021',
      vergelijk: area('parkstad'),
      scherm: 'tabel',
    },
  },
  {
    id: 'voor-1974',
    claim: {
      nl: 'Ongeveer 57 % van de woningen in Heerlen is van voor 1974.',
      en: 'About 57% of the homes in Heerlen date from before 1974.',
    },
    document: 'omgevingsvisie',
    cue: 'r. 6171',
    outcome: 'niet-open',
    remark: {
      nl: 'De open tabellen delen bouwjaren alleen in voor en vanaf 2000.',
      en: 'The open tables only divide years of building into before and from 2000.',
    },
    figures: [],
  },
];
