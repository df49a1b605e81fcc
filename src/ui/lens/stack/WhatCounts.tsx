import { type Ref, useEffect, useId, useMemo } from 'react';
import { DEFAULT_STACK } from '../../../catalog/stackDefault';
import { stackCountsTexts } from '../../../catalog/texts/stackCounts';
import type { Reach, Stack, StackRule } from '../../../domain/view';
import { stackBy, stackWithin } from '../../../state/lens/lensActions';
import { candidates } from '../../../state/lens/stack/candidates';
import { requestValues } from '../../../state/requests';
import type { Scene } from '../../../state/scene';
import { type AtlasState, useAtlas } from '../../../state/store';
import { withRule } from './editStack';
import { RuleChoice } from './RuleChoice';
import { Strays } from './Strays';
import { startLimit } from './startLimit';
import { ThemeChoice } from './ThemeChoice';
import { WithinSelect } from './WithinSelect';

interface Props {
  readonly scene: Scene;
  readonly stack: Stack;
  /** What is compared now; null for all of the region. */
  readonly within: Reach | null;
}

/** Figures that have arrived, by indicator. */
function arrived(values: AtlasState['values']) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, file]) => (file.status === 'klaar' ? [[id, file.data]] : [])),
  );
}

/** Everything that could count; asks for the figures of what is not there yet. */
function useCandidates({ atlas, level, view }: Scene) {
  const values = useAtlas((state) => state.values);
  const themes = useMemo(
    () => candidates(arrived(values), atlas, level, view.drempel),
    [values, atlas, level, view.drempel],
  );
  useEffect(() => {
    for (const id of themes.flatMap(({ awaited }) => awaited)) void requestValues(id);
  }, [themes]);
  return themes;
}

/** Figures and votes per theme, the rule, what is compared, and the way back to the usual choice. */
function Settings({ scene, stack, within }: Props) {
  const { lang } = scene;
  const texts = stackCountsTexts(lang);
  const heading = useId();
  const themes = useCandidates(scene);
  const isOwn = useAtlas(({ view }) => view.stapel !== null || view.bereik !== null);
  const startOf = (indicator: string) => {
    const found = themes.flatMap((theme) => theme.candidates).find(({ spec }) => spec.id === indicator);
    return found ? startLimit(found, scene.rows) : null;
  };
  const back = () => {
    stackBy(null);
    if (within !== null) stackWithin(null);
  };
  return (
    <>
      <Strays {...{ themes, stack, lang }} onStack={stackBy} />
      <RuleChoice
        scene={scene}
        rule={stack.rule}
        onRule={(rule: StackRule) => stackBy(withRule(stack, rule, startOf))}
      />
      <WithinSelect {...{ scene, stack, within }} />
      <section className="lens-section" aria-labelledby={heading}>
        <h3 id={heading}>{texts.themes}</h3>
        <p className="lens-why">{texts.oneVote}</p>
        {themes.map((theme) => (
          <ThemeChoice key={theme.id} {...{ scene, theme, stack }} onStack={stackBy} />
        ))}
        {themes.some(({ awaited }) => awaited.length > 0) && <p className="lens-why">{texts.loading}</p>}
        <p className="lens-why">{texts.neutral}</p>
      </section>
      <button type="button" className="text-button stack-back" aria-disabled={!isOwn} onClick={back}>
        {texts.back}
      </button>
    </>
  );
}

interface FoldProps extends Props {
  /** What the last choice moved; empty for nothing yet. */
  readonly moved: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly ref: Ref<HTMLElement>;
}

/** What counts, and when, on demand; with what a choice does to the map. */
export function WhatCounts({ moved, open, onOpen, ref, ...props }: FoldProps) {
  const { lang } = props.scene;
  const texts = stackCountsTexts(lang);
  return (
    <details className="lens-fold" open={open} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary ref={ref}>{texts.title}</summary>
      <p className="stack-moved" role="status">
        {moved}
      </p>
      {open && <Settings {...props} />}
    </details>
  );
}

/** The stack a view asks for. */
export function askedStack({ view }: Pick<Scene, 'view'>): Stack {
  return view.stapel ?? DEFAULT_STACK;
}
