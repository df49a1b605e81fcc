import type { NoteParams } from '../../domain/note';
import { shownPeriod } from '../../domain/period';
import { capital, type Language } from '../../domain/text';
import { screenTexts } from './screen';

type Params = NoteParams['tweede-zonder-cijfers'];
type Reasons = Readonly<Record<Params['reden'], (params: Params, name: string) => string>>;

function reasonsOf(lang: Language): Reasons {
  const { levels, levelsPlural } = screenTexts(lang);
  const list = (words: readonly string[]) => words.join(', ');
  const years = ({ jaren }: Params) => list(jaren.map(shownPeriod));
  const elsewhere = ({ elders }: Params) => list(elders.map((level) => levels[level]));
  if (lang === 'nl') {
    const also = (params: Params) =>
      params.elders.length > 0 ? ` Van beide zijn er cijfers per ${elsewhere(params)}.` : '';
    return {
      zelfde: (_, name) => `${name} staat al op de kaart en kan er niet ook naast staan.`,
      niveau: (params, name) =>
        `${name} heeft geen cijfers per ${levels[params.niveau]}; u ziet alleen het eerste onderwerp.${also(params)}`,
      jaar: (params, name) =>
        `${name} heeft per ${levels[params.niveau]} geen cijfers voor ${shownPeriod(params.jaar ?? '')}, wel voor ${years(params)}; u ziet alleen het eerste onderwerp.`,
      'geen-gebied': (params, name) =>
        `Geen van de ${levelsPlural[params.niveau]} heeft een cijfer van het eerste onderwerp en ook van ${name}; u ziet alleen het eerste.${also(params)}`,
    };
  }
  const also = (params: Params) =>
    params.elders.length > 0 ? ` There are figures of both per ${elsewhere(params)}.` : '';
  return {
    zelfde: (_, name) => `${name} is on the map already and cannot stand beside itself.`,
    niveau: (params, name) =>
      `${name} has no figures per ${levels[params.niveau]}; you see the first subject only.${also(params)}`,
    jaar: (params, name) =>
      `${name} per ${levels[params.niveau]} has no figures for ${shownPeriod(params.jaar ?? '')}, but for ${years(params)}; you see the first subject only.`,
    'geen-gebied': (params, name) =>
      `None of the ${levelsPlural[params.niveau]} has a figure of the first subject and of ${name} as well; you see the first only.${also(params)}`,
  };
}

/** Why a second subject is not shown, and where it could be; `nameOf` names an indicator in running text. */
export function secondRefused(params: Params, lang: Language, nameOf: (indicator: string) => string): string {
  return capital(reasonsOf(lang)[params.reden](params, nameOf(params.met)));
}
