import { groupsOverall } from '../../../catalog/texts/groupsOverall';
import { groupsSentences } from '../../../catalog/texts/groupsSentences';
import { ALPHA, type Evidence } from '../../../domain/spatial';
import { capital } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import type { Scene } from '../../scene';
import type { FoundGroup, GroupsModel } from './groupsModel';
import { areasSaid, areaWord, placeName, sideSaid } from './said';

/** Whether figures that are alike lie together over the map as a whole: Moran's I in words. */
export function overallSentence({ global }: GroupsModel, scene: Scene): string {
  const texts = groupsOverall(scene.lang);
  const areas = areasSaid(scene);
  if (global.p > ALPHA) return texts.chance(areas);
  if (global.i < global.expected) return texts.scattered(capital(areas));
  const { figures } = groupsSentences(scene.lang);
  const [high, low] = [figures[sideSaid(scene, 'hoog')], figures[sideSaid(scene, 'laag')]];
  return texts.together(capital(areas), high, low);
}

/** How many areas have a strong indication, and how many a weaker one. */
export function countsSentence({ findings, valued }: GroupsModel, scene: Scene): string {
  const texts = groupsOverall(scene.lang);
  const count = (evidence: Evidence) => findings.filter((one) => one?.evidence === evidence).length;
  const [strong, some] = [count('sterk'), count('aanwijzing')];
  const areas = areasSaid(scene, valued);
  if (strong + some === 0) return texts.noCounts(areas);
  const said = (one: number) => (one === 0 ? texts.nil : formatNumber(one, 0, scene.lang));
  return texts.counts(said(strong), said(some), areas);
}

/** `Vrieheide (Heerlen), Passart (Heerlen)`. */
function namesSaid(scene: Scene, rows: readonly number[]): string {
  return rows.map((row) => placeName(scene, row)).join(', ');
}

/** A group with its core and its rim by name; an area by itself is never called a group. */
export function groupSentence({ core, rim, side, inwoners }: FoundGroup, scene: Scene): string {
  const texts = groupsOverall(scene.lang);
  const members = [...core, ...rim];
  const figures = groupsSentences(scene.lang).figures[sideSaid(scene, side)];
  const people = texts.people(formatNumber(inwoners, 0, scene.lang), scene.atlas.file.populationYear);
  if (members.length === 1) return texts.alone(areaWord(scene), namesSaid(scene, members), figures, people);
  return [
    texts.group(areasSaid(scene, members.length), figures, people),
    core.length > 0 ? texts.core(namesSaid(scene, core)) : texts.noCore,
    ...(rim.length > 0 ? [texts.rim(namesSaid(scene, rim))] : []),
  ].join(' ');
}
