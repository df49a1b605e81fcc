import { useState } from 'react';
import { screenTexts } from '../../../catalog/texts/screen';
import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import { formatNumber } from '../../../domain/unit';
import type { StackModel } from '../../../state/lens/stack/stackModel';
import { movedBy } from '../../../state/lens/stack/stackMoves';
import type { Scene } from '../../../state/scene';

/** A stack that was on screen, and by what it was made. */
interface Shown {
  readonly model: StackModel;
  readonly level: string;
  readonly made: string;
}

function shownOf(model: StackModel, { level, comparison, view }: Scene): Shown {
  const { rule } = model.stack;
  const beside = [rule === 'vergelijking' ? comparison : '', view.drempel];
  return { model, level, made: JSON.stringify([model.stack, model.within, beside]) };
}

interface Kept {
  readonly now: Shown;
  readonly before: Shown | null;
}

/** The stack on screen, and the one of the same level before the last choice. */
function nextOf(kept: Kept | null, now: Shown): Kept {
  if (!kept || kept.now.level !== now.level) return { now, before: null };
  return { now, before: kept.now.made === now.made ? kept.before : kept.now };
}

/** How many areas the last choice moved, in words; empty until there was one. Null while nothing is stacked. */
export function useMoved(model: StackModel | null, scene: Scene): string {
  const [kept, setKept] = useState<Kept | null>(null);
  if (model && kept?.now.model !== model) setKept(nextOf(kept, shownOf(model, scene)));
  if (!model || !kept?.before || kept.now.model !== model) return '';
  const { lang, level } = scene;
  const { moved } = stackPanelTexts(lang);
  const { levels, levelsPlural } = screenTexts(lang);
  const { changed, entered, left } = movedBy(kept.before.model, model);
  const say = (count: number) => formatNumber(count, 0, lang);
  const [came, went] = [entered.length, left.length];
  if (changed.length === 0 && came + went === 0) return moved.none(levelsPlural[level]);
  const first =
    changed.length === 1 ? moved.one(levels[level]) : moved.some(say(changed.length), levelsPlural[level]);
  const parts = [
    came > 0 && moved.joined(say(came), came === 1),
    went > 0 && moved.left(say(went), went === 1),
  ].filter(Boolean);
  return `${first}; ${parts.length > 0 ? parts.join(', ') : moved.same}.`;
}
