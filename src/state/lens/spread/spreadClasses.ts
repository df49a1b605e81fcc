import { spreadClassLabels } from '../../../catalog/texts/spreadWords';
import type { ClassModel, PaletteId } from '../../../domain/classes';
import type { Classing } from '../../classing/classing';
import { type SceneBase, underFloor } from '../../sceneBase';
import type { SpreadModel } from './spreadModel';

/** Times the even share at which classes begin; as far down as up: 1 over them below. */
const QUOTIENT_STEPS = [1.1, 1.5, 2] as const;

/** Lower ends of the classes but the first, rising. */
const EDGES: readonly number[] = [...QUOTIENT_STEPS.map((step) => 1 / step).reverse(), ...QUOTIENT_STEPS];

/** Number of the step a quotient is in, lowest first; an edge belongs to the step nearer to 1. */
function stepOf(quotient: number): number {
  return EDGES.filter((edge) => (edge < 1 ? quotient >= edge : quotient > edge)).length;
}

/** Seven classes of times the even share. Most over-represented first where that is less favourable; else lowest first. */
function quotientClasses({ spec, lang }: Pick<SceneBase, 'spec' | 'lang'>): ClassModel {
  const judged = spec.direction !== 'neutraal';
  const palette: PaletteId = judged ? 'afwijking' : 'afwijking-neutraal';
  const last = EDGES.length;
  const indexOf = (step: number) => (judged ? last - step : step);
  return {
    mode: 'afwijking',
    palette,
    classes: Array.from({ length: last + 1 }, (_, index) => ({
      index,
      label: spreadClassLabels(lang)[indexOf(index)] ?? '',
      from: EDGES[indexOf(index) - 1] ?? null,
      to: EDGES[indexOf(index)] ?? null,
      colourKey: `${palette}.${last + 1}.${index}`,
    })),
    classOf: (quotient) => indexOf(stepOf(quotient)),
  };
}

/** Classes of the map: how many times their even share. Areas with a figure but an unknown base have
 * none, nor those with too few inwoners to judge: these are only counted. */
export function spreadClassing(base: SceneBase, { shares }: SpreadModel): Classing {
  const model = quotientClasses(base);
  return {
    model,
    classAt: (row) => {
      const [share, area] = [shares[row], base.rows[row]];
      if (share && area && underFloor(base.spec, area)) {
        return { kind: 'zonder-klasse', why: 'te-weinig-inwoners' };
      }
      const index = share ? model.classOf(share.quotient) : null;
      if (index !== null) return { kind: 'klasse', index };
      const cell = base.cells[row];
      return cell?.kind === 'value'
        ? { kind: 'zonder-klasse', why: 'onvolledig' }
        : { kind: 'absent', why: cell?.why ?? 'niet-gemeten' };
    },
  };
}
