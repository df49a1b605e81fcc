import { folded } from '../../domain/fold';

/** One thing that can be picked. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Small remark at the right: the gemeente of an area, or why this choice leads elsewhere. */
  readonly note?: string;
  /** Why it cannot be followed here, under the label; it can be picked all the same. */
  readonly reason?: string;
  /** More words the search listens to. */
  readonly keywords?: string;
  /** Shown, so that nobody looks for it in vain, but not to be picked. */
  readonly disabled?: boolean;
}

export interface ChoiceGroup {
  readonly id: string;
  readonly name: string | null;
  readonly choices: readonly Choice[];
}

/** Choices of one group on screen at once, where a list is cut short: hundreds of them make a list slow. */
const MOST_PER_GROUP = 12;

/** All that a search looks in. */
export function textOf({ label, note = '', keywords = '' }: Choice): string {
  return `${label} ${note} ${keywords}`;
}

/** A list cut short, and how many choices fit what is typed but are not in it. */
export interface ShortList {
  readonly groups: readonly ChoiceGroup[];
  readonly more: number;
}

/** The first choices of every group that fit what is typed, and always the choice on screen. */
export function shortListOf(groups: readonly ChoiceGroup[], typed: string, current: string): ShortList {
  let more = 0;
  const short = groups.map((group) => {
    const fitting =
      typed.trim() === '' ? group.choices : group.choices.filter((choice) => matches(textOf(choice), typed));
    const choices = fitting.filter(({ id }, index) => index < MOST_PER_GROUP || id === current);
    more += fitting.length - choices.length;
    return { ...group, choices };
  });
  return { groups: short, more };
}

/** Whether every word typed occurs in the text of a choice; accents and capitals do not matter. */
export function matches(choiceText: string, typed: string): boolean {
  const text = folded(choiceText);
  return folded(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
