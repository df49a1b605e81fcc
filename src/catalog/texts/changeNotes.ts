import { shownPeriod } from '../../domain/period';
import type { ChangeRefusal, RefusedChange } from '../../domain/refusedChange';
import type { Language } from '../../domain/text';
import { formatValue } from '../../domain/unit';
import type { Comparison } from '../../domain/view';
import { indicatorById } from '../indicators';
import { citationOf } from '../tables';
import { screenTexts } from './screen';
import type { Widen } from './widen';
import { wordsOf } from './words';

const nl = {
  refused: (subject: string, level: string, since: string, why: string) =>
    `De verandering van ${subject} per ${level} sinds ${since} is niet te tonen: ${why}.`,
  instead: (year: string) => ` U ziet de cijfers van ${year}.`,
  same: 'dat is het jaar zelf',
  later: (since: string, year: string) => `${since} komt na ${year}`,
  none: (since: string, level: string, years: string) =>
    `per ${level} zijn er geen cijfers over ${since}, wel over ${years}`,
  overlap: (since: string, year: string) => `${since} en ${year} gaan voor een deel over dezelfde jaren`,
  other: (subject: string) => `het begint bij een ander onderwerp, ${subject}`,
  table: (then: string, now: string) =>
    `die cijfers komen uit een andere tabel (${then}) dan die van nu (${now}), en zijn anders berekend`,
  definition: (from: number) => `vanaf ${from} geldt een andere definitie`,
  gap: (name: string, year: string, why: string) =>
    `een afstand tot ${name} is er niet in ${year}, want ${why}`,
  differ: (year: string, count: number, of: number, areas: string) =>
    ` Over ${year} geven beide een cijfer, en voor ${count} van de ${of} ${areas} is dat niet hetzelfde`,
  both: (area: string, jaar: string, then: string, now: string) =>
    `${area} heeft over ${jaar} ${then} in de ene tabel en ${now} in de andere`,
  and: ' en ',
  since: (year: string) => `Toon de verandering sinds ${year}`,
  between: (since: string, year: string) => `Toon de verandering tussen ${since} en ${year}`,
  newest: 'Toon het nieuwste jaar',
  value: 'Toon de verandering van het cijfer zelf',
  compare: (name: string) => `Vergelijk met ${name}`,
};

type ChangeNoteTexts = Widen<typeof nl>;

const en: ChangeNoteTexts = {
  refused: (subject, level, since, why) =>
    `The change of ${subject} per ${level} since ${since} cannot be shown: ${why}.`,
  instead: (year) => ` You see the figures of ${year}.`,
  same: 'that is the year itself',
  later: (since, year) => `${since} comes after ${year}`,
  none: (since, level, years) => `per ${level} there are no figures for ${since}, but there are for ${years}`,
  overlap: (since, year) => `${since} and ${year} are partly about the same years`,
  other: (subject) => `it begins at another subject, ${subject}`,
  table: (then, now) =>
    `those figures are from another table (${then}) than those of now (${now}), and computed differently`,
  definition: (from) => `from ${from} on another definition holds`,
  gap: (name, year, why) => `there is no gap to ${name} in ${year}, because ${why}`,
  differ: (year, count, of, areas) =>
    ` Both give a figure for ${year}, and for ${count} of ${of} ${areas} it is not the same`,
  both: (area, jaar, then, now) => `${area} has ${then} for ${jaar} in the one table and ${now} in the other`,
  and: ' and ',
  since: (year) => `Show the change since ${year}`,
  between: (since, year) => `Show the change between ${since} and ${year}`,
  newest: 'Show the newest year',
  value: 'Show the change of the figure itself',
  compare: (name) => `Compare with ${name}`,
};

const TEXTS = { nl, en };

/** Name of what is compared with, in running text. */
export type AreaName = (comparison: Comparison) => string;

/** How areas and subjects are called in running text. */
export interface Names {
  readonly areaOf: AreaName;
  readonly subjectOf: (indicator: string) => string;
}

/** Words as people list them: `2016, 2017 en 2018`; `and` with its spaces. */
export function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')}${and}${words.at(-1)}`;
}

/** Why figures cannot be laid beside each other, as the end of a sentence. */
export function refusalReason(
  {
    reden,
    niveau,
    sinds,
    jaar,
  }: Pick<RefusedChange, 'niveau' | 'sinds' | 'jaar'> & {
    readonly reden: ChangeRefusal;
  },
  lang: Language,
  { areaOf, subjectOf }: Names,
): string {
  const texts = TEXTS[lang];
  const [since, year] = [shownPeriod(sinds.period), shownPeriod(jaar)];
  const level = screenTexts(lang).levels[niveau];
  switch (reden.why) {
    case 'zelfde-jaar':
      return texts.same;
    case 'later':
      return texts.later(since, year);
    case 'jaar-ontbreekt':
      return texts.none(since, level, listed(reden.jaren.map(shownPeriod).reverse(), texts.and));
    case 'overlap':
      return texts.overlap(since, year);
    case 'ander-onderwerp':
      return texts.other(subjectOf(sinds.indicator ?? ''));
    case 'andere-tabel':
      return texts.table(cited(reden.toen, lang), cited(reden.nu, lang));
    case 'andere-definitie':
      return texts.definition(reden.vanaf);
    case 'geen-vergelijking':
      return texts.gap(
        areaOf(reden.vergelijk),
        shownPeriod(reden.in),
        wordsOf(lang).noBenchmark[reden.reden],
      );
  }
}

function cited(sources: readonly string[], lang: Language): string {
  return listed(sources.map(citationOf), TEXTS[lang].and);
}

/** ` Over 2020 geven beide een cijfer, en voor 7 van de 7 gemeenten is dat niet hetzelfde: Landgraaf heeft …` */
function proof(
  { tabellen: tables, indicator, niveau }: RefusedChange,
  lang: Language,
  areaOf: AreaName,
): string {
  const spec = indicatorById(indicator);
  if (!tables || !spec || tables.anders === 0) return '';
  const texts = TEXTS[lang];
  const say = (value: number) => formatValue(value, spec.unit, spec.decimals, lang);
  const areas = screenTexts(lang).levelsPlural[niveau];
  const examples = tables.voorbeelden.map(({ area, jaar, toen, nu }) =>
    texts.both(areaOf(area), shownPeriod(jaar), say(toen), say(nu)),
  );
  return `${texts.differ(shownPeriod(tables.jaar), tables.anders, tables.van, areas)}: ${examples.join('; ')}.`;
}

/** What is said of a change that cannot be shown. */
export function changeRefused(refused: RefusedChange, lang: Language, names: Names): string {
  const why = refusalReason(refused, lang, names);
  const { indicator, niveau, sinds, jaar } = refused;
  const level = screenTexts(lang).levels[niveau];
  const since = shownPeriod(sinds.period);
  const { refused: words, instead } = TEXTS[lang];
  const said = words(names.subjectOf(indicator), level, since, why);
  return `${said}${proof(refused, lang, names.areaOf)}${instead(shownPeriod(jaar))}`;
}

/** The words on the button of one way out. */
export function wayOutWords(
  { sinds, jaar, vergelijk }: RefusedChange['uitweg'][number],
  lang: Language,
  areaOf: AreaName,
): string {
  const texts = TEXTS[lang];
  if (vergelijk !== undefined) return texts.compare(areaOf(vergelijk));
  if (sinds && typeof jaar === 'string') return texts.between(shownPeriod(sinds.period), shownPeriod(jaar));
  if (sinds) return texts.since(shownPeriod(sinds.period));
  return jaar === null ? texts.newest : texts.value;
}
