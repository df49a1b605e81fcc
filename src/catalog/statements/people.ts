import type { Statement } from '../../domain/statement';
import { area, beside, figure, percent, same } from './build';

const HEERLEN = 'GM0917';
const NEDERLAND = { nl: 'Nederland', en: 'the Netherlands' } as const;

/** Claims about health and education. */
export const PEOPLE_STATEMENTS: readonly Statement[] = [
  {
    id: 'gezondheid',
    claim: {
      nl: 'Kerkrade heeft het laagste deel volwassenen met een goede ervaren gezondheid van Parkstad.',
      en: 'Kerkrade has the lowest share of adults in good perceived health of Parkstad.',
    },
    document: 'nulmeting',
    cue: 'tabel 3, r. 648-740',
    outcome: 'andere-afbakening',
    remark: {
      nl: 'RIVM heeft zijn model herzien: dezelfde metingen geven nu andere schattingen. De volgorde is anders: in 2016 ligt Heerlen nu net onder Kerkrade. Limburg staat niet in de bron.',
      en: 'RIVM has revised its model: the same surveys now give other estimates. The order differs: in 2016 Heerlen is now just below Kerkrade. Limburg is not in the source.',
    },
    figures: [
      beside(same('Kerkrade'), percent('63,2'), '2016', figure('gezondheid-goed', '2016', 'GM0928')),
      beside(
        same('Heerlen'),
        { nl: 'niet genoemd', en: 'not named' },
        '2016',
        figure('gezondheid-goed', '2016', HEERLEN),
      ),
      beside(same('Parkstad'), percent('69,2'), '2016', figure('gezondheid-goed', '2016', 'parkstad')),
      beside(same('Limburg'), percent('71,6'), '2016', figure('gezondheid-goed', '2016', 'limburg')),
      beside(NEDERLAND, percent('75,6'), '2016', figure('gezondheid-goed', '2016', 'nederland')),
    ],
    view: { niveau: 'gemeente', indicator: 'gezondheid-goed', jaar: '2016', scherm: 'tabel' },
  },
  {
    id: 'bewegen',
    claim: {
      nl: 'In Heerlen voldoet 37,9 % van de volwassenen aan de beweegrichtlijn, in Nederland 47,5 %.',
      en: 'In Heerlen 37.9% of adults meet the exercise guideline, in the Netherlands 47.5%.',
    },
    document: 'omgevingsvisie',
    cue: 'r. 2102-2108',
    outcome: 'ander-jaar',
    remark: {
      nl: 'De omgevingsvisie gebruikt de meting van 2022; in de open tabel van de atlas is 2020 de nieuwste.',
      en: 'The vision uses the survey of 2022; in the open table of the atlas 2020 is the newest.',
    },
    figures: [
      beside(same('Heerlen'), percent('37,9'), '2022', figure('beweegrichtlijn', '2020', HEERLEN)),
      beside(NEDERLAND, percent('47,5'), '2022', figure('beweegrichtlijn', '2020', 'nederland')),
    ],
    view: { niveau: 'gemeente', indicator: 'beweegrichtlijn', jaar: '2020' },
  },
  {
    id: 'voerendaal',
    claim: {
      nl: 'Voerendaal wijkt af: 37 % van de inwoners is er hoogopgeleid, meer dan in Nederland.',
      en: 'Voerendaal stands out: 37% of its inhabitants are highly educated, more than in the Netherlands.',
    },
    document: 'nulmeting',
    cue: 'r. 956-958',
    outcome: 'ander-jaar',
    remark: {
      nl: 'De open tabel gaat over 2020 en over inwoners van 15 tot 75 jaar. Ook daarin is Voerendaal van de zeven gemeenten de hoogste.',
      en: 'The open table is about 2020 and about inhabitants aged 15 to 74. There too Voerendaal is the highest of the seven municipalities.',
    },
    figures: [
      beside(same('Voerendaal'), percent('37'), '2018', figure('hoogopgeleid', '2020', 'GM0986')),
      beside(
        same('Heerlen'),
        { nl: 'niet genoemd', en: 'not named' },
        '2018',
        figure('hoogopgeleid', '2020', HEERLEN),
      ),
    ],
    view: { scherm: 'tabel', niveau: 'gemeente', indicator: 'hoogopgeleid', jaar: '2020' },
  },
  {
    id: 'brunssum-oost',
    claim: {
      nl: 'In Brunssum-Oost wonen meer laagopgeleiden dan in Brunssum-Zuid.',
      en: 'More people with little education live in Brunssum-Oost than in Brunssum-Zuid.',
    },
    document: 'nulmeting',
    cue: 'r. 955-956',
    outcome: 'ander-jaar',
    remark: {
      nl: 'Per wijk is alleen het deel hoogopgeleiden open, in 2022: in Oost lager dan in Zuid. Dat past bij de uitspraak, maar is niet hetzelfde cijfer.',
      en: 'Per district only the share of highly educated is open, in 2022: lower in Oost than in Zuid. That fits the claim, but is not the same figure.',
    },
    figures: [
      beside(
        same('Brunssum-Oost'),
        { nl: 'meer laagopgeleid', en: 'more with little education' },
        '2018',
        figure('hoogopgeleid', '2022', 'WK089903'),
      ),
      beside(
        same('Brunssum-Zuid'),
        { nl: 'minder laagopgeleid', en: 'fewer with little education' },
        '2018',
        figure('hoogopgeleid', '2022', 'WK089904'),
      ),
    ],
    view: {
      scherm: 'tabel',
      niveau: 'wijk',
      indicator: 'hoogopgeleid',
      jaar: '2022',
      gebied: [area('WK089903'), area('WK089904')],
    },
  },
];
