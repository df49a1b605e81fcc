/** What a reader must know of an answer before it is read, or why there is none and what to do. */
import { indicatorById } from '../../../catalog/indicators';
import { groupsWords } from '../../../catalog/texts/groupsWords';
import { FEWEST_VALUED } from '../../../domain/spatial';
import type { Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import type { Caution, GroupsModel, NoGroups } from './groupsModel';

/** Rates named in a refusal; a list of all would hide what it is about. */
const MOST_NAMED = 3;

/** Why groups are not looked for, and what can be done. */
export function refusalText(refusal: NoGroups, lang: Language): string {
  const texts = groupsWords(lang).refusal;
  switch (refusal.why) {
    case 'is-aantal': {
      const specs = refusal.better.slice(0, MOST_NAMED).flatMap((id) => indicatorById(id) ?? []);
      const names = specs.map(({ short }) => short[lang]).join(', ');
      return `${texts['is-aantal']} ${names === '' ? texts.betterNone : texts.better(names)}`;
    }
    case 'te-weinig-gebieden':
      return texts[refusal.why](refusal.valued, FEWEST_VALUED);
    case 'te-weinig-dekking':
      return texts[refusal.why](refusal.valued, refusal.total);
    default:
      return texts[refusal.why];
  }
}

/** Warns where so few shuffles cannot give a strong indication for one area by itself; undefined where they can. */
export function reachText(
  { reach, shuffles }: Pick<GroupsModel, 'reach' | 'shuffles'>,
  lang: Language,
): string | undefined {
  if (reach.smallest <= reach.needed) return undefined;
  const texts = groupsWords(lang);
  const warning = texts.reach(formatNumber(shuffles, 0, lang));
  return reach.offer === null
    ? warning
    : `${warning} ${texts.reachOffer(formatNumber(reach.offer, 0, lang))}`;
}

/** What makes an answer weaker than it looks. */
export function cautionText(caution: Caution, lang: Language): string {
  return groupsWords(lang).cautions[caution];
}
