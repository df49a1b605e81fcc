/** What a reader can adjust on the map. Each is a step back, except what a slider or brush does while it moves. */
import type { ClassBasis, ClassMethod, Highlight, MapForm, Score, Second, Since } from '../domain/view';
import { adjust, change } from './change';
import { type AdjustPart, useAtlas } from './store';

/** Opens a part of what can be adjusted beside the map; null closes it. */
export function showAdjust(adjusting: AdjustPart | null): void {
  useAtlas.setState({ adjusting });
}

/**
 * Divides values in another way, and shows values: a difference has its own fixed steps. Null for the usual way. With
 * `moving` it is a break that is being moved.
 */
export function classBy(
  klassen: ClassMethod | null,
  { moving = false }: { readonly moving?: boolean } = {},
): void {
  (moving ? adjust : change)({ klassen, ...(klassen && { kleur: 'waarde', sinds: null, met: null }) });
}

/** Makes classes from other figures; null for those of the newest period. */
export function baseClassesOn(basis: ClassBasis | null): void {
  change({ basis });
}

/** Shows change since an earlier period; null shows figures again. */
export function showSince(sinds: Since | null): void {
  change({ sinds, ...(sinds && { met: null, score: null }) });
}

/** Shows a second indicator as well; null shows one again. */
export function showSecond(met: Second | null): void {
  change({ met, ...(met && { sinds: null, score: null }) });
}

/** Shows a combined score; null shows the one indicator again. With `moving` it is a slider that moves. */
export function showScore(score: Score | null, { moving = false }: { readonly moving?: boolean } = {}): void {
  (moving ? adjust : change)({ score, ...(score && { sinds: null, met: null }) });
}

/** Puts some areas in the light; null lights all. With `moving` it is a brush that moves. */
export function highlight(
  uitgelicht: Highlight | null,
  { moving = false }: { readonly moving?: boolean } = {},
): void {
  (moving ? adjust : change)({ uitgelicht });
}

/** Fewest inwoners for a class; null for the indicator's own. */
export function floorAt(drempel: number | null): void {
  adjust({ drempel });
}

/** Whether thinly populated land is lighter. */
export function lightenThin(on: boolean): void {
  change({ dunbevolkt: on ? null : 'vol' });
}

/** Another shape of the areas. */
export function showForm(vorm: MapForm): void {
  change({ vorm });
}
