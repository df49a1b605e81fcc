import { citationOf } from '../../catalog/tables';
import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import { capital } from '../../domain/text';
import type { Scene } from '../../state/scene';

type Figures = Pick<Scene, 'spec' | 'period' | 'column'>;

/** Between the two years of a change; it never breaks over two lines. */
const TO = '\u00a0–\u00a0';

function lineOf({ spec, period, column }: Figures, lang: Scene['lang'], since?: string): string {
  const texts = screenTexts(lang);
  const tables = (column?.sources ?? []).map(citationOf);
  const parts = [
    period &&
      [since, period]
        .filter((one) => one !== undefined)
        .map(shownPeriod)
        .join(TO),
    texts.panel.nature[spec.nature],
    column?.basis === 'berekend' && spec.nature !== 'berekend' && texts.legend.computed,
    [...new Set(tables)].join(', '),
    column?.supplement && texts.legend.supplement,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** `2024 · modelschatting · Leefbaarometer 3.0`: period, nature and source of the figures on screen; of two one after the other. */
export function sourceLine(scene: Scene): string {
  const { pair, change, lang } = scene;
  if (!pair) return lineOf(scene, lang, change?.since);
  const named = (figures: Figures) => `${capital(figures.spec.short[lang])}: ${lineOf(figures, lang)}`;
  return `${named(scene)}. ${named(pair)}`;
}
