/** A stack as an indicator of its own, so that map, table, file and sheet can show it. */

import { bandText, stackTexts, type VoteKind } from '../../../catalog/texts/stackWords';
import { absentRows } from '../../../domain/absentRows';
import { LEVELS, type Level } from '../../../domain/area';
import { ABSENCES, type Absence } from '../../../domain/cell';
import type { ClassModel } from '../../../domain/classes';
import type { IndicatorSpec } from '../../../domain/indicator';
import { type Column, PACK_VERSION, type ValuesFile } from '../../../domain/pack';
import { shownPeriod } from '../../../domain/period';
import { STACK_ID, stackBands } from '../../../domain/stack';
import type { Language } from '../../../domain/text';
import type { Stack } from '../../../domain/view';
import type { StackSources } from './stackFigures';
import type { StackedPart, StackedTheme, StackModel, StackReading } from './stackModel';
import { stackOf } from './stackOf';

/** All indicators of a stack, theme by theme. */
export function partsOf({ themes }: Pick<StackModel, 'themes'>): readonly StackedPart[] {
  return themes.flatMap(({ parts }) => parts);
}

/** Votes there are in all. */
export function votesIn(themes: readonly Pick<StackedTheme, 'weight'>[]): number {
  return themes.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether votes can be called themes: every theme has one. */
export function kindOf({ themes }: Pick<StackModel, 'themes'>): VoteKind {
  return themes.every(({ weight }) => weight === 1) ? 'themes' : 'votes';
}

/** The years the parts are about, from the first to the last. */
export function periodOf(parts: readonly Pick<StackedPart, 'period'>[]): string {
  const years = parts.flatMap(({ period }) => [period.slice(0, 4), period.slice(-4)]).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : `${first}-${last}`;
}

/** The indicator a stack is; its texts name what is used and from which period. */
export function stackSpecOf(model: StackModel): IndicatorSpec {
  const named = (lang: Language) =>
    partsOf(model)
      .map(({ spec, period }) => `${spec.short[lang]} (${shownPeriod(period)})`)
      .join(', ');
  const { alone, ...texts } = stackTexts(model.stack.rule, model.themes.length, named);
  return {
    id: STACK_ID,
    theme: STACK_ID,
    ...texts,
    unit: 'aantal',
    decimals: 0,
    direction: 'lager-is-gunstig',
    band: 0,
    aggregate: { kind: 'geen', why: alone },
    nature: 'berekend',
    relative: true,
    range: [0, votesIn(model.themes)],
    colour: 'waarde',
    feeds: [],
  };
}

function isAbsence(why: NonNullable<StackReading['why']>): why is Absence {
  return (ABSENCES as readonly string[]).includes(why);
}

/**
 * The reason a file can carry for an area without a class. Without a figure it is in no order of the table, so that it
 * never stands first: outside the areas compared it is not measured, and too little known is not published.
 */
function absenceOf(why: NonNullable<StackReading['why']>): Absence {
  if (isAbsence(why)) return why;
  return why === 'buiten-vergelijking' ? 'niet-gemeten' : 'niet-gepubliceerd';
}

function columnOf(model: StackModel, level: Level): Column {
  const parts = partsOf(model);
  return {
    level,
    period: periodOf(parts),
    basis: 'berekend',
    sources: [...new Set(parts.flatMap(({ column }) => column.sources))],
    supplement: parts.some(({ column }) => column.supplement),
    values: model.readings.map(({ count, why }) => (why === null ? count : null)),
    absent: absentRows(model.readings.map(({ why }) => why && absenceOf(why))),
    manyVisitors: [...new Set(parts.flatMap(({ column }) => column.manyVisitors ?? []))],
  };
}

/** Figures of a stack at the level on screen, and at every other level on which all of it has figures. */
export function stackFileOf(stack: Stack, model: StackModel, sources: StackSources): ValuesFile {
  const columns = LEVELS.flatMap((level): readonly Column[] => {
    if (level === sources.level) return [columnOf(model, level)];
    const other = stackOf(stack, { ...sources, level });
    return other.status === 'klaar' ? [columnOf(other.model, level)] : [];
  });
  return { version: PACK_VERSION, indicator: STACK_ID, columns, benchmarks: [] };
}

/** Classes of a stack: how many votes, darker for more. */
export function stackClassesOf(model: StackModel, lang: Language): ClassModel {
  const of = votesIn(model.themes);
  const bands = stackBands(of);
  const palette = 'minder-gunstig';
  return {
    mode: 'waarde',
    palette,
    classes: bands.map(({ from, to }, index) => ({
      ...{ index, from, to },
      get label() {
        return bandText({ from, to, of }, kindOf(model), lang);
      },
      colourKey: `${palette}.${bands.length}.${index}`,
    })),
    classOf: (count) => {
      const found = bands.findIndex(({ to }) => count <= to);
      return found < 0 ? null : found;
    },
  };
}
