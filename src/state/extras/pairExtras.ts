import { absenceReason, absenceWord } from '../../catalog/texts/absentWords';
import { screenTexts } from '../../catalog/texts/screen';
import { wordsOf } from '../../catalog/texts/words';
import type { AreaId } from '../../domain/area';
import { absent, type Cell } from '../../domain/cell';
import type { IndicatorSpec } from '../../domain/indicator';
import { shownPeriod } from '../../domain/period';
import { capital, type Language } from '../../domain/text';
import { formatValue, unitPhrase } from '../../domain/unit';
import type { Scene } from '../scene';
import type { ExtraCell, ExtraColumn } from './extraColumn';

interface Figure {
  readonly id: AreaId;
  readonly spec: IndicatorSpec;
  readonly cell: Cell;
  readonly period: string;
}

/** `Leefbaarheid −0,25 in 2024 (modelschatting)`, or why there is no figure. */
function figureWords({ id, spec, cell, period }: Figure, lang: Language): string {
  const { sentence, panel } = screenTexts(lang);
  const when = `${period.includes('-') ? sentence.over : sentence.in} ${shownPeriod(period)}`;
  const name = capital(spec.short[lang]);
  if (cell.kind === 'absent') {
    return `${name} ${when}: ${wordsOf(lang).noFigure}, ${absenceReason({ id, cell }, spec, lang)}`;
  }
  const value = formatValue(cell.value, spec.unit, spec.decimals, lang);
  const nature = spec.nature === 'gemeten' ? '' : `(${panel.nature[spec.nature]})`;
  return [name, value, unitPhrase(spec.unit, lang), when, nature].filter(Boolean).join(' ');
}

/** Both figures of an area and the class they make together; empty where the view is not about two. */
export function pairLines(scene: Scene, index: number): readonly string[] {
  const { pair, lang, spec } = scene;
  const id = scene.rows[index]?.id;
  if (!pair || id === undefined) return [];
  const answer = scene.classAt(index);
  const none = absent('niet-gemeten');
  const last = answer.kind === 'klasse' ? scene.model.classes[answer.index]?.label : undefined;
  return [
    figureWords({ id, spec, cell: scene.cells[index] ?? none, period: scene.period ?? '' }, lang),
    figureWords({ id, spec: pair.spec, cell: pair.cells[index] ?? none, period: pair.period }, lang),
    ...(last === undefined ? [] : [last]),
    ...(answer.kind === 'zonder-klasse' ? [capital(wordsOf(lang).tooFewPeople)] : []),
  ];
}

/** The second figure as a column of the table; none where the view is about one. */
export function pairColumns({ pair, lang }: Scene): readonly ExtraColumn[] {
  if (!pair) return [];
  const { spec, period } = pair;
  const cellOf = (cell: Cell): ExtraCell =>
    cell.kind === 'value'
      ? { value: cell.value, text: formatValue(cell.value, spec.unit, spec.decimals, lang) }
      : { value: null, text: absenceWord(cell, lang), absent: cell.why };
  const head = `${capital(spec.short[lang])} (${shownPeriod(period)})`;
  return [{ id: 'met', head, indicator: spec.id, period, cells: pair.cells.map(cellOf) }];
}
