import { useState } from 'react';
import type { GroupsModel } from '../../../state/lens/groups/groupsModel';
import type { Scene } from '../../../state/scene';

/** Groups with the scene they were found in. */
export interface Found {
  readonly scene: Scene;
  readonly model: GroupsModel;
}

function foundIn(scene: Scene): Found | null {
  const groups = scene.lens?.kind === 'groepen' ? scene.lens.groups : null;
  return groups?.status === 'klaar' ? { scene, model: groups.model } : null;
}

/**
 * What was found in the view; while a next answer is being worked out, and nothing says so yet, what was found before.
 * Null where nothing is known.
 */
export function useFound(scene: Scene, waiting: boolean): Found | null {
  const [before, keep] = useState<Found | null>(null);
  const now = foundIn(scene);
  if (now && before?.scene !== scene) keep(now);
  // What was waited for too long does not come back later in place of nothing.
  if (!now && !waiting && before) keep(null);
  if (now && before?.scene === scene) return before;
  return now ?? (waiting ? before : null);
}
