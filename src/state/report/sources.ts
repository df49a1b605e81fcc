import { citationOf } from '../../catalog/tables';
import { type AreaId, REFERENCES } from '../../domain/area';
import { columnOf } from '../../domain/cells';
import type { Scene } from '../scene';
import { scoreModelOf } from '../score/scoreModel';
import { originOf } from '../sheet/origin';
import { sheetAreaOf } from '../sheet/sheetArea';

/** Table that counts the people of areas. */
export function peopleSource({ atlas }: Pick<Scene, 'atlas'>): string {
  return `kwb-${atlas.file.populationYear}`;
}

/** Sources of the figure of any area in the period on screen, an average as well. */
export function sourcesOf(scene: Scene, id: AreaId): readonly string[] {
  const { values, period, atlas, view } = scene;
  if ((REFERENCES as readonly string[]).includes(id)) {
    const row = values.benchmarks.find((one) => one.area === (id as string) && one.period === period);
    return row && !('absent' in row) ? row.sources : [];
  }
  const area = sheetAreaOf(id, atlas, view.eigen);
  return area && period !== null ? originOf(values, area, period).sources : [];
}

/** Sources of the figures of a level in an earlier period. */
export function earlierSources({ values, level, change }: Scene): readonly string[] {
  return change ? (columnOf(values, level, change.since)?.sources ?? []) : [];
}

/** Tables as they are cited, each once. */
export function cited(sources: readonly string[]): string {
  return [...new Set(sources.map(citationOf))].join(', ');
}

/** Every source behind the summary, each once: figures, comparisons, other subjects, people. */
export function allSources(scene: Scene): readonly string[] {
  const { column, pair, benchmarks, beside } = scene;
  const compared = new Set(benchmarks.flatMap((one) => (one.kind === 'value' ? [one.area] : [])));
  const parts = scene.view.score ? scoreModelOf(scene).parts.map((part) => part.column) : [];
  const stacked =
    scene.lens?.kind === 'stapeling' && scene.lens.stack.status === 'klaar'
      ? scene.lens.stack.model.themes.flatMap((theme) =>
          theme.parts.flatMap(({ spec, period }) => {
            const file = beside[spec.id];
            return (file && columnOf(file, scene.level, period)) ?? [];
          }),
        )
      : [];
  const columns = [column, pair?.column, ...parts, ...stacked].flatMap((one) => one?.sources ?? []);
  const averages = [...compared].flatMap((id) => sourcesOf(scene, id));
  return [...new Set([...columns, ...earlierSources(scene), ...averages, peopleSource(scene)])];
}
