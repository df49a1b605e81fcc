import type { Verdict } from '../../domain/compare';
import type { AreaReading } from '../reading';

/** Areas of one kind, and who lives there. */
export interface Count<T> {
  readonly of: T;
  readonly areas: number;
  readonly inwoners: number;
}

const STRENGTHS = ['duidelijk', 'gewoon', 'iets'] as const;

const less = (sense: 'minder-gunstig' | 'lager') =>
  STRENGTHS.map((strength): Verdict => ({ sense, strength }));
const more = (sense: 'gunstiger' | 'hoger') =>
  STRENGTHS.map((strength): Verdict => ({ sense, strength })).reverse();

/** Every verdict, from least favourable (or lowest) to most. */
const VERDICTS: readonly Verdict[] = [
  ...less('minder-gunstig'),
  ...less('lager'),
  { sense: 'ongeveer-gelijk' },
  { sense: 'niet-te-onderscheiden' },
  ...more('gunstiger'),
  ...more('hoger'),
];

function same(a: Verdict, b: Verdict): boolean {
  return a.sense === b.sense && ('strength' in a ? a.strength : '') === ('strength' in b ? b.strength : '');
}

function countOf<T>(of: T, readings: readonly AreaReading[]): Count<T> {
  const inwoners = readings.reduce((sum, { row }) => sum + (row?.inwoners ?? 0), 0);
  return { of, areas: readings.length, inwoners };
}

/** Areas per verdict beside the benchmark, from least to most favourable; verdicts nobody has are left out. */
export function verdictCounts(readings: readonly AreaReading[]): readonly Count<Verdict>[] {
  return VERDICTS.map((of) =>
    countOf(
      of,
      readings.filter(({ verdict }) => verdict !== null && same(verdict, of)),
    ),
  ).filter(({ areas }) => areas > 0);
}

/** Areas per official class, lowest first, with all that lie in it or below. */
export interface ClassCount extends Count<number> {
  readonly upTo: Count<number>;
}

function classOf({ cell }: AreaReading): number | undefined {
  return cell.kind === 'value' ? cell.officialClass : undefined;
}

/** Counts per official class of the source; empty where the figures have none. */
export function classCounts(readings: readonly AreaReading[]): readonly ClassCount[] {
  const classes = [...new Set(readings.map(classOf).filter((one) => one !== undefined))].sort(
    (a, b) => a - b,
  );
  return classes.map((of) => ({
    ...countOf(
      of,
      readings.filter((reading) => classOf(reading) === of),
    ),
    upTo: countOf(
      of,
      readings.filter((reading) => (classOf(reading) ?? Number.POSITIVE_INFINITY) <= of),
    ),
  }));
}
