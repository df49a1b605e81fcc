import { legendTexts } from '../../catalog/texts/legend';
import { screenTexts } from '../../catalog/texts/screen';
import { lensLead } from '../../catalog/texts/sentence';
import { timesOfWhat } from '../../domain/difference';
import { capital } from '../../domain/text';
import { isInTimes } from '../../domain/unit';
import type { ChangeModel } from '../../state/changes/changeModel';
import { comparisonLabel, type Scene } from '../../state/scene';

/** What changes; between which years is said with the source. */
function changeHeading(scene: Scene, { of }: ChangeModel): string {
  const { spec, lang, comparison, atlas, view } = scene;
  const { waarde, afstand } = legendTexts(lang).change;
  const change = of === 'waarde' ? waarde : afstand(comparisonLabel(comparison, atlas, view));
  const what = `${spec.name[lang]}, ${change}`;
  if (isInTimes(spec.unit)) return `${what}, ${legendTexts(lang).inTimes}`;
  return spec.unit === 'procent' ? `${what}, ${screenTexts(lang).legend.inPoints}` : what;
}

/** Subject, and for a difference also with what, and in percentage points where the labels leave that out. */
export function heading(scene: Scene): string {
  const { spec, lang, mode, comparison, atlas, view } = scene;
  if (scene.change) return changeHeading(scene, scene.change);
  if (scene.pair) return `${spec.name[lang]} ${legendTexts(lang).and} ${scene.pair.spec.name[lang]}`;
  const texts = screenTexts(lang).legend;
  if (scene.lens) return capital(`${lensLead(scene.lens.kind, lang)}${spec.short[lang]}`);
  if (mode === 'waarde') return spec.name[lang];
  const name = comparisonLabel(comparison, atlas, view);
  if (isInTimes(spec.unit)) return `${spec.name[lang]}, ${timesOfWhat(spec.unit, name, lang)}`;
  const words = texts.deviation(spec.name[lang], name);
  return spec.unit === 'procent' ? `${words}, ${texts.inPoints}` : words;
}

/** What "gelijk gebleven" stands for in a change; empty without one. */
export function meaning({ change, lang, comparison, atlas, view }: Scene): string {
  if (!change) return '';
  const { afstand, waarde } = legendTexts(lang).meaning;
  return change.of === 'waarde' ? waarde : afstand(comparisonLabel(comparison, atlas, view));
}
