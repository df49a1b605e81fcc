import { litTexts } from '../../catalog/texts/legendLit';
import { reasonText } from '../../catalog/texts/reasons';
import { shownPeriod } from '../../domain/period';
import { capital } from '../../domain/text';
import { formatRange } from '../../domain/unit';
import type { Highlight } from '../../domain/view';
import type { MapModel, PaintedArea } from '../mapModel';
import { wordedName } from '../ownName';
import type { Scene } from '../scene';

/** The areas that keep their colour, and out of how many: those with a figure, or all when it is about missing ones. */
export interface Lit {
  readonly areas: readonly PaintedArea[];
  readonly of: number;
}

/** What is in the light on a map. */
export function litOf({ areas, legend }: MapModel, lit: Highlight): Lit {
  const of = lit.kind === 'reden' ? legend.total : legend.valued;
  return { areas: areas.filter(({ fill }) => !fill.pale), of };
}

/** What is in the light, in a few words: `€ 120.000 – 160.000`, `0,08 – 0,16 lager`, `niet gepubliceerd`. */
export function litWords(scene: Scene, lit: Highlight): string {
  const { spec, lang, model } = scene;
  if (lit.kind === 'bereik') return formatRange(lit.range, spec.unit, spec.decimals, lang);
  if (lit.kind === 'reden') return reasonText(lit.why, lang);
  const [only] = lit.classes;
  if (lit.classes.length > 1 || only === undefined) return litTexts(lang).classes(lit.classes.length);
  return model.classes[only]?.label ?? '';
}

/** Name for an own area made of what is in the light: `WOZ-waarde: € 120.000 – 160.000 (2024)`. */
export function litName(scene: Scene, lit: Highlight): string {
  const { spec, lang, period } = scene;
  const words = litTexts(lang).ownName(litWords(scene, lit), shownPeriod(period ?? ''));
  return wordedName(capital(spec.short[lang]), words);
}
