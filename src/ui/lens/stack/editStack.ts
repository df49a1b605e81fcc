/** A stack with one thing changed; the parts stay in their order, new ones come last. */
import type { Stack, StackRule } from '../../../domain/view';
import { MOST_STACK_PARTS } from '../../../state/linkFieldsLens';

/** True where another figure can be added. */
export function hasRoom({ parts }: Stack): boolean {
  return parts.length < MOST_STACK_PARTS;
}

/** With a figure added; the limit only counts under the rule of limits. */
export function withPart(stack: Stack, indicator: string, votes: number, limit: number | null): Stack {
  const part = { indicator, votes, limit: stack.rule === 'grens' ? limit : null };
  return { ...stack, parts: [...stack.parts, part] };
}

/** Without a figure; the same stack where it is the last one. */
export function withoutPart(stack: Stack, indicator: string): Stack {
  const parts = stack.parts.filter((part) => part.indicator !== indicator);
  return parts.length === 0 ? stack : { ...stack, parts };
}

/** With these votes for a theme: the same for each of its figures. */
export function withVotes(stack: Stack, indicators: ReadonlySet<string>, votes: number): Stack {
  return {
    ...stack,
    parts: stack.parts.map((part) => (indicators.has(part.indicator) ? { ...part, votes } : part)),
  };
}

/** By another rule; under the rule of limits each figure begins with a limit to go on from. */
export function withRule(
  { parts }: Stack,
  rule: StackRule,
  startOf: (indicator: string) => number | null,
): Stack {
  const limitOf = (indicator: string) => (rule === 'grens' ? startOf(indicator) : null);
  return { rule, parts: parts.map((part) => ({ ...part, limit: limitOf(part.indicator) })) };
}

/** With another limit for one figure. */
export function withLimit(stack: Stack, indicator: string, limit: number): Stack {
  return {
    ...stack,
    parts: stack.parts.map((part) => (part.indicator === indicator ? { ...part, limit } : part)),
  };
}
