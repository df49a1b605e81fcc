/** A view through a lens as a table tells it: its own columns and reasons, without rank and difference of the figure. */
import { lensTableTexts } from '../../catalog/texts/lensTable';
import { reasonText } from '../../catalog/texts/reasons';
import type { AreaId } from '../../domain/area';
import type { Absence } from '../../domain/cell';
import type { Unclassed } from '../../domain/view';
import type { Scene } from '../scene';
import { rowAt } from '../sceneBase';
import type { LensScene } from './lensScene';

function isRefused(lens: LensScene): boolean {
  if (lens.kind === 'stapeling') return lens.stack.status === 'geweigerd';
  return (lens.kind === 'verdeling' ? lens.spread : lens.groups).status === 'geweigerd';
}

/** The plain figure where the lens has nothing to show, so that nothing is said to come from it; else the view as it is. */
export function withoutRefusedLens(scene: Scene): Scene {
  return scene.lens && isRefused(scene.lens) ? { ...scene, lens: null } : scene;
}

/** What the columns of a lens say; undefined where there is none, or its answer is not there. */
export function lensCaption({ lens, lang }: Pick<Scene, 'lens' | 'lang'>): string | undefined {
  const { caption } = lensTableTexts(lang);
  if (lens?.kind === 'verdeling') {
    return lens.spread.status === 'klaar' ? caption.verdeling(lens.spread.model.concerned[lang]) : undefined;
  }
  if (lens?.kind === 'groepen') return lens.groups.status === 'klaar' ? caption.groepen : undefined;
  return lens ? caption.stapeling : undefined;
}

/** Why an area has no count in a stack, as the map says it; undefined where it has one, and under any other view. */
export function stackReason(
  scene: Pick<Scene, 'lens' | 'atlas' | 'level' | 'classAt' | 'lang'>,
  id: AreaId,
): { readonly why: Absence | Unclassed; readonly text: string } | undefined {
  if (scene.lens?.kind !== 'stapeling') return undefined;
  const row = rowAt(scene, id);
  const answer = row < 0 ? undefined : scene.classAt(row);
  if (!answer || answer.kind === 'klasse') return undefined;
  return { why: answer.why, text: reasonText(answer.why, scene.lang) };
}
