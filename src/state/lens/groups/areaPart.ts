import { groupsSentences } from '../../../catalog/texts/groupsSentences';
import { ruleName } from '../../../catalog/texts/groupsWords';
import type { Scene } from '../../scene';
import { groupWith } from './groupsFound';
import type { AreaFinding, GroupsModel } from './groupsModel';
import { areasSaid, areaWord } from './said';

/** The rules of an area beside that of the view: `een gedeeld stuk grens, de 6 naaste buren`. */
function otherRules({ lang }: Scene, { rules }: AreaFinding): string {
  return rules
    .slice(1)
    .map(({ rule }) => ruleName(rule, lang))
    .join('; ');
}

/** Whether an area belongs to the core or the rim of its group, and why. */
export function partSentence(scene: Scene, model: GroupsModel, row: number, finding: AreaFinding): string {
  const { part } = groupsSentences(scene.lang);
  const group = groupWith(model.groups, row);
  const size = group ? group.core.length + group.rim.length : 1;
  const strong = finding.evidence === 'sterk';
  if (size === 1) {
    const area = areaWord(scene);
    if (finding.part === 'kern') return part.aloneKern(area, otherRules(scene, finding));
    return strong ? part.aloneRand(area) : part.aloneWeak(area);
  }
  const name = scene.rows[row]?.name ?? '';
  const areas = areasSaid(scene, size);
  if (finding.part === 'kern') return part.kern(name, areas, otherRules(scene, finding));
  return strong ? part.rand(name, areas) : part.weak(name, areas);
}

/** An area that differs from its neighbours is no group. */
export function aloneSentence(scene: Scene): string {
  return groupsSentences(scene.lang).part.apart(areaWord(scene));
}
