/** Counts on how many themes every area of a level stands out. */
import { indicatorById } from '../../../catalog/indicators';
import { overlapOf, STACK_THEMES, themeOf } from '../../../catalog/stackThemes';
import type { AreaRow } from '../../../domain/pack';
import { lessFavourableSide } from '../../../domain/score';
import { countVotes, isTold, stackBands, stackedFromOf, themeVote } from '../../../domain/stack';
import type { Stack, StackPart } from '../../../domain/view';
import { figuresOf, type StackFigures, type StackSources } from './stackFigures';
import type { NoStack, StackedPart, StackedTheme, StackModel, StackReading, StackState } from './stackModel';
import { isCompared, type StackSet, setOrWhole } from './stackSet';
import { twinsOf } from './stackTwins';
import { votesOf } from './stackVotes';

/** Why an indicator cannot be stacked, whatever its figures; null where it can. */
function kindFault({ indicator, limit }: StackPart, { rule, parts }: Stack): NoStack['why'] | null {
  if (lessFavourableSide(indicatorById(indicator)?.direction ?? 'neutraal') === null) return 'neutraal';
  if (!themeOf(indicator)) return 'buiten-thema';
  const others = parts.map((part) => part.indicator).filter((one) => one !== indicator);
  if (overlapOf(indicator, others) !== null) return 'geheel-en-deel';
  return rule === 'grens' && limit === null ? 'zonder-grens' : null;
}

/** Figures of every part, or why there is no stack. */
function readStack(stack: Stack, sources: StackSources): readonly StackFigures[] | NoStack {
  if (sources.level === 'postcodegebied') return { why: 'postcodegebied', indicator: null };
  if (stack.parts.length === 0) return { why: 'geen-cijfers', indicator: null };
  const found: StackFigures[] = [];
  for (const part of stack.parts) {
    const why = kindFault(part, stack);
    const figures = why === null ? figuresOf(part, sources) : null;
    if (!figures) return { why: why ?? 'geen-cijfers', indicator: part.indicator };
    found.push(figures);
  }
  return found;
}

/** One vote for the parts of every theme that has some; it weighs as much as the heaviest of them. */
function themesOf(
  stack: Stack,
  parts: readonly StackedPart[],
  { view, atlas, level }: StackSources,
): readonly StackedTheme[] {
  return STACK_THEMES.flatMap(({ id, name, indicators }): readonly StackedTheme[] => {
    const own = parts.filter(({ spec }) => indicators.includes(spec.id));
    if (own.length === 0) return [];
    const weights = stack.parts.flatMap((part) => (indicators.includes(part.indicator) ? [part.votes] : []));
    const votes = atlas
      .rows(level)
      .map((_, row) => themeVote(own.map((part) => part.votes[row] ?? 'onbekend')));
    return [{ id, name: name[view.taal], weight: Math.max(...weights), parts: own, votes }];
  });
}

/** Why an area that is compared has no class. */
function whyUntold(themes: readonly StackedTheme[], row: number): StackReading['why'] {
  const lacks = themes.flatMap(({ parts }) => parts.map((part) => part.lacks[row] ?? null));
  const all = (lack: string) => lacks.every((one) => one === lack);
  if (all('niet-van-toepassing')) return 'niet-van-toepassing';
  return all('te-weinig-inwoners') ? 'te-weinig-inwoners' : 'onvolledig';
}

function readingOf(themes: readonly StackedTheme[], set: StackSet, area: AreaRow, row: number): StackReading {
  const votes = themes.map((theme) => ({
    vote: theme.votes[row] ?? ('onbekend' as const),
    weight: theme.weight,
  }));
  const counted = countVotes(votes);
  if (!isCompared(set, area)) return { ...counted, klass: null, why: 'buiten-vergelijking' };
  if (!isTold(counted)) return { ...counted, klass: null, why: whyUntold(themes, row) };
  const klass = stackBands(counted.of).findIndex(({ to }) => counted.count <= to);
  return { ...counted, klass, why: null };
}

function modelOf(stack: Stack, figures: readonly StackFigures[], sources: StackSources): StackModel {
  const { atlas, level, view } = sources;
  const set = setOrWhole(view.bereik, stack.rule, figures, sources);
  const parts = figures.map((one) => votesOf(one, stack.rule, set, sources));
  const themes = themesOf(stack, parts, sources);
  const all = themes.reduce((sum, { weight }) => sum + weight, 0);
  return {
    stack,
    within: set.within,
    themes,
    readings: atlas.rows(level).map((area, row) => readingOf(themes, set, area, row)),
    twins: twinsOf(figures, { keep: view.drempel === null }),
    stackedFrom: stackedFromOf(all),
  };
}

/**
 * The stack of a level, or why there is none. Newest period per indicator; an area has no vote of an indicator without
 * a figure there, with fewer inwoners than its floor, or outside the areas that are compared. Pure.
 */
export function stackOf(stack: Stack, sources: StackSources): StackState {
  const figures = readStack(stack, sources);
  if ('why' in figures) return { status: 'geweigerd', refusal: figures };
  return { status: 'klaar', model: modelOf(stack, figures, sources) };
}
