/** The rules by which an area counts on one indicator: a fifth, a comparison, a limit. */
import type { AreaId } from '../../../domain/area';
import { type Benchmark, benchmarkFor, isKnown } from '../../../domain/benchmark';
import { compare } from '../../../domain/compare';
import { FEWEST_AREAS } from '../../../domain/score';
import type { StackLack } from '../../../domain/stack';
import type { StackRule } from '../../../domain/view';
import { type Fifth, upperFifth } from '../../../stats/fifths';
import { underFloor } from '../../sceneBase';
import { type StackFigures, type StackSources, turned, unfavourable } from './stackFigures';
import { columnAround, type StackSet } from './stackSet';

/** One figure that takes part in a fifth: more is less favourable. */
export interface Entry {
  readonly value: number;
  readonly inwoners: number;
}

/** What one area says: whether it counts, or why that is not known. */
export type Said = boolean | StackLack;

/** What the rows of a level say. */
interface Answer {
  readonly said: readonly Said[];
  /** Null where no fifth is taken, or nothing sets the figures apart. */
  readonly fifth: Fifth | null;
  /** How many figures were compared. */
  readonly known: number;
}

function knownIn(said: readonly Said[]): number {
  return said.filter((one) => typeof one !== 'string').length;
}

/** Figures of the wijken around the region that are compared as well. */
function entriesBeyond(figures: StackFigures, { beyond }: StackSet): readonly Entry[] {
  const column = beyond && columnAround(figures, beyond.file);
  if (!beyond || !column) return [];
  return beyond.rows.flatMap((row) => {
    const [value, area] = [column.values[row], beyond.file.wijken[row]];
    if (typeof value !== 'number' || !area || underFloor(figures.spec, area)) return [];
    return [{ value: unfavourable(value, figures.spec), inwoners: area.inwoners ?? 0 }];
  });
}

function byFifth(
  figures: StackFigures,
  usable: readonly (Entry | StackLack)[],
  set: StackSet,
  rule: StackRule,
): Answer {
  const here = usable.filter((one): one is Entry => typeof one !== 'string');
  const peers = [...here, ...entriesBeyond(figures, set)];
  const weights = rule === 'inwonersvijfde' ? peers.map(({ inwoners }) => inwoners) : undefined;
  const values = peers.map(({ value }) => value);
  const fifth = upperFifth(values, weights);
  const few = peers.length < FEWEST_AREAS;
  const said = usable.map((one): Said => {
    if (typeof one === 'string') return one;
    if (few) return 'te-weinig-gebieden';
    return fifth !== null && one.value >= fifth.from;
  });
  return few ? { said, fifth: null, known: 0 } : { said, fifth, known: peers.length };
}

/** What every row is compared with. One that does not depend on the row is looked up once. */
function benchmarksOf(
  { spec, values, period }: StackFigures,
  { view, atlas, level }: StackSources,
): readonly Benchmark[] {
  const rows = atlas.rows(level);
  const known = isKnown(view.vergelijk, atlas, view.eigen);
  const comparison = known ? view.vergelijk : ('nederland' as AreaId);
  const question = { comparison, spec, values, period, areas: atlas, own: view.eigen };
  const other = rows.find(({ id }) => id !== comparison);
  if (comparison === 'gemeente' || !other) return rows.map((row) => benchmarkFor(question, row));
  const everywhere = benchmarkFor(question, other);
  return rows.map((row) => (row.id === comparison ? benchmarkFor(question, row) : everywhere));
}

function byComparison(
  figures: StackFigures,
  usable: readonly (Entry | StackLack)[],
  sources: StackSources,
): Answer {
  const benchmarks = benchmarksOf(figures, sources);
  const said = usable.map((one, row): Said => {
    const [cell, benchmark] = [figures.cells[row], benchmarks[row]];
    if (typeof one === 'string') return one;
    if (cell?.kind !== 'value' || benchmark?.kind !== 'value') return 'geen-vergelijking';
    return compare(cell.value, benchmark.value, figures.spec, cell.interval).sense === 'minder-gunstig';
  });
  return { said, fifth: null, known: knownIn(said) };
}

function byLimit({ part, spec }: StackFigures, usable: readonly (Entry | StackLack)[]): Answer {
  const from = turned(part.limit ?? 0, spec);
  const said = usable.map((one) => (typeof one === 'string' ? one : one.value >= from));
  return { said, fifth: null, known: knownIn(said) };
}

/** What every row says by the rule of a stack; `usable` has its figure, or why that cannot be used. */
export function saidBy(
  rule: StackRule,
  figures: StackFigures,
  usable: readonly (Entry | StackLack)[],
  set: StackSet,
  sources: StackSources,
): Answer {
  if (rule === 'vergelijking') return byComparison(figures, usable, sources);
  return rule === 'grens' ? byLimit(figures, usable) : byFifth(figures, usable, set, rule);
}
