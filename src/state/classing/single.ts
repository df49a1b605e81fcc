import { deviationClasses } from '../../domain/deviation';
import type { Note } from '../../domain/note';
import { type SceneBase, underFloor } from '../sceneBase';
import type { Classing } from './classing';
import { valueModelOf } from './valueModel';

/** Classes of one figure, and what could not be done as it was asked. */
interface SingleClassing {
  readonly classing: Classing;
  readonly notes: readonly Note[];
}

/** Classes of one figure: of its values, or of its difference with the benchmark. */
export function singleClassing(base: SceneBase): SingleClassing {
  const { spec, mode, view, cells, rows, benchmarks } = base;
  const { model, notes } =
    mode === 'afwijking' ? { model: deviationClasses(spec, view.taal), notes: [] } : valueModelOf(base);
  const classAt: Classing['classAt'] = (index) => {
    const [cell, row, benchmark] = [cells[index], rows[index], benchmarks[index]];
    if (cell?.kind !== 'value') return { kind: 'absent', why: cell?.why ?? 'niet-gemeten' };
    if (row && underFloor(spec, row)) return { kind: 'zonder-klasse', why: 'te-weinig-inwoners' };
    const against = benchmark?.kind === 'value' ? benchmark.value : null;
    const found = model.classOf(cell.value, { benchmark: against, ...cell });
    if (found !== null) return { kind: 'klasse', index: found };
    const itself = benchmark?.kind === 'absent' && benchmark.why === 'is-zelf';
    return { kind: 'zonder-klasse', why: itself ? 'is-zelf' : 'geen-vergelijking' };
  };
  return { classing: { model, classAt }, notes };
}
