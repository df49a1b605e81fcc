import { type ClassMethod, COUNTED_METHODS } from '../../../domain/view';
import type { Scene } from '../../../state/scene';
import { hasSourceClasses, methodOf } from './figures';

const USUAL_COUNT = 5;
const [FEWEST, MOST] = [3, 9];

/** How many classes are asked for, also where the method does not ask for a number. */
export function countOf(method: ClassMethod): number {
  if (method.kind === 'bron') return USUAL_COUNT;
  if (method.kind !== 'eigen') return method.count;
  return Math.min(MOST, Math.max(FEWEST, method.breaks.length + 1));
}

/** Ways in which the figures on screen can be divided without the reader giving breaks. */
export function methodsFor(scene: Scene): readonly Exclude<ClassMethod, { readonly kind: 'eigen' }>[] {
  const count = countOf(methodOf(scene));
  const counted = COUNTED_METHODS.map((kind) => ({ kind, count }));
  return hasSourceClasses(scene) ? [...counted, { kind: 'bron' }] : counted;
}
