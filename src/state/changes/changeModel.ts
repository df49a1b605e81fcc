import { absent } from '../../domain/cell';
import { cellsOf } from '../../domain/cells';
import {
  type AreaChange,
  type ChangeOf,
  changeScale,
  countScale,
  tooSmallForChange,
  unchangedFigure,
} from '../../domain/change';
import { changeClasses, NO_CHANGE } from '../../domain/changeClasses';
import type { Scale } from '../../domain/compare';
import type { Note } from '../../domain/note';
import type { Since } from '../../domain/view';
import type { ClassAnswer, Classing } from '../classing/classing';
import { classable, type SceneBase, underFloor } from '../sceneBase';
import { benchmarksIn, type OtherFigures } from './question';
import { refusalOf } from './refusal';

/** The change a view shows: per area, with its classes. */
export interface ChangeModel extends Classing {
  readonly of: ChangeOf;
  readonly since: string;
  /** In row order of the level. */
  readonly areas: readonly AreaChange[];
  /** The scale of the indicator with the band within which a change says nothing. */
  readonly scale: Scale;
}

/** A change, or why it cannot be shown. */
export type Changed = ChangeModel | { readonly refused: Note };

/** A count has no average to keep a distance to, so its change is that of the count itself. */
function subjectOf({ view, spec }: SceneBase, since: Since): ChangeOf {
  const count = spec.aggregate.kind === 'som' && since.indicator === null;
  return view.kleur === 'waarde' || count ? 'waarde' : 'afstand';
}

function areasOf(base: SceneBase, since: string, of: ChangeOf, scale: Scale): readonly AreaChange[] {
  const { spec, values, level, rows, cells, benchmarks } = base;
  const earlier = cellsOf(values, level, since, rows.length);
  const earlierBenchmarks = benchmarksIn(base, since);
  return rows.map((row, index): AreaChange => {
    const before = earlier[index] ?? absent('niet-gemeten');
    const after = cells[index] ?? absent('niet-gemeten');
    const beforeBenchmark = earlierBenchmarks[index] ?? { kind: 'absent', why: 'niet-in-bron' };
    const afterBenchmark = benchmarks[index] ?? { kind: 'absent', why: 'niet-in-bron' };
    const between = { before: beforeBenchmark, after: afterBenchmark };
    const unchanged = unchangedFigure(of, before, between, scale);
    const tooSmall = tooSmallForChange(spec, row);
    return { before, beforeBenchmark, after, afterBenchmark, unchanged, tooSmall };
  });
}

function answerOf(base: SceneBase, model: Classing['model'], area: AreaChange, index: number): ClassAnswer {
  const row = base.rows[index];
  if (area.after.kind === 'absent') return { kind: 'absent', why: area.after.why };
  if (area.before.kind === 'absent') return { kind: 'absent', why: area.before.why };
  if (row && underFloor(base.spec, row)) return { kind: 'zonder-klasse', why: 'te-weinig-inwoners' };
  const found = model.classOf(area.after.value, { ...area.after, benchmark: area.unchanged });
  if (found !== null) return { kind: 'klasse', index: area.tooSmall ? NO_CHANGE : found };
  const { beforeBenchmark: then, afterBenchmark: now } = area;
  const itself = [then, now].some((one) => one.kind === 'absent' && one.why === 'is-zelf');
  return { kind: 'zonder-klasse', why: itself ? 'is-zelf' : 'geen-vergelijking' };
}

function scaleOf({ spec, rows, cells }: SceneBase, of: ChangeOf): Scale {
  const scale = changeScale(spec, of);
  return spec.aggregate.kind === 'som' ? countScale(scale, classable(spec, rows, cells)) : scale;
}

/**
 * The change of a view since an earlier period; of the gap to the benchmark unless values are asked for. The answer is
 * a note with the reason where figures of then and now cannot be laid beside each other. `beside` holds the figures of
 * another indicator the change is asked from.
 */
export function changeOf(base: SceneBase, since: Since, beside: OtherFigures): Changed {
  const of = subjectOf(base, since);
  const refused = refusalOf(base, since, beside, of === 'afstand');
  if (refused) return { refused };
  const scale = scaleOf(base, of);
  const areas = areasOf(base, since.period, of, scale);
  const model = changeClasses(scale, base.view.taal);
  const classAt = (index: number): ClassAnswer => {
    const area = areas[index];
    return area ? answerOf(base, model, area, index) : { kind: 'absent', why: 'niet-gemeten' };
  };
  return { of, since: since.period, areas, scale, model, classAt };
}

/**
 * The notes of a view together. That there is no benchmark is left out where a refused change says so itself, and where
 * the change is of the figure: nothing is compared then.
 */
export function notesBeside(
  notes: readonly Note[],
  change: ChangeModel | null,
  more: readonly Note[],
): readonly Note[] {
  const said = more.some(
    ({ code, params }) => code === 'verandering-geweigerd' && params.reden.why === 'geen-vergelijking',
  );
  const moot = said || change?.of === 'waarde';
  return [...notes.filter(({ code }) => !moot || code !== 'vergelijking-ontbreekt'), ...more];
}
