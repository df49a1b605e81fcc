import { lackText, scoreWords } from '../../catalog/texts/scoreWords';
import { wordsOf } from '../../catalog/texts/words';
import { SCORE_ID } from '../../domain/score';
import { formatValue } from '../../domain/unit';
import type { Scene } from '../scene';
import { isShared, lacksOf, type ScoredPart, type ScoreModel, scoreModelOf } from '../score/scoreModel';
import type { ExtraColumn } from './extraColumn';

/** Points of one part: one decimal more than a score in whole points, so that parts visibly add up. */
function partText(points: number, { spec, lang }: Scene): string {
  return formatValue(points, spec.unit, Math.max(spec.decimals, 1), lang);
}

/** The part that gives most points of the score; takes most away where the score is below zero. */
function biggest({ parts }: ScoreModel, row: number, score: number): ScoredPart | undefined {
  const given = (part: ScoredPart) => (part.given[row] ?? 0) * (score < 0 ? -1 : 1);
  return parts.reduce<ScoredPart | undefined>(
    (most, part) => (most === undefined || given(part) > given(most) ? part : most),
    undefined,
  );
}

/** Score, place and what gives most of it; or which part an area lacks, and why. */
export function scoreLines(scene: Scene, index: number): readonly string[] {
  const { cells, spec, lang } = scene;
  const words = scoreWords(lang);
  const model = scoreModelOf(scene);
  const cell = cells[index];
  if (cell?.kind !== 'value') {
    const why = lacksOf(model, index).map(({ part, lack }) => lackText(part, lack, lang));
    return [words.none(why.join(', '))];
  }
  const place = model.places[index] ?? null;
  const most = biggest(model, index, cell.value);
  const where =
    place === null ? wordsOf(lang).tooFewPeople : words.place(place, model.placed, isShared(model, index));
  const value = words.score(formatValue(cell.value, spec.unit, spec.decimals, lang));
  const points = partText(most?.given[index] ?? 0, scene);
  const from =
    most && words.mostly(most.spec.short[lang], spec.unit === 'punten' ? words.points(points) : points);
  return [`${value} · ${where}`, ...(from === undefined ? [] : [from])];
}

function figureColumn({ lang }: Scene, { spec, period, cells }: ScoredPart): ExtraColumn {
  return {
    id: spec.id,
    head: spec.short[lang],
    indicator: spec.id,
    period,
    cells: cells.map((cell) =>
      cell.kind === 'value'
        ? { value: cell.value, text: formatValue(cell.value, spec.unit, spec.decimals, lang) }
        : { value: null, text: wordsOf(lang).absence[cell.why], absent: cell.why },
    ),
  };
}

/** Points count only where the area has all parts; elsewhere the score says why not. */
function pointsColumn(scene: Scene, { spec, period, given }: ScoredPart): ExtraColumn {
  const { cells, lang } = scene;
  return {
    id: `${SCORE_ID}.${spec.id}`,
    head: scoreWords(lang).column(spec.short[lang]),
    indicator: `${SCORE_ID}.${spec.id}`,
    period,
    cells: given.map((points, row) => {
      const cell = cells[row];
      if (points !== null && cell?.kind === 'value') {
        return { value: points, text: partText(points, scene) };
      }
      const why = cell?.kind === 'absent' ? cell.why : 'niet-gepubliceerd';
      return { value: null, text: wordsOf(lang).absence[why], absent: why };
    }),
  };
}

/** Per part its figure in its own period, and the points it gives; these add up to the score. */
export function scoreColumns(scene: Scene): readonly ExtraColumn[] {
  return scoreModelOf(scene).parts.flatMap((part) => [figureColumn(scene, part), pointsColumn(scene, part)]);
}
