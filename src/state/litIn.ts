import type { ClassModel } from '../domain/classes';
import type { Highlight } from '../domain/view';

/** What can be put in the light on a map: not classes it does not have. A class or a reason without areas can. */
export function litIn({ classes }: Pick<ClassModel, 'classes'>, lit: Highlight | null): Highlight | null {
  if (lit?.kind !== 'klasse') return lit;
  return classes.some(({ index }) => lit.classes.includes(index)) ? lit : null;
}
