import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import type { Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import type { StackMark } from '../../../figure/stackStrip/StackStrip';
import type { StackModel, StackReading, Vote } from '../../../state/lens/stack/stackModel';

/** Marks of an area, theme by theme; the sign is the place of the theme in the strip. */
export function marksOf({ themes }: Pick<StackModel, 'themes'>, row: number): readonly StackMark[] {
  return themes.map(({ votes, weight }, index) => ({
    sign: String(index + 1),
    kind: votes[row] ?? 'onbekend',
    weight,
  }));
}

/** `4 van 5`, `2 van 5, 1 onbekend`. */
export function countText({ count, of, unknown }: StackReading, lang: Language): string {
  const texts = stackPanelTexts(lang);
  const [some, all, missing] = [count, of, unknown].map((votes) => formatNumber(votes, 0, lang));
  if (unknown === 0) return texts.count(some ?? '', all ?? '');
  return texts.countUnknown(some ?? '', all ?? '', missing ?? '');
}

/** `telt: Armoede, Veiligheid; onbekend: Gezondheid`: the strip of an area in words. */
export function stripText({ themes }: Pick<StackModel, 'themes'>, row: number, lang: Language): string {
  const { says } = stackPanelTexts(lang).list;
  const named = (vote: Vote) =>
    themes
      .filter(({ votes }) => votes[row] === vote)
      .map(({ name }) => name)
      .join(', ');
  const [counts, unknown] = [named('telt'), named('onbekend')];
  return [
    counts === '' ? says.nothing : `${says.counts}: ${counts}`,
    unknown && `${says.unknown}: ${unknown}`,
  ]
    .filter(Boolean)
    .join('; ');
}
