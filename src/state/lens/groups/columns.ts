import { groupsWords } from '../../../catalog/texts/groupsWords';
import { reasonText } from '../../../catalog/texts/reasons';
import { capital } from '../../../domain/text';
import { formatNumber, formatValue } from '../../../domain/unit';
import type { ExtraCell, ExtraColumn } from '../../extras/extraColumn';
import type { Scene } from '../../scene';
import { groupClassOf, toneOf } from './classing';
import type { AreaFinding, GroupsModel } from './groupsModel';
import { neighbourMean } from './said';

type ColumnName = keyof ReturnType<typeof groupsWords>['columns'];

const IN_WORDS: ReadonlySet<ColumnName> = new Set<ColumnName>(['soort', 'aanwijzing', 'deel']);

/** A finding as a cell. */
type Telling = (finding: AreaFinding) => ExtraCell;

/** Why there is nothing to tell of an area; a figure that takes no part says so in one column only. */
function lackOf(scene: Scene, row: number, name: ColumnName): ExtraCell {
  const answer = scene.classAt(row);
  if (answer.kind === 'klasse' || (answer.kind === 'zonder-klasse' && name !== 'soort')) {
    return { value: null, text: '' };
  }
  const text = reasonText(answer.why, scene.lang);
  return answer.kind === 'absent' ? { value: null, text, absent: answer.why } : { value: null, text };
}

/** Decimals of p so that the smallest of so many shuffles is not shown as zero. */
function decimalsOfP(shuffles: number): number {
  return Math.max(3, Math.ceil(Math.log10((shuffles + 1) / 2)));
}

function tellings(
  { lang, spec, cells }: Scene,
  { shuffles }: GroupsModel,
): Readonly<Record<ColumnName, Telling>> {
  const { kinds, evidence, parts } = groupsWords(lang);
  const words = (text: string): ExtraCell => ({ value: null, text });
  const number = (value: number, decimals: number): ExtraCell => ({
    value,
    text: formatNumber(value, decimals, lang),
  });
  return {
    soort: (finding) => words(capital(kinds[toneOf(spec.direction)][groupClassOf(finding)])),
    aanwijzing: (finding) => words(evidence[finding.evidence]),
    deel: ({ part }) => words(part === null ? '' : parts[part]),
    buren: ({ neighbours }) => number(neighbours.length, 0),
    gemiddelde: (finding) => {
      const value = neighbourMean({ cells }, finding);
      return { value, text: formatValue(value, spec.unit, spec.decimals, lang) };
    },
    moran: ({ moran }) => number(moran, 2),
    gi: ({ gi }) => number(gi, 2),
    p: ({ p }) => number(p, decimalsOfP(shuffles)),
  };
}

/** What an area is among its neighbours, and the statistics behind it. */
export function columnsOf(scene: Scene, model: GroupsModel): readonly ExtraColumn[] {
  const { spec, period, lang } = scene;
  const heads = groupsWords(lang).columns;
  return Object.entries(tellings(scene, model)).map(([name, tell]) => ({
    id: `groepen.${name}`,
    head: heads[name as ColumnName],
    indicator: `${spec.id}.${name}`,
    period: period ?? '',
    inWords: IN_WORDS.has(name as ColumnName),
    cells: model.findings.map((finding, row) =>
      finding ? tell(finding) : lackOf(scene, row, name as ColumnName),
    ),
  }));
}
