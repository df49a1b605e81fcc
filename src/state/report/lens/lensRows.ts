import { groupsSentences } from '../../../catalog/texts/groupsSentences';
import { capital } from '../../../domain/text';
import type { GroupsModel } from '../../lens/groups/groupsModel';
import { sideSaid } from '../../lens/groups/said';
import type { LensScene } from '../../lens/lensScene';
import type { ReportArea, ReportFacts } from '../facts';
import { byName, firstRows, type RowsGroup } from '../rowsGroup';

const MOST = 10;
const EACH_SIDE = 5;

/** Areas by a number, highest first. */
function highest(
  { areas }: ReportFacts,
  measure: (area: ReportArea) => number | null,
  same: (a: ReportArea, b: ReportArea) => boolean,
): readonly RowsGroup[] {
  const ordered = areas
    .filter((area) => measure(area) !== null)
    .toSorted((a, b) => (measure(b) ?? 0) - (measure(a) ?? 0) || byName(a, b));
  return [{ kind: 'meest', ...firstRows(ordered, MOST, same) }];
}

/** Areas of groups on one side: core first, then by how rare it is. */
function ofSide({ scene, areas }: ReportFacts, model: GroupsModel, side: 'hoog' | 'laag'): RowsGroup {
  const quadrant = `${side}-${side}`;
  const finding = ({ index }: ReportArea) => model.findings[index] ?? null;
  const order = (area: ReportArea) =>
    [finding(area)?.part === 'kern' ? 0 : 1, finding(area)?.p ?? 1] as const;
  const there = areas
    .filter((area) => finding(area)?.quadrant === quadrant && (finding(area)?.part ?? null) !== null)
    .toSorted((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1] || byName(a, b));
  const label = capital(groupsSentences(scene.lang).figures[sideSaid(scene, side)]);
  return { kind: 'meest', label, ...firstRows(there, EACH_SIDE, () => false) };
}

/** The rows that tell most through a lens; none where it has nothing to show. */
export function lensRows(facts: ReportFacts, lens: LensScene): readonly RowsGroup[] {
  if (lens.kind === 'stapeling' && lens.stack.status === 'klaar') {
    const count = ({ cell, answer }: ReportArea) =>
      cell.kind === 'value' && answer.kind === 'klasse' ? cell.value : null;
    return highest(facts, count, (a, b) => count(a) === count(b));
  }
  if (lens.kind === 'verdeling' && lens.spread.status === 'klaar') {
    const { shares } = lens.spread.model;
    return highest(
      facts,
      ({ index, cell, rank }) =>
        rank === null || (cell.kind === 'value' && cell.manyVisitors)
          ? null
          : (shares[index]?.quotient ?? null),
      () => false,
    );
  }
  if (lens.kind === 'groepen' && lens.groups.status === 'klaar') {
    const { model } = lens.groups;
    return (['hoog', 'laag'] as const).map((side) => ofSide(facts, model, side));
  }
  return [];
}
