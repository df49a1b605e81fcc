import type { Highlight } from '../../domain/view';

/** Classes that are in the light; none while something else is. */
export function litClasses(now: Highlight | null): readonly number[] {
  return now?.kind === 'klasse' ? now.classes : [];
}

/** What is in the light after a press on a class: only that one, or with `add` also the others; again lets it go. */
export function pressedClass(now: Highlight | null, index: number, add: boolean): Highlight | null {
  const lit = litClasses(now);
  const others = add ? lit.filter((one) => one !== index) : [];
  const off = lit.includes(index) && (add || lit.length === 1);
  const classes = (off ? others : [...others, index]).toSorted((a, b) => a - b);
  return classes.length > 0 ? { kind: 'klasse', classes } : null;
}
