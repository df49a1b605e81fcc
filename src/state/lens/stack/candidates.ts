/** What can be stacked at a level, theme by theme. */
import { indicatorById } from '../../../catalog/indicators';
import { STACK_THEMES, type StackTheme } from '../../../catalog/stackThemes';
import type { Atlas } from '../../../data/atlas';
import type { Level } from '../../../domain/area';
import type { IndicatorSpec } from '../../../domain/indicator';
import { lessFavourableSide } from '../../../domain/score';
import type { FilesBeside } from '../../scene';
import { figuresOf, type StackFigures, type StackSources } from './stackFigures';

/** An indicator that judges and has figures at the level. */
export interface Candidate extends Pick<StackFigures, 'spec' | 'period' | 'cells'> {
  /** Areas with a figure that can be used, of all there are. */
  readonly known: number;
  readonly of: number;
}

/** A theme with what can be chosen of it, and what cannot. */
export interface CandidateTheme extends Pick<StackTheme, 'id' | 'name'> {
  readonly candidates: readonly Candidate[];
  /** Those that judge but have no figures at the level. */
  readonly without: readonly IndicatorSpec[];
  /** Those that do not judge. */
  readonly neutral: readonly IndicatorSpec[];
  /** Those that judge, but whose figures are not there yet. */
  readonly awaited: readonly string[];
}

function candidateOf(indicator: string, sources: StackSources): Candidate | null {
  const found = figuresOf({ indicator, votes: 1, limit: null }, sources);
  if (!found) return null;
  const { spec, period, cells, lacks } = found;
  return { spec, period, cells, known: lacks.filter((lack) => lack === null).length, of: cells.length };
}

function themeWith({ id, name, indicators }: StackTheme, sources: StackSources): CandidateTheme {
  const specs = indicators.flatMap((indicator) => indicatorById(indicator) ?? []);
  const judges = ({ direction }: IndicatorSpec) => lessFavourableSide(direction) !== null;
  const there = specs.filter((spec) => judges(spec) && sources.files[spec.id] !== undefined);
  const found = there.map((spec) => candidateOf(spec.id, sources));
  return {
    ...{ id, name },
    candidates: found.filter((one) => one !== null),
    without: there.filter((_, index) => found[index] === null),
    neutral: specs.filter((spec) => !judges(spec)),
    awaited: specs.flatMap((spec) => (judges(spec) && !sources.files[spec.id] ? [spec.id] : [])),
  };
}

/**
 * The indicators of every theme of the baseline study that could be stacked at a level, newest period, with how many
 * areas they are known for; under `floor` inwoners a figure is not known (each its own floor where it is null).
 */
export function candidates(
  files: FilesBeside,
  atlas: Atlas,
  level: Level,
  floor: number | null = null,
): readonly CandidateTheme[] {
  const view = { vergelijk: 'gemeente', drempel: floor, bereik: null, eigen: [], taal: 'nl' } as const;
  return STACK_THEMES.map((theme) => themeWith(theme, { view, atlas, files, level, around: null }));
}
