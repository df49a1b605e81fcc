import { useState } from 'react';
import type { Score } from '../../../domain/view';
import { showScore } from '../../../state/adjustActions';
import { requestValues } from '../../../state/requests';
import { type Draft, draftFrom, scoreOf } from '../../../state/score/draft';
import { useAtlas } from '../../../state/store';

/** What is edited, and the score in the link it was edited from: another score takes its place. */
interface Edited {
  readonly from: Score | null;
  readonly draft: Draft;
}

/**
 * The score being put together. As soon as it is whole it goes into the link and onto the map; until then it is kept
 * here and the map stays as it is.
 */
export function useDraft() {
  const shown = useAtlas(({ view }) => view.score);
  const indicator = useAtlas(({ view }) => view.indicator);
  const [edited, setEdited] = useState<Edited | null>(null);
  const own = edited !== null && edited.from === shown;
  const draft = own ? edited.draft : draftFrom(shown, indicator);
  const put = (next: Draft, { moving = false }: { readonly moving?: boolean } = {}) => {
    const score = scoreOf(next);
    if (score) {
      setEdited(null);
      showScore(score, { moving });
      return;
    }
    setEdited({ from: shown, draft: next });
    for (const part of next.parts) void requestValues(part.indicator);
  };
  const clear = () => {
    setEdited(null);
    showScore(null);
  };
  return { draft, put, clear, isShown: shown !== null, isOpen: scoreOf(draft) === null };
}

export type DraftState = ReturnType<typeof useDraft>;
