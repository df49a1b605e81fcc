import './cells.css';
import type { Verdict } from '../../domain/compare';
import { LookSwatch } from '../../figure/LookSwatch';
import type { CompareCell } from '../../state/compare/compareModel';
import { besideText, type CellStyle, figureText, mainText, remarkTexts, verdictWord } from './cellWords';

const LENGTHS = { iets: 1, gewoon: 2, duidelijk: 3 } as const;

/** Below or above, and how clearly: -3 to 3, by the steps of the words. */
function stepOfVerdict(verdict: Verdict, difference: number): number {
  return 'strength' in verdict ? Math.sign(difference) * LENGTHS[verdict.strength] : 0;
}

interface Props extends CellStyle {
  readonly cell: CompareCell;
  readonly period: string | null;
  /** Ids of the heading cells, where the row heading stands in a line of its own. */
  readonly headers?: string;
}

function Judgement({ cell, ...style }: Props) {
  const { verdict = null, difference = null } = cell.reading ?? {};
  const beside = besideText(cell, style);
  const word = verdictWord(verdict, style.lang);
  if (beside === null && word === null) return null;
  return (
    <span className="judgement" data-sense={verdict?.sense}>
      {verdict && difference !== null && (
        <span className="step" data-step={stepOfVerdict(verdict, difference)} aria-hidden="true" />
      )}{' '}
      {beside !== null && <span>{word === null ? beside : `${beside}, `}</span>}
      {word !== null && <span className="word">{word} </span>}
    </span>
  );
}

/** One figure with all that belongs to it, or the reason there is none. */
export function Cell(props: Props) {
  const { cell, period, headers, ...style } = props;
  const { column, cell: own } = cell;
  const about =
    column.role === 'gemiddelde'
      ? { 'data-benchmark': column.id }
      : { 'data-code': column.role === 'samen' ? 'samen' : column.id, 'data-indicator': style.spec.id };
  const state = own.kind === 'value' ? { 'data-value': own.value } : { 'data-absent': own.why };
  const year = own.kind === 'value' ? (own.ownPeriod ?? period) : period;
  return (
    <td className={`is-${column.role}`} headers={headers} {...about} data-year={year ?? ''} {...state}>
      <span className={own.kind === 'value' ? 'main' : 'main why'}>
        {own.kind === 'absent' && <LookSwatch look={own.why} />}
        {column.role === 'gemiddelde' && own.kind === 'value'
          ? figureText(own.value, style)
          : mainText(cell, style)}
      </span>{' '}
      <Judgement {...props} />
      {remarkTexts(cell, style).map((remark) => (
        <span className="remark" key={remark}>
          {remark}{' '}
        </span>
      ))}
    </td>
  );
}
