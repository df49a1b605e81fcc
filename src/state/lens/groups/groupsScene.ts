import { groupsWords } from '../../../catalog/texts/groupsWords';
import { reasonText } from '../../../catalog/texts/reasons';
import { capital } from '../../../domain/text';
import type { Classing } from '../../classing/classing';
import { singleClassing } from '../../classing/single';
import type { ExtraColumn } from '../../extras/extraColumn';
import type { Scene } from '../../scene';
import type { SceneBase } from '../../sceneBase';
import type { LensInput } from '../lensInput';
import { groupClassOf, groupsClassing, toneOf } from './classing';
import { columnsOf } from './columns';
import type { GroupsState } from './groupsModel';
import { groupsOf } from './groupsOf';
import { figureSaid, groupsModelOf } from './said';

/** The figures of a view, and the groups in them as far as they are known. */
export interface GroupsView {
  readonly groups: GroupsState;
  readonly classing: Classing;
}

/**
 * Looks for groups in the figures of a view, with what the shuffling answered. The plain figure where groups are not
 * looked for; while there is no answer every area with a figure waits for its class.
 */
export function groupsViewOf(base: SceneBase, input: LensInput): GroupsView {
  const groups = groupsOf(base, input);
  if (groups.status === 'geweigerd') return { groups, classing: singleClassing(base).classing };
  const findings = groups.status === 'klaar' ? groups.model.findings : null;
  return { groups, classing: groupsClassing(base, findings) };
}

/** What hover text and screen reader say of an area in the light of its neighbours: its figure, and what it is. */
export function groupsLines(scene: Scene, index: number): readonly string[] {
  const model = groupsModelOf(scene);
  if (!model) return [];
  const { lang, spec } = scene;
  const figure = figureSaid(scene, index);
  const answer = scene.classAt(index);
  if (answer.kind === 'absent') return [figure];
  const finding = model.findings[index];
  if (answer.kind === 'zonder-klasse' || !finding) {
    return [figure, ...(answer.kind === 'zonder-klasse' ? [capital(reasonText(answer.why, lang))] : [])];
  }
  const { kinds, evidence, noGroup } = groupsWords(lang);
  const name = groupClassOf(finding);
  if (name === 'geen') return [figure, capital(noGroup)];
  return [figure, `${capital(kinds[toneOf(spec.direction)][name])} · ${evidence[finding.evidence]}`];
}

/** Columns of the table about groups. */
export function groupsColumns(scene: Scene): readonly ExtraColumn[] {
  const model = groupsModelOf(scene);
  return model ? columnsOf(scene, model) : [];
}
