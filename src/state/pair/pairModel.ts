import { thirdWord } from '../../catalog/texts/pairWords';
import type { Cell } from '../../domain/cell';
import { cellsOf, columnOf, levelsOf, periodsOf } from '../../domain/cells';
import type { ClassModel } from '../../domain/classes';
import type { IndicatorSpec } from '../../domain/indicator';
import type { Note, NoteParams } from '../../domain/note';
import type { Column, ValuesFile } from '../../domain/pack';
import { capital, type Language } from '../../domain/text';
import type { Second } from '../../domain/view';
import { classIndex, quantileBreaks } from '../../stats/breaks';
import type { ClassAnswer, Classing } from '../classing/classing';
import { type SceneBase, underFloor } from '../sceneBase';

/** Classes per figure; together they make nine. */
const THIRDS = 3;

/** A second figure beside that of the view. Class number is 3 × third of the first + third of the second. */
export interface PairModel extends Classing {
  /** As the catalogue has it, with the population floor of the view. */
  readonly spec: IndicatorSpec;
  readonly period: string;
  readonly column: Column;
  /** Per row of the level. */
  readonly cells: readonly Cell[];
  /** Lowest figure of the second and third class, per figure; fewer where figures tie. */
  readonly breaks: readonly [readonly number[], readonly number[]];
}

/** A pair, or why it cannot be shown. */
export type Paired = PairModel | { readonly refused: Note };

/** The thirds that exist with so many breaks: figures that tie leave two classes, low and high, or only one. */
export function thirdsOf(breaks: readonly number[]): readonly number[] {
  return [[1], [0, 2], [0, 1, 2]][breaks.length] ?? [];
}

/** Class number of a third of each figure. */
export function pairIndex(first: number, second: number): number {
  return first * THIRDS + second;
}

/** Thirds of both figures that a class number stands for. */
export function pairThirds(index: number): readonly [number, number] {
  return [Math.floor(index / THIRDS), index % THIRDS];
}

/** `Leefbaarheid minder gunstig, WOZ-waarde laag`. */
function pairLabel(
  index: number,
  { first, second }: Readonly<Record<'first' | 'second', IndicatorSpec>>,
  lang: Language,
): string {
  const [one, other] = pairThirds(index);
  const words = [
    `${first.short[lang]} ${thirdWord(one, first.direction, lang)}`,
    `${second.short[lang]} ${thirdWord(other, second.direction, lang)}`,
  ];
  return capital(words.join(', '));
}

/** How dark a third is: less favourable is darker, so that what piles up stands out; a neutral figure is darker when high. */
function shadeOf(third: number, { direction }: IndicatorSpec): number {
  return direction === 'hoger-is-gunstig' ? THIRDS - 1 - third : third;
}

function pairClasses(first: IndicatorSpec, second: IndicatorSpec, lang: Language): ClassModel {
  const ramp = Array.from({ length: THIRDS * THIRDS }, (_, index) => {
    const [one, other] = pairThirds(index);
    return pairIndex(shadeOf(one, first), shadeOf(other, second));
  });
  return {
    mode: 'waarde',
    palette: 'tweeluik',
    ramp,
    classes: Array.from({ length: THIRDS * THIRDS }, (_, index) => ({
      index,
      get label() {
        return pairLabel(index, { first, second }, lang);
      },
      from: null,
      to: null,
      colourKey: `tweeluik.9.${index}`,
    })),
    classOf: () => null,
  };
}

type Refusal = NoteParams['tweede-zonder-cijfers']['reden'];

function refusal(base: SceneBase, second: Second, values: ValuesFile, reden: Refusal): Paired {
  const { level, levels } = base;
  const there = levelsOf(values);
  const elders = levels.filter((one) => one !== level && there.includes(one));
  const jaren = periodsOf(values, level);
  const { indicator: met, period: jaar } = second;
  const params = { reden, met, niveau: level, jaar, elders, jaren };
  return { refused: { code: 'tweede-zonder-cijfers', params } };
}

/** Both figures of the areas that take part, and why the others do not. */
function answersOf(base: SceneBase, spec: IndicatorSpec, cells: readonly Cell[]) {
  return base.rows.map((row, index): ClassAnswer | readonly [number, number] => {
    const [one, other] = [base.cells[index], cells[index]];
    if (one?.kind !== 'value') return { kind: 'absent', why: one?.why ?? 'niet-gemeten' };
    if (other?.kind !== 'value') return { kind: 'absent', why: other?.why ?? 'niet-gemeten' };
    const few = underFloor(base.spec, row) || underFloor(spec, row);
    return few ? { kind: 'zonder-klasse', why: 'te-weinig-inwoners' } : [one.value, other.value];
  });
}

/** Breaks of a figure, and the third a value falls in. */
function thirdFinder(values: readonly number[], decimals: number) {
  const breaks = quantileBreaks(values, THIRDS, decimals);
  const thirds = thirdsOf(breaks);
  return { breaks, thirdAt: (value: number) => thirds[classIndex(value, breaks, decimals)] ?? 0 };
}

/**
 * Lays a second figure beside that of the view, in thirds of the areas that have both and enough inwoners for both.
 * Refused for the same figure twice, and where no area has both.
 */
export function pairOf(base: SceneBase, second: Second, declared: IndicatorSpec, values: ValuesFile): Paired {
  const { level, rows, view } = base;
  if (declared.id === base.spec.id) return refusal(base, second, values, 'zelfde');
  const spec = view.drempel === null ? declared : { ...declared, populationFloor: view.drempel };
  const period = second.period ?? periodsOf(values, level)[0];
  const column = period === undefined ? undefined : columnOf(values, level, period);
  if (period === undefined || !column) {
    const none = periodsOf(values, level).length === 0;
    return refusal(base, second, values, none ? 'niveau' : 'jaar');
  }
  const cells = cellsOf(values, level, period, rows.length);
  const answers = answersOf(base, spec, cells);
  const both = answers.flatMap((answer) => ('kind' in answer ? [] : [answer]));
  if (both.length === 0) return refusal(base, second, values, 'geen-gebied');
  const ofFirst = thirdFinder(
    both.map(([value]) => value),
    base.spec.decimals,
  );
  const ofSecond = thirdFinder(
    both.map(([, value]) => value),
    spec.decimals,
  );
  const classAt = (index: number): ClassAnswer => {
    const answer = answers[index] ?? { kind: 'absent', why: 'niet-gemeten' };
    if ('kind' in answer) return answer;
    return { kind: 'klasse', index: pairIndex(ofFirst.thirdAt(answer[0]), ofSecond.thirdAt(answer[1])) };
  };
  const model = pairClasses(base.spec, spec, view.taal);
  return { spec, period, column, cells, breaks: [ofFirst.breaks, ofSecond.breaks], model, classAt };
}
