import { type GroupsSentences, groupsSentences, type Side } from '../../../catalog/texts/groupsSentences';
import { verdictText, verdictThan } from '../../../catalog/texts/words';
import type { Cell } from '../../../domain/cell';
import { compare, type Verdict } from '../../../domain/compare';
import { ALPHA } from '../../../domain/spatial';
import type { Scene } from '../../scene';
import { aloneSentence, partSentence } from './areaPart';
import { toneOf } from './classing';
import type { AreaFinding, GroupsModel } from './groupsModel';
import { missingNeighbours, withoutFinding } from './missingSentences';
import {
  areasSaid,
  groupsModelOf,
  meanOf,
  neighbourMean,
  placeName,
  sideSaid,
  valueSaid,
  whenSaid,
} from './said';

/** An area with all its sentences need. */
interface Told {
  readonly scene: Scene;
  readonly model: GroupsModel;
  readonly row: number;
  readonly finding: AreaFinding;
  readonly name: string;
  readonly texts: GroupsSentences;
  /** The figure of the area, and the mean of its neighbours, beside the mean of all. */
  readonly own: Verdict;
  readonly around: Verdict;
}

type ValueCell = Extract<Cell, { readonly kind: 'value' }>;

/** The figure, and how it stands to the mean of all areas with a figure. */
function figureSentence({ scene, model, row, own, texts }: Told, cell: ValueCell): string {
  const { spec, lang } = scene;
  const say = spec.nature === 'modelschatting' ? texts.estimated : texts.measured;
  const figure = say(placeName(scene, row), spec.short[lang], valueSaid(scene, cell.value), whenSaid(scene));
  const mean = `${texts.mean(areasSaid(scene, model.valued))} (${valueSaid(scene, meanOf(scene))})`;
  return `${figure}, ${verdictThan(own, mean, lang)}.`;
}

/** True where the neighbours are on the same side of the mean as the area itself. */
function alike({ own, around }: Told): boolean {
  return own.sense === around.sense;
}

function aroundSaid(told: Told): string {
  const { around, finding, scene, texts } = told;
  const count = finding.neighbours.length;
  if (!('strength' in around)) return texts.around.alike(count);
  const how = 'strength' in told.own ? (alike(told) ? 'ook' : 'juist') : '';
  return texts.around.differ(count, how, verdictText(around, scene.lang));
}

/** Whether there is evidence, and of what. */
function evidenceSentence(told: Told): string {
  const { texts, scene, model, finding, name, around } = told;
  const { evidence, quadrant, part } = finding;
  const clause = aroundSaid(told);
  if (evidence === 'geen') {
    if (!('strength' in around)) return texts.none.mean(clause);
    return alike(told) ? texts.none.same(clause) : texts.none.other(clause);
  }
  const areas = areasSaid(scene, model.valued);
  const chance = texts.rare.aanwijzing(areas, Math.round(ALPHA * model.valued));
  if (part === null) {
    const rare = evidence === 'sterk' ? texts.rare.sterk('verschil') : chance;
    return texts.apart[evidence](name, clause, rare);
  }
  const rare = evidence === 'sterk' ? texts.rare.sterk('groep') : chance;
  const side: Side = sideSaid(scene, quadrant === 'hoog-hoog' ? 'hoog' : 'laag');
  const figures = texts.figures[side];
  return 'strength' in told.own
    ? texts.group[evidence](areasSaid(scene), figures, clause, rare)
    : texts.amid[evidence](name, areasSaid(scene), figures, clause, rare);
}

/** What the evidence does and does not mean: core or rim, one area, or no finding at all. */
function meaningSentence({ texts, scene, model, finding, row, own, name }: Told): string {
  if (finding.part !== null) return partSentence(scene, model, row, finding);
  if (finding.evidence !== 'geen') return aloneSentence(scene);
  if (own.sense === 'minder-gunstig') return texts.none.own(name, verdictText(own, scene.lang));
  const tone = toneOf(scene.spec.direction);
  return texts.none[tone === 'oordeel' ? 'judged' : 'neutral'](areasSaid(scene));
}

/**
 * What there is to say of one area among its neighbours, to be read aloud: its figure, how strong the evidence is, what
 * that does and does not mean, and which neighbours are missing. No sentences while the answer is not there.
 */
export function areaSentences(
  finding: AreaFinding | null | undefined,
  scene: Scene,
  row: number,
): readonly string[] {
  const model = groupsModelOf(scene);
  if (!model) return [];
  const { cells, rows, spec, lang } = scene;
  const cell = cells[row];
  if (!finding || cell?.kind !== 'value') return withoutFinding(scene, row);
  const mean = meanOf(scene);
  const told: Told = {
    ...{ scene, model, row, finding, name: rows[row]?.name ?? '', texts: groupsSentences(lang) },
    own: compare(cell.value, mean, spec, cell.interval),
    around: compare(neighbourMean(scene, finding), mean, spec),
  };
  const meaning = meaningSentence(told);
  return [
    figureSentence(told, cell),
    evidenceSentence(told),
    finding.close ? `${meaning} ${told.texts.close}` : meaning,
    ...missingNeighbours(finding, scene, row),
  ];
}
