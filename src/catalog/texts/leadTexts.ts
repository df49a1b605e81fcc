import type { Absence } from '../../domain/cell';
import type { Nature } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import type { Widen } from './widen';

type Sense = 'gunstiger' | 'minder-gunstig';

const nl = {
  sense: { gunstiger: 'Gunstiger', 'minder-gunstig': 'Minder gunstig' } satisfies Record<Sense, string>,
  slightly: {
    gunstiger: 'Iets gunstiger',
    'minder-gunstig': 'Iets minder gunstig',
  } satisfies Record<Sense, string>,
  /** Between the sense and the first subject. */
  subjects: (benchmark: string, count: number) =>
    ` dan ${benchmark} ${count === 1 ? 'is hier vooral het cijfer' : 'zijn hier vooral de cijfers'} over `,
  when: {
    gemeten: (period: string) => ` (${period})`,
    modelschatting: (period: string) => ` (schatting ${period})`,
    benaderd: (period: string) => ` (benaderd, ${period})`,
    berekend: (period: string) => ` (hier berekend, ${period})`,
  } satisfies Record<Nature, (period: string) => string>,
  and: ' en ',
  none: {
    gunstiger: (benchmark: string, count: number) =>
      count === 1
        ? `Het ene recente cijfer dat te vergelijken is, is hier niet gunstiger dan ${benchmark}.`
        : `Geen van de ${count} recente cijfers die te vergelijken zijn, is hier gunstiger dan ${benchmark}.`,
    'minder-gunstig': (benchmark: string, count: number) =>
      count === 1
        ? `Het ene recente cijfer dat te vergelijken is, is hier niet minder gunstig dan ${benchmark}.`
        : `Geen van de ${count} recente cijfers die te vergelijken zijn, is hier minder gunstig dan ${benchmark}.`,
  } satisfies Record<Sense, (benchmark: string, count: number) => string>,
  nothing: 'Er zijn hier geen cijfers om te vergelijken.',
  why: {
    'niet-van-toepassing': 'Hier woont niemand.',
    'niet-gepubliceerd':
      'De bronnen geven hier weinig of geen cijfers, meestal omdat er te weinig mensen of woningen zijn.',
    'niet-gemeten': 'Dit gebied zit niet in de bronnen.',
    'niet-op-dit-niveau': 'De cijfers bestaan alleen voor gebieden van een andere grootte.',
    'nog-niet-gepubliceerd': 'De bronnen leveren deze cijfers later.',
  } satisfies Record<Absence, string>,
  itself: 'Dit is het gebied waarmee u vergelijkt.',
  noBenchmark: (benchmark: string, reason: string) =>
    `Vergelijken met ${benchmark} kan hier niet: ${reason}.`,
  another: 'Kies een andere vergelijking om te zien wat hier opvalt.',
  nothingRecent: 'Er zijn hier geen recente cijfers om te vergelijken.',
  perSubject: 'Bij elk onderwerp staat waarom.',
  resident: {
    figure: (value: string, period: string) => `: ${value} ${period}. Dat is `,
    score: (period: string) => `: ${period} is dat naar schatting `,
    sense: { gunstiger: 'gunstiger', 'minder-gunstig': 'minder gunstig' } satisfies Record<Sense, string>,
    slightly: {
      gunstiger: 'iets gunstiger',
      'minder-gunstig': 'iets minder gunstig',
    } satisfies Record<Sense, string>,
    than: (benchmark: string) => ` dan ${benchmark}.`,
    nothing: 'Over deze plek zelf zijn er geen cijfers om te vergelijken.',
    elsewhere: 'De cijfers die er wel zijn, staan bij elk onderwerp.',
    in: (period: string) => `in ${period}`,
    over: (period: string) => `over ${period}`,
    none: {
      gunstiger: (benchmark: string) => `Geen van de cijfers over deze plek is gunstiger dan ${benchmark}.`,
      'minder-gunstig': (benchmark: string) =>
        `Geen van de cijfers over deze plek is minder gunstig dan ${benchmark}.`,
    } satisfies Record<Sense, (benchmark: string) => string>,
  },
} as const;

export type LeadTexts = Widen<typeof nl>;

const en: LeadTexts = {
  sense: { gunstiger: 'More favourable', 'minder-gunstig': 'Less favourable' },
  slightly: { gunstiger: 'Slightly more favourable', 'minder-gunstig': 'Slightly less favourable' },
  subjects: (benchmark, count) =>
    count === 1
      ? ` than that of ${benchmark} is mainly the figure on `
      : ` than those of ${benchmark} are mainly the figures on `,
  when: {
    gemeten: (period) => ` (${period})`,
    modelschatting: (period) => ` (estimate ${period})`,
    benaderd: (period) => ` (approximated, ${period})`,
    berekend: (period) => ` (computed here, ${period})`,
  },
  and: ' and ',
  none: {
    gunstiger: (benchmark, count) =>
      count === 1
        ? `The one recent figure that can be compared is not more favourable here than that of ${benchmark}.`
        : `None of the ${count} recent figures that can be compared is more favourable here than that of ${benchmark}.`,
    'minder-gunstig': (benchmark, count) =>
      count === 1
        ? `The one recent figure that can be compared is not less favourable here than that of ${benchmark}.`
        : `None of the ${count} recent figures that can be compared is less favourable here than that of ${benchmark}.`,
  },
  nothing: 'There are no figures to compare here.',
  why: {
    'niet-van-toepassing': 'Nobody lives here.',
    'niet-gepubliceerd':
      'The sources give few or no figures here, mostly because there are too few people or homes.',
    'niet-gemeten': 'This area is not in the sources.',
    'niet-op-dit-niveau': 'The figures only exist for areas of another size.',
    'nog-niet-gepubliceerd': 'The sources deliver these figures later.',
  },
  itself: 'This is the area you compare with.',
  noBenchmark: (benchmark, reason) => `A comparison with ${benchmark} is not possible here: ${reason}.`,
  another: 'Choose another comparison to see what stands out here.',
  nothingRecent: 'There are no recent figures to compare here.',
  perSubject: 'Each subject says why.',
  resident: {
    figure: (value, period) => `: ${value} ${period}. That is `,
    score: (period) => `: ${period} the estimate is `,
    sense: { gunstiger: 'more favourable', 'minder-gunstig': 'less favourable' },
    slightly: { gunstiger: 'slightly more favourable', 'minder-gunstig': 'slightly less favourable' },
    than: (benchmark) => ` than ${benchmark}.`,
    nothing: 'There are no figures about this place itself to compare.',
    elsewhere: 'The figures that do exist are with each subject.',
    in: (period) => `in ${period}`,
    over: (period) => `over ${period}`,
    none: {
      gunstiger: (benchmark) => `None of the figures about this place is more favourable than ${benchmark}.`,
      'minder-gunstig': (benchmark) =>
        `None of the figures about this place is less favourable than ${benchmark}.`,
    },
  },
};

const TEXTS: Readonly<Record<Language, LeadTexts>> = { nl, en };

/** The words of the lead of an area in one language. */
export function leadTexts(lang: Language): LeadTexts {
  return TEXTS[lang];
}
