import { goalsTexts } from '../../catalog/texts/goals';
import type { AreaId } from '../../domain/area';
import type { Cell } from '../../domain/cell';
import type { IndicatorSpec } from '../../domain/indicator';
import { shownPeriod } from '../../domain/period';
import { unitPhrase } from '../../domain/unit';
import { type GapRow, isPoint } from '../../state/goals/gapRow';
import type { Scene } from '../../state/scene';
import { figureWords } from './gapWords';
import { isSame } from './rowKinds';
import { Why } from './Why';

/** What every cell of a row is made from. */
export interface RowProps {
  readonly scene: Scene;
  readonly row: GapRow;
}

/** Name of the column, for where rows are stacked and there is no head to read it from. */
export function Label({ text }: { text: string }) {
  return <span className="cell-label">{text} </span>;
}

interface ValueProps {
  readonly scene: Scene;
  readonly spec: IndicatorSpec;
  readonly id: AreaId;
  readonly cell: Cell;
  readonly period: string | null;
  readonly label: string;
  readonly same?: boolean;
}

function ValueCell({ scene: { lang }, spec, id, cell, period, label, same = false }: ValueProps) {
  const marks = { 'data-indicator': spec.id, 'data-year': period ?? '' };
  const year = period !== null && <small>{shownPeriod(period)}</small>;
  if (cell.kind === 'absent') {
    return (
      <td className="gap-value" {...marks} data-absent={cell.why}>
        <Label text={label} />
        <Why id={id} cell={cell} spec={spec} lang={lang} /> {year}
      </td>
    );
  }
  const phrase = unitPhrase(spec.unit, lang);
  return (
    <td className={same ? 'gap-value is-same' : 'gap-value'} {...marks} data-value={cell.value}>
      <Label text={label} />
      <strong>{figureWords(cell.value, spec, lang)}</strong> {year} {phrase && <small>{phrase}</small>}
    </td>
  );
}

/** The newest figure. */
export function NowCell({ scene, row: { spec, area, now } }: RowProps) {
  const label = goalsTexts(scene.lang).columns.now;
  const { reading, period } = now;
  return (
    <ValueCell scene={scene} spec={spec} id={area.id} cell={reading.cell} period={period} label={label} />
  );
}

/** The figure at the baseline, or why there is none. */
export function StartCell({ scene, row, asked }: RowProps & { readonly asked: string | null }) {
  const { spec, area, start } = row;
  const label = goalsTexts(scene.lang).columns.start;
  const point = isPoint(start);
  const cell: Cell = point ? start.reading.cell : { kind: 'absent', why: start.why };
  const period = point ? start.period : asked;
  const told = { scene, spec, id: area.id, cell, period, label };
  return <ValueCell {...told} same={isSame(row)} />;
}
