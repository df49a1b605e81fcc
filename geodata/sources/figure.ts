import type { SourceValue } from '../model';

/** From here down a number is a code for "no figure" in PDOK and CBS tables, never a measurement. */
const HIGHEST_CODE = -99990;
const LATER_DELIVERY = -99995;

const NOT_PUBLISHED: SourceValue = { kind: 'absent', why: 'niet-gepubliceerd' };
const NOT_YET: SourceValue = { kind: 'absent', why: 'nog-niet-gepubliceerd' };

/**
 * A cell of a source as a figure or an absence; undefined when it is text that is no number.
 * Decimal comma and point are both read; empty and `.` mean that the source gives no figure.
 */
export function readFigure(cell: unknown): SourceValue | undefined {
  if (cell === null || cell === undefined) return NOT_PUBLISHED;
  if (typeof cell === 'number') return figureOf(cell);
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (text === '' || text === '.') return NOT_PUBLISHED;
  return /^[-+]?\d+([.,]\d+)?(e[-+]?\d+)?$/i.test(text)
    ? figureOf(Number(text.replace(',', '.')))
    : undefined;
}

function figureOf(value: number): SourceValue | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (value > HIGHEST_CODE) return { kind: 'value', value };
  return value === LATER_DELIVERY ? NOT_YET : NOT_PUBLISHED;
}
