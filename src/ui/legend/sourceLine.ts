import { citationOf } from '../../catalog/tables';
import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import type { Scene } from '../../state/scene';

/** `2024 · modelschatting · Leefbaarometer 3.0`: period, nature and source of the figures on screen. */
export function sourceLine(scene: Scene): string {
  const texts = screenTexts(scene.lang);
  const tables = (scene.column?.sources ?? []).map(citationOf);
  const parts = [
    scene.period && shownPeriod(scene.period),
    texts.panel.nature[scene.spec.nature],
    scene.column?.basis === 'berekend' && texts.legend.computed,
    [...new Set(tables)].join(', '),
    scene.column?.supplement && texts.legend.supplement,
  ];
  return parts.filter(Boolean).join(' · ');
}
