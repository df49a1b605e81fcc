import type { Text } from '../../domain/text';
import type { Goal } from './goal';

const YEAR_2050: Text = { nl: 'in 2050', en: 'in 2050' };

/** Goals of the omgevingsvisie for the whole of Heerlen. */
export const OF_HEERLEN = [
  {
    id: 'heerlen-gezond',
    themes: ['gezondheid', 'ses'],
    about: 'GM0917',
    aims: 'nederland',
    document: 'omgevingsvisie',
    cue: 'r. 276-284 en 3130-3136',
    until: YEAR_2050,
    goal: {
      nl: 'Gezondheid en inkomen “rond het landelijke gemiddelde”, en daarna gezonder dan dat.',
      en: 'Health and income around the national average, and after that healthier.',
    },
    plain: {
      nl: 'Mensen in Heerlen zijn zo gezond en verdienen zo veel als gemiddeld.',
      en: 'People in Heerlen are as healthy and earn as much as average.',
    },
    measures: ['gezondheid-goed', 'inkomen'],
  },
  {
    id: 'heerlen-lijstjes',
    themes: [],
    about: 'GM0917',
    aims: 'nederland',
    document: 'omgevingsvisie',
    cue: 'r. 2965-2971',
    until: YEAR_2050,
    goal: {
      nl: 'Op leefbaarheid, veiligheid, gezondheid, werk en inkomen “gemiddeld tot hoog in landelijke lijstjes”.',
      en: 'Average to high on national lists for liveability, safety, health, work and income.',
    },
    plain: {
      nl: 'Heerlen staat in het midden of hoger op lijsten van steden.',
      en: 'Heerlen is in the middle or higher on lists of cities.',
    },
    measures: ['leefbaarometer', 'misdrijven', 'gezondheid-goed', 'ses-woa'],
    unmeasured: {
      nl: 'Een plaats op een landelijke lijst rekent de atlas niet uit; het verschil met Nederland wel.',
      en: 'The atlas does not work out a place on a national list; it does show the difference with the Netherlands.',
    },
  },
  {
    id: 'heerlen-veilig',
    themes: ['veiligheid', 'vertrouwen'],
    about: 'GM0917',
    aims: 'nederland',
    document: 'omgevingsvisie',
    cue: 'r. 3171-3173 en 3181-3185',
    until: YEAR_2050,
    goal: {
      nl: 'Criminaliteit “gemiddeld tot laag”, opkomst bij verkiezingen “gemiddeld tot hoog”.',
      en: 'Crime average to low, turnout at elections average to high.',
    },
    plain: {
      nl: 'Weinig misdrijven, en veel mensen die gaan stemmen.',
      en: 'Little crime, and many people who vote.',
    },
    measures: ['misdrijven', 'opkomst-gemeenteraad'],
  },
] as const satisfies readonly Goal[];
