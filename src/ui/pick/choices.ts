import { folded } from '../../domain/fold';

/** One thing that can be picked. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Small remark at the right: the gemeente of an area, or why this choice leads elsewhere. */
  readonly note?: string;
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

/** Whether every word typed occurs in the text of a choice; accents and capitals do not matter. */
export function matches(choiceText: string, typed: string): boolean {
  const text = folded(choiceText);
  return folded(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
