import { groupSettings } from '../../../domain/spatial';
import type { SpatialAnswer } from '../../../stats/spatial/question';
import { lastAnswer } from '../../lastAnswer';
import type { SceneBase } from '../../sceneBase';
import type { LensInput } from '../lensInput';
import { findingsOf } from './findings';
import { groupsIn } from './groupsFound';
import type { Caution, GroupsModel, GroupsState } from './groupsModel';
import { refusalOf } from './guard';
import { reachOf } from './passing';
import { type GroupsQuestion, questionOf } from './question';

function cautionsOf({ spec, level }: Pick<SceneBase, 'spec' | 'level'>): readonly Caution[] {
  const model: readonly Caution[] = spec.nature === 'modelschatting' ? ['model'] : [];
  return level === 'wijk' ? [...model, 'wijk'] : model;
}

const foundIn = lastAnswer((areas: SceneBase['rows'], asked: GroupsQuestion, answer: SpatialAnswer) => {
  const found = findingsOf(areas, asked, answer);
  return { ...found, groups: groupsIn(found.findings, areas) };
});

/** Reads an answer; undefined where it belongs to another question. */
function modelOf(base: SceneBase, { neighbours, answer }: LensInput): GroupsModel | undefined {
  if (!neighbours || !answer || neighbours.level !== base.level) return undefined;
  const { rows, view } = base;
  const asked = questionOf(base, neighbours, view);
  const global = answer.rules[0]?.global;
  const fits = answer.z.length === asked.rows.length && answer.rules.length === asked.rules.length;
  if (!global || !fits) return undefined;
  const { findings, threshold, groups } = foundIn(rows, asked, answer);
  const settings = groupSettings(view);
  return {
    ...settings,
    valued: asked.rows.length,
    total: rows.length,
    global,
    threshold,
    reach: reachOf(settings.shuffles, findings.filter((one) => one !== null).length),
    findings,
    groups,
    cautions: cautionsOf(base),
  };
}

/**
 * Looks for groups in the figures of a view, with what the shuffling answered: refused where they cannot be looked for,
 * under way while there is no answer to this question.
 */
export function groupsOf(base: SceneBase, input: LensInput): GroupsState {
  const refusal = refusalOf(base);
  if (refusal) return { status: 'geweigerd', refusal };
  const model = modelOf(base, input);
  return model ? { status: 'klaar', model } : { status: 'bezig' };
}
