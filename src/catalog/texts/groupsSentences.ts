/** Sentences about one area among its neighbours, to be read aloud. */
import type { Language } from '../../domain/text';
import type { Widen } from './widen';

/** Which side of the mean a group is on, in the words of the indicator. */
export type Side = 'minder-gunstig' | 'gunstiger' | 'hoger' | 'lager';

const nl = {
  area: { buurt: 'buurt', wijk: 'wijk' },
  one: 'één',
  areas: { buurt: 'buurten', wijk: 'wijken' },
  figures: {
    'minder-gunstig': 'minder gunstige cijfers',
    gunstiger: 'gunstiger cijfers',
    hoger: 'hogere cijfers',
    lager: 'lagere cijfers',
  } as Readonly<Record<Side, string>>,
  measured: (place: string, subject: string, value: string, when: string) =>
    `In ${place} is het cijfer voor ${subject} ${value} ${when}`,
  estimated: (place: string, subject: string, value: string, when: string) =>
    `In ${place} wordt het cijfer voor ${subject} ${when} geschat op ${value}`,
  mean: (areas: string) => `het gemiddelde van ${areas} in Parkstad`,
  /** The neighbours with a figure, as the subject of a clause. */
  around: {
    differ: (count: number, how: 'ook' | 'juist' | '', verdict: string) => {
      const words = [count === 1 ? '' : 'gemiddeld', how, verdict].filter(Boolean).join(' ');
      return count === 1
        ? `de enige buur met een cijfer is ${words}`
        : `de ${count} buren met een cijfer zijn ${words}`;
    },
    alike: (count: number) =>
      count === 1
        ? 'de enige buur met een cijfer ligt ongeveer op dat gemiddelde'
        : `de ${count} buren met een cijfer liggen samen ongeveer op dat gemiddelde`,
  },
  rare: {
    sterk: (what: 'groep' | 'verschil') =>
      `zo’n ${what} zou zelden ontstaan als de cijfers willekeurig over de kaart verdeeld waren`,
    aanwijzing: (areas: string, count: number) =>
      `bij toeval zie je dat niet vaak, al vallen er van ${areas} dan nog zo’n ${count} op`,
  },
  group: {
    sterk: (areas: string, figures: string, around: string, rare: string) =>
      `Sterke aanwijzing dat ${areas} met ${figures} hier bij elkaar liggen: ${around}, en ${rare}.`,
    aanwijzing: (areas: string, figures: string, around: string, rare: string) =>
      `Aanwijzing, geen sterke, dat ${areas} met ${figures} hier bij elkaar liggen: ${around}; ${rare}.`,
  },
  /** Where the area itself is about at the mean, so that it is its neighbours that stand out. */
  amid: {
    sterk: (name: string, areas: string, figures: string, around: string, rare: string) =>
      `Sterke aanwijzing dat ${name}, zelf ongeveer gemiddeld, tussen ${areas} met ${figures} ligt: ${around}, en ${rare}.`,
    aanwijzing: (name: string, areas: string, figures: string, around: string, rare: string) =>
      `Aanwijzing, geen sterke, dat ${name}, zelf ongeveer gemiddeld, tussen ${areas} met ${figures} ligt: ${around}; ${rare}.`,
  },
  apart: {
    sterk: (name: string, around: string, rare: string) =>
      `Sterke aanwijzing dat ${name} afwijkt van de omgeving: ${around}, en ${rare}.`,
    aanwijzing: (name: string, around: string, rare: string) =>
      `Aanwijzing, geen sterke, dat ${name} afwijkt van de omgeving: ${around}; ${rare}.`,
  },
  none: {
    same: (around: string) => `Geen aanwijzing voor een groep: ${around}, maar dat kan toeval zijn.`,
    other: (around: string) => `Geen aanwijzing voor een groep: ${around}, en dat kan toeval zijn.`,
    mean: (around: string) => `Geen aanwijzing voor een groep: ${around}.`,
    own: (name: string, verdict: string) =>
      `Dat betekent niet dat er niets aan de hand is: het cijfer van ${name} zelf blijft ${verdict}.`,
    judged: (areas: string) =>
      `Dat betekent niet dat er niets aan de hand is: hier is alleen gekeken of ${areas} met zulke cijfers bij elkaar liggen.`,
    neutral: (areas: string) =>
      `Dat zegt niets over het cijfer zelf: hier is alleen gekeken of ${areas} met zulke cijfers bij elkaar liggen.`,
  },
  part: {
    kern: (name: string, areas: string, rules: string) =>
      `${name} hoort bij de kern van een groep van ${areas}: de aanwijzing blijft sterk als we anders bepalen wie buren zijn (${rules}).`,
    rand: (name: string, areas: string) =>
      `${name} hoort bij de rand van een groep van ${areas}, niet bij de kern: hoe sterk de aanwijzing is, hangt ervan af wie we als buren tellen.`,
    weak: (name: string, areas: string) =>
      `${name} hoort bij de rand van een groep van ${areas}, niet bij de kern: daarvoor moet de aanwijzing sterk zijn.`,
    aloneKern: (area: string, rules: string) =>
      `Het gaat om één ${area}: geen van de buren valt zelf zo op. De aanwijzing blijft sterk als we anders bepalen wie buren zijn (${rules}).`,
    aloneRand: (area: string) =>
      `Het gaat om één ${area}: geen van de buren valt zelf zo op, en hoe sterk de aanwijzing is, hangt ervan af wie we als buren tellen.`,
    aloneWeak: (area: string) => `Het gaat om één ${area}: geen van de buren valt zelf zo op.`,
    apart: (area: string) => `Het gaat om één ${area} die anders is dan de buren, niet om een groep.`,
  },
  close: 'Het is een grensgeval: wordt er opnieuw geschud, dan kan het net anders uitvallen.',
};

