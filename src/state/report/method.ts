import { adjustClassesTexts } from '../../catalog/texts/adjustClasses';
import { reportPage } from '../../catalog/texts/reportPage';
import { screenTexts } from '../../catalog/texts/screen';
import { wordsOf } from '../../catalog/texts/words';
import { USUAL_METHOD } from '../../domain/classBreaks';
import { capital } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import { comparisonLabel, type Scene } from '../scene';
import { edgeText } from './edgeText';
import { lensMethod } from './lens/lensMethod';
import { originText } from './origins';

/** A part of the method: what it is about, and how it was done. */
export interface MethodPart {
  readonly term: string;
  readonly text: string;
}

/** How areas got their colour. */
function classesText(scene: Scene): string {
  const { lang, mode, change, pair, level, view, atlas } = scene;
  const { methods, fixed } = adjustClassesTexts(lang);
  if (change) return originText(scene, 'verandering') ?? '';
  if (pair) return originText(scene, 'tweetal') ?? '';
  if (mode === 'waarde') {
    const { name, effect } = methods[(view.klassen ?? USUAL_METHOD).kind];
    return `${name}. ${effect(screenTexts(lang).levelsPlural[level])}`;
  }
  const [equal, some, plain] = ([0, 1, 2] as const).map((step) => edgeText(scene, step));
  const name =
    scene.benchmarks.find((one) => one.kind === 'value') && comparisonLabel(scene.comparison, atlas, view);
  return fixed.steps({ name: name ?? '', equal: equal ?? '', some: some ?? '', plain: plain ?? '' });
}

function comparedText(scene: Scene): string {
  const found = originText(scene, 'vergelijking');
  if (found !== undefined) return found;
  const why = scene.benchmarks.find((one) => one.kind === 'absent');
  return why?.kind === 'absent' ? `${capital(wordsOf(scene.lang).noBenchmark[why.why])}.` : '';
}

/** What the figures mean and how the page was made, part by part; parts that do not count are left out. */
export function methodOf(scene: Scene): readonly MethodPart[] {
  const { spec, lang, view, pair, lens } = scene;
  const texts = reportPage(lang);
  const { panel } = screenTexts(lang);
  const floor = spec.populationFloor ?? 0;
  const parts: readonly MethodPart[] = [
    { term: panel.definition, text: `${spec.definition[lang]} ${panel.direction[spec.direction]}` },
    { term: pair ? pair.spec.name[lang] : '', text: pair ? pair.spec.definition[lang] : '' },
    { term: panel.caveat, text: spec.caveat?.[lang] ?? '' },
    { term: texts.lens, text: lens ? lensMethod(scene, lens) : '' },
    { term: texts.compared, text: lens ? '' : comparedText(scene) },
    { term: texts.classes, text: lens ? '' : classesText(scene) },
    { term: texts.floor, text: floor > 0 ? texts.floorWords(formatNumber(floor, 0, lang)) : '' },
    { term: texts.missing, text: texts.missingWords },
    { term: texts.own, text: view.eigen.length > 0 ? texts.ownWords : '' },
  ];
  return parts.filter(({ term, text }) => term !== '' && text !== '');
}
