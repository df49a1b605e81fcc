import type { Absence } from '../../domain/cell';
import type { Highlight, Unclassed } from '../../domain/view';
import { highlight } from '../../state/adjustActions';
import { useAtlas } from '../../state/store';

/** True when a class is one of those that are isolated. */
export function hasClass(lit: Highlight | null, index: number): boolean {
  return lit?.kind === 'klasse' && lit.classes.includes(index);
}

/** True when a reason is isolated. */
export function hasReason(lit: Highlight | null, why: Absence | Unclassed): boolean {
  return lit?.kind === 'reden' && lit.why === why;
}

/** Isolates a class; beside others that are isolated it is added or taken out, and the last one lets go. */
export function pressClass(index: number): void {
  const lit = useAtlas.getState().view.uitgelicht;
  const before = lit?.kind === 'klasse' ? lit.classes : [];
  const classes = before.includes(index)
    ? before.filter((one) => one !== index)
    : [...before, index].sort((a, b) => a - b);
  highlight(classes.length === 0 ? null : { kind: 'klasse', classes });
}

/** Isolates the areas without a figure or class for one reason, or lets them go. */
export function pressReason(why: Absence | Unclassed): void {
  const isolated = hasReason(useAtlas.getState().view.uitgelicht, why);
  highlight(isolated ? null : { kind: 'reden', why });
}