export type GroupsSentences = Widen<Omit<typeof nl, 'figures' | 'around' | 'rare'>> &
  Pick<typeof nl, 'figures' | 'around' | 'rare'>;

const EN_ALSO = { ook: 'as well', juist: '', '': '' };
const EN_KIND = { groep: 'group', verschil: 'difference' };

const en: GroupsSentences = {
  area: { buurt: 'neighbourhood', wijk: 'district' },
  one: 'one',
  areas: { buurt: 'neighbourhoods', wijk: 'districts' },
  figures: {
    'minder-gunstig': 'less favourable figures',
    gunstiger: 'more favourable figures',
    hoger: 'higher figures',
    lager: 'lower figures',
  },
  measured: (place, subject, value, when) => `In ${place} the figure for ${subject} is ${value} ${when}`,
  estimated: (place, subject, value, when) =>
    `In ${place} the figure for ${subject} ${when} is estimated at ${value}`,
  mean: (areas) => `the mean of ${areas} in Parkstad`,
  around: {
    differ: (count, how, verdict) => {
      const words = [how === 'juist' ? `${verdict} instead` : verdict, EN_ALSO[how]]
        .filter(Boolean)
        .join(' ');
      return count === 1
        ? `its only neighbour with a figure is ${words}`
        : `its ${count} neighbours with a figure are on average ${words}`;
    },
    alike: (count) =>
      count === 1
        ? 'its only neighbour with a figure is about at that mean'
        : `its ${count} neighbours with a figure are together about at that mean`,
  },
  rare: {
    sterk: (what) =>
      `such a ${EN_KIND[what]} would rarely arise if figures were spread over the map at random`,
    aanwijzing: (areas, count) =>
      `by chance this is not often seen, though of ${areas} about ${count} would still stand out`,
  },
  group: {
    sterk: (areas, figures, around, rare) =>
      `Strong indication that ${areas} with ${figures} lie together here: ${around}, and ${rare}.`,
    aanwijzing: (areas, figures, around, rare) =>
      `Indication, not a strong one, that ${areas} with ${figures} lie together here: ${around}; ${rare}.`,
  },
  amid: {
    sterk: (name, areas, figures, around, rare) =>
      `Strong indication that ${name}, itself about average, lies among ${areas} with ${figures}: ${around}, and ${rare}.`,
    aanwijzing: (name, areas, figures, around, rare) =>
      `Indication, not a strong one, that ${name}, itself about average, lies among ${areas} with ${figures}: ${around}; ${rare}.`,
  },
  apart: {
    sterk: (name, around, rare) =>
      `Strong indication that ${name} differs from its surroundings: ${around}, and ${rare}.`,
    aanwijzing: (name, around, rare) =>
      `Indication, not a strong one, that ${name} differs from its surroundings: ${around}; ${rare}.`,
  },
  none: {
    same: (around) => `No indication of a group: ${around}, but that can be chance.`,
    other: (around) => `No indication of a group: ${around}, and that can be chance.`,
    mean: (around) => `No indication of a group: ${around}.`,
    own: (name, verdict) =>
      `That does not mean nothing is the matter: the figure of ${name} itself remains ${verdict}.`,
    judged: (areas) =>
      `That does not mean nothing is the matter: all that was looked at is whether ${areas} with such figures lie together.`,
    neutral: (areas) =>
      `That says nothing about the figure itself: all that was looked at is whether ${areas} with such figures lie together.`,
  },
  part: {
    kern: (name, areas, rules) =>
      `${name} belongs to the core of a group of ${areas}: the indication stays strong with other neighbours (${rules}).`,
    rand: (name, areas) =>
      `${name} belongs to the rim of a group of ${areas}, not to its core: how strong the indication is depends on who counts as a neighbour.`,
    weak: (name, areas) =>
      `${name} belongs to the rim of a group of ${areas}, not to its core: that takes a strong indication.`,
    aloneKern: (area, rules) =>
      `This is about one ${area}: none of its neighbours stands out in the same way. The indication stays strong with other neighbours (${rules}).`,
    aloneRand: (area) =>
      `This is about one ${area}: none of its neighbours stands out in the same way, and how strong the indication is depends on who counts as a neighbour.`,
    aloneWeak: (area) => `This is about one ${area}: none of its neighbours stands out in the same way.`,
    apart: (area) => `This is about one ${area} that differs from its neighbours, not about a group.`,
  },
  close: 'It is a borderline case: if figures are shuffled again, it can just turn out otherwise.',
};

/** Sentences about one area. */
export function groupsSentences(language: Language): GroupsSentences {
  return { nl, en }[language];
}
