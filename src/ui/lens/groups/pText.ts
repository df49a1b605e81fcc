import { groupsFiguresTexts } from '../../../catalog/texts/groupsFigures';
import type { Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import type { GroupsModel } from '../../../state/lens/groups/groupsModel';

/** A p in as many decimals as the shuffles can tell apart; the smallest they can give says that it is. */
export function pText(p: number, { shuffles, reach }: GroupsModel, lang: Language): string {
  const text = formatNumber(p, Math.max(2, Math.round(Math.log10(shuffles))), lang);
  return p <= reach.smallest ? groupsFiguresTexts(lang).atMost(text) : text;
}
