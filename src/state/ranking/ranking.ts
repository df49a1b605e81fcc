import type { Loadable } from '../../domain/loadable';
import type { AroundFile, Zone } from '../../domain/pack';
import { isWide, type WideReach } from '../../domain/reach';
import { timesOf } from '../../domain/rules/times';
import type { Reach } from '../../domain/view';
import { ranksOf } from '../../stats/ranks';
import { type AreaReading, readingsOf } from '../reading';
import type { Scene } from '../scene';
import { type Around, aroundOf } from './around';
import { insideOf } from './reach';

/** What one area says, with its place among the others. */
export interface RankedArea extends AreaReading {
  /** 1 for the highest value; equal values share a rank. Null without a figure, and where too few people live. */
  readonly rank: number | null;
  /** How many times the benchmark; null where that says nothing. */
  readonly times: number | null;
  readonly inwoners: number | null;
  /** Where it lies outside the region; null inside it. */
  readonly zone: Zone | null;
}

/** What must be said about the reach: why it is not followed to the letter. */
export type ReachNotice =
  | { readonly code: 'onbekend' }
  | { readonly code: 'alleen-wijk' }
  | { readonly code: 'niets-binnen' }
  | { readonly code: 'deels'; readonly count: number }
  | { readonly code: 'rondom'; readonly why: Exclude<Around, { kind: 'klaar' }> };

/** The areas of a reach in row order, those outside the region after them. */
export interface Ranking {
  readonly areas: readonly RankedArea[];
  /** Figures of all areas of the level that take part, also those outside the reach: what an area stands among. */
  readonly peers: readonly number[];
  /** The reach that is shown: null for the whole region, also where another was asked for. */
  readonly reach: Reach | null;
  readonly notice: ReachNotice | null;
}

type Unranked = Omit<RankedArea, 'rank' | 'times'>;

/** The figure an area takes part with; null where it does not. */
function figureOf({ cell, tooFew }: AreaReading): number | null {
  return cell.kind === 'value' && !tooFew ? cell.value : null;
}

function figuresOf(areas: readonly AreaReading[]): readonly number[] {
  return areas.map(figureOf).filter((value) => value !== null);
}

function ranked({ spec }: Scene, areas: readonly Unranked[]): readonly RankedArea[] {
  const figures = areas.map(figureOf);
  const ranks = ranksOf(figures, spec.decimals);
  return areas.map((area, index) => {
    const value = figures[index] ?? null;
    const against = area.benchmark.kind === 'value' ? area.benchmark.value : null;
    const times = value === null || against === null ? null : timesOf(value, against, spec);
    return { ...area, rank: ranks[index] ?? null, times };
  });
}

function wide(
  scene: Scene,
  home: readonly Unranked[],
  reach: WideReach,
  file: Loadable<AroundFile>,
): Ranking {
  const all = { areas: ranked(scene, home), peers: figuresOf(home), reach: null };
  if (scene.level !== 'wijk') {
    const why = { kind: 'geen-cijfers' } as const;
    return {
      ...all,
      notice: scene.levels.includes('wijk') ? { code: 'alleen-wijk' } : { code: 'rondom', why },
    };
  }
  const around = aroundOf(scene, file, reach);
  if (around.kind !== 'klaar') return { ...all, notice: { code: 'rondom', why: around } };
  const areas = [...home, ...around.areas];
  return { areas: ranked(scene, areas), peers: figuresOf(areas), reach, notice: null };
}

/**
 * The areas of the level on screen with their ranks. Ranks count within the reach. A reach that cannot be shown gives
 * the whole region instead, and the notice says so.
 */
export function rankingOf(scene: Scene, reach: Reach | null, around: Loadable<AroundFile>): Ranking {
  const home = readingsOf(scene).map((area) => ({
    ...area,
    inwoners: area.row?.inwoners ?? null,
    zone: null,
  }));
  if (isWide(reach)) return wide(scene, home, reach, around);
  const all = { peers: figuresOf(home), reach };
  if (reach === null) return { ...all, areas: ranked(scene, home), notice: null };
  const inside = insideOf(reach, scene.level, scene.atlas);
  if (!inside) return { ...all, areas: ranked(scene, home), reach: null, notice: { code: 'onbekend' } };
  const { ids, partly } = inside;
  const areas = home.filter(({ id }) => ids.has(id));
  const notice: ReachNotice | null =
    areas.length === 0 ? { code: 'niets-binnen' } : partly > 0 ? { code: 'deels', count: partly } : null;
  return { ...all, areas: ranked(scene, areas), notice };
}
