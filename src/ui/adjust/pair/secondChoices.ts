import type { Choice, ChoiceGroup } from '../../pick/choices';

/** The list of subjects with what cannot be the second one switched off: each says why. */
export function secondChoices(
  groups: readonly ChoiceGroup[],
  first: string,
  taken: string,
): readonly ChoiceGroup[] {
  const fit = (choice: Choice): Choice => {
    if (choice.id === first) return { ...choice, note: taken, disabled: true };
    return choice.note === undefined ? choice : { ...choice, disabled: true };
  };
  return groups.map((group) => ({ ...group, choices: group.choices.map(fit) }));
}
