import { reportLens } from '../../../catalog/texts/reportLens';
import { shownPeriod } from '../../../domain/period';
import type { Scene } from '../../scene';
import { cited } from '../sources';
import { lensMethod } from './lensMethod';

/** Where the numbers of a lens come from; undefined for an origin that is none of its own. */
export function lensOrigin(scene: Scene, origin: string): string | undefined {
  const { lens, spec, lang, period, column } = scene;
  if (origin !== 'lens' || !lens) return undefined;
  const sources = cited(column?.sources ?? []);
  const method = lens.kind === 'stapeling' ? spec.definition[lang] : lensMethod(scene, lens);
  return reportLens(lang).origin(spec.name[lang], shownPeriod(period ?? ''), sources, method);
}
