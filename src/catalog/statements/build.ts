import { type AreaId, parseAreaId } from '../../domain/area';
import type { Recount, StatementFigure } from '../../domain/statement';
import type { Text } from '../../domain/text';

/** An area of the catalogue; a typing error is found when the catalogue is first read. */
export function area(text: string): AreaId {
  const id = parseAreaId(text);
  if (id === undefined) throw new Error(`not an area: ${text}`);
  return id;
}

/** The figure of one area in one period. */
export function figure(indicator: string, period: string, id: string): Recount {
  return { kind: 'cijfer', indicator, period, area: area(id) };
}

/** Text that is the same in every language. */
export function same(text: string): Text {
  return { nl: text, en: text };
}

/** A percentage as printed: a number, or a sign and a number. */
export function percent(printed: string): Text {
  const dotted = printed.replace(',', '.');
  return { nl: `${printed}\u00a0%`, en: `${dotted}%` };
}

/** One figure of a statement. */
export function beside(about: Text, printed: Text, year: string | null, recount: Recount): StatementFigure {
  return { about, printed, year, recount };
}
