import { importedTexts } from '../../../catalog/texts/addImported';
import { formatValue } from '../../../domain/unit';
import type { Close, ImportedArea } from '../../../state/own/importedAreas';
import type { Scene } from '../../../state/scene';
import { buurtNames, someOf } from './words';

/** Buurten and codes that are written out. */
const MOST_NAMED = 6;
/** Less than this part outside the region is not worth a word: the outlines are not that exact. */
const SLIGHT = 0.01;

function closeWords(list: readonly Close[], scene: Pick<Scene, 'atlas' | 'lang'>): string {
  const named = list.map(({ id, share }) => {
    const [name = id] = buurtNames([id], scene);
    return `${name} ${formatValue(share * 100, 'procent', 0, scene.lang)}`;
  });
  return someOf(named, MOST_NAMED, scene.lang);
}

/** What there is to know about an area of a file besides its buurten: how well they cover it, and what was near. */
export function areaWords(area: ImportedArea, scene: Pick<Scene, 'atlas' | 'lang'>): readonly string[] {
  const { lang } = scene;
  const texts = importedTexts(lang);
  const remarks = area.remarks.map((remark) => texts.remarks[remark]);
  if (area.basis === 'codes') {
    return [
      texts.byCodes,
      ...(area.unknown.length > 0 ? [texts.unknown(someOf(area.unknown, MOST_NAMED, lang))] : []),
      ...(area.differs ? [texts.differs] : []),
    ];
  }
  const percent = (part: number) => formatValue(Math.floor(part * 100 + 0.5), 'procent', 0, lang);
  const outside = 1 - area.inRegion;
  return [
    area.members.length === 0 ? texts.noMembers : texts.covered(percent(area.covered)),
    ...(outside > SLIGHT ? [texts.outside(percent(outside))] : []),
    ...(area.justIn.length > 0 ? [texts.justIn(closeWords(area.justIn, scene))] : []),
    ...(area.justOut.length > 0 ? [texts.justOut(closeWords(area.justOut, scene))] : []),
    ...remarks,
  ];
}
