/** Columns of the table about a stack. */
import { stackWords } from '../../../catalog/texts/stackWords';
import { wordsOf } from '../../../catalog/texts/words';
import type { Absence } from '../../../domain/cell';
import { STACK_ID, type StackLack } from '../../../domain/stack';
import type { Language } from '../../../domain/text';
import { formatNumber, formatValue } from '../../../domain/unit';
import type { ExtraCell, ExtraColumn } from '../../extras/extraColumn';
import type { Scene } from '../../scene';
import { kindOf, partsOf, periodOf } from './stackFile';
import type { StackedPart, StackedTheme, StackModel } from './stackModel';

/** The reason a table cell can carry for a vote that is not known. */
function absenceOf(lack: StackLack | null): Absence {
  if (lack === 'buiten-vergelijking') return 'niet-gemeten';
  if (lack === null || lack === 'te-weinig-inwoners') return 'niet-gepubliceerd';
  return lack === 'geen-vergelijking' || lack === 'te-weinig-gebieden' ? 'niet-gepubliceerd' : lack;
}

function missing(why: Absence, text: string): ExtraCell {
  return { value: null, text, absent: why };
}

/** Votes that count and votes that are not known, also where too little is known for a total. */
function totals({ readings, themes }: StackModel, period: string, lang: Language): readonly ExtraColumn[] {
  const { column, lack } = stackWords(lang);
  const kind = kindOf({ themes });
  const made = (id: string, head: string, votes: 'count' | 'unknown'): ExtraColumn => ({
    ...{ id, head, indicator: id, period },
    cells: readings.map((reading) =>
      reading.why === 'buiten-vergelijking'
        ? missing('niet-gemeten', lack['buiten-vergelijking'])
        : { value: reading[votes], text: formatNumber(reading[votes], 0, lang) },
    ),
  });
  return [
    made(`${STACK_ID}.telt`, column.counts[kind], 'count'),
    made(`${STACK_ID}.onbekend`, column.unknown[kind], 'unknown'),
  ];
}

/** Whether a theme counts: 1, 0, or not known. */
function themeColumn({ id, name, votes, parts }: StackedTheme, lang: Language): ExtraColumn {
  const words = stackWords(lang);
  const key = `${STACK_ID}.thema-${id}`;
  return {
    ...{ id: key, head: words.column.theme(name), indicator: key, period: periodOf(parts), inWords: true },
    cells: votes.map((vote, row) =>
      vote === 'onbekend'
        ? missing(absenceOf(parts[0]?.lacks[row] ?? null), words.vote.onbekend)
        : { value: vote === 'telt' ? 1 : 0, text: words.vote[vote] },
    ),
  };
}

function figureColumn({ spec, period, cells }: StackedPart, lang: Language): ExtraColumn {
  return {
    ...{ id: spec.id, head: spec.short[lang], indicator: spec.id, period },
    cells: cells.map((cell) =>
      cell.kind === 'value'
        ? { value: cell.value, text: formatValue(cell.value, spec.unit, spec.decimals, lang) }
        : missing(cell.why, wordsOf(lang).absence[cell.why]),
    ),
  };
}

/** Votes that count and are not known, and per theme its vote with the figure of each of its indicators. */
export function stackColumns({ lens, lang }: Scene): readonly ExtraColumn[] {
  if (lens?.kind !== 'stapeling' || lens.stack.status !== 'klaar') return [];
  const { model } = lens.stack;
  return [
    ...totals(model, periodOf(partsOf(model)), lang),
    ...model.themes.flatMap((theme) => [
      themeColumn(theme, lang),
      ...theme.parts.map((part) => figureColumn(part, lang)),
    ]),
  ];
}
