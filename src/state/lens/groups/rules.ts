import { USUAL_NEAREST, USUAL_RULE } from '../../../domain/spatial';
import type { NeighbourRule } from '../../../domain/view';

/** Rules a group is held against, so that it does not hang on one way to say who are neighbours. */
const HELD_AGAINST: readonly NeighbourRule[] = [
  USUAL_RULE,
  { kind: 'lijn' },
  { kind: 'naaste', count: USUAL_NEAREST },
];

function nameOf(rule: NeighbourRule): string {
  if (rule.kind === 'naaste') return `naaste.${rule.count}`;
  return rule.kind === 'afstand' ? `afstand.${rule.metres}` : rule.kind;
}

/** The rule of the view, then a shared border, a shared line and the six nearest as far as they are others. */
export function rulesOf(chosen: NeighbourRule): readonly NeighbourRule[] {
  const others = HELD_AGAINST.filter((rule) => nameOf(rule) !== nameOf(chosen));
  return [chosen, ...others];
}
