import { absenceWord } from '../../catalog/texts/absentWords';
import { changeTexts } from '../../catalog/texts/changeWords';
import { wordsOf } from '../../catalog/texts/words';
import type { Benchmark } from '../../domain/benchmark';
import type { Cell } from '../../domain/cell';
import { type AreaChange, changeAmount } from '../../domain/change';
import { noChangeWords } from '../../domain/changeClasses';
import { shownPeriod } from '../../domain/period';
import {
  benchmarkWords,
  type ChangedScene,
  changeSize,
  figureWords,
  gapOutcome,
  isChanged,
  missingWords,
  nothingSaid,
  say,
} from '../changes/changeSaid';
import { comparisonLabel, type Scene } from '../scene';
import type { ExtraCell, ExtraColumn } from './extraColumn';

/** Lines under the name of an area, in place of those of one figure; empty where the view shows no change. */
export function changeLines(scene: Scene, index: number): readonly string[] {
  const area = isChanged(scene) ? scene.change.areas[index] : undefined;
  if (!isChanged(scene) || !area) return [];
  const { before, after } = area;
  if (before.kind === 'absent' || after.kind === 'absent') return [missingWords(scene, area, index)];
  const answer = scene.classAt(index);
  const figures = figureWords(scene, before.value, after.value);
  if (answer.kind === 'zonder-klasse') {
    const { noBenchmark, tooFewPeople } = wordsOf(scene.lang);
    const lacking = [area.beforeBenchmark, area.afterBenchmark].find((one) => one.kind === 'absent');
    const why = answer.why !== 'te-weinig-inwoners' && lacking?.kind === 'absent' && noBenchmark[lacking.why];
    return [figures, why || tooFewPeople];
  }
  const beside = benchmarkWords(scene, area);
  if (scene.change.of === 'afstand') return [figures, `${beside} · ${gapOutcome(scene, area, index)}`];
  const nothing = nothingSaid(scene, area, index);
  return [nothing === undefined ? figures : `${figures}, ${nothing}`, beside].filter(Boolean);
}

function figureCell(scene: Scene, cell: Cell): ExtraCell {
  if (cell.kind === 'value') return { value: cell.value, text: say(scene, cell.value) };
  return { value: null, text: absenceWord(cell, scene.lang), absent: cell.why };
}

function benchmarkCell(scene: Scene, benchmark: Benchmark): ExtraCell {
  if (benchmark.kind === 'value') return { value: benchmark.value, text: say(scene, benchmark.value) };
  return { value: null, text: wordsOf(scene.lang).noBenchmark[benchmark.why] };
}

function changeCell(scene: ChangedScene, area: AreaChange, index: number): ExtraCell {
  const { spec, lang, change } = scene;
  const missing = [area.after, area.before].find((cell) => cell.kind === 'absent');
  if (missing?.kind === 'absent') return figureCell(scene, missing);
  const value = changeAmount(change.of, area, spec);
  if (value === null) return { value, text: '' };
  const size = changeSize(scene, value);
  const nothing = nothingSaid(scene, area, index) !== undefined;
  return { value, text: nothing ? `${size} (${noChangeWords(lang)})` : size };
}

/** Columns the table has because of a change: the earlier figure, what it is compared with then, and the change. */
export function changeColumns(scene: Scene): readonly ExtraColumn[] {
  if (!isChanged(scene)) return [];
  const { change, spec, lang, atlas, view, comparison, period } = scene;
  const { columns } = changeTexts(lang);
  const [since, year] = [shownPeriod(change.since), shownPeriod(period ?? '')];
  const name = comparisonLabel(comparison, atlas, view);
  const column = (
    id: string,
    head: string,
    when: string,
    cellOf: (area: AreaChange, index: number) => ExtraCell,
  ) => ({
    ...{ id: `${spec.id}.${id}`, indicator: spec.id, head, period: when },
    cells: change.areas.map(cellOf),
  });
  const earlier = column('toen', columns.figure(since), change.since, ({ before }) =>
    figureCell(scene, before),
  );
  const words = change.of === 'waarde' ? columns.waarde(since, year) : columns.afstand(name, since, year);
  const changed = column('verandering', words, `${change.since}/${period}`, (area, index) =>
    changeCell(scene, area, index),
  );
  if (change.of === 'waarde') return [earlier, changed];
  const compared = column('vergelijking-toen', columns.benchmark(name, since), change.since, (area) =>
    benchmarkCell(scene, area.beforeBenchmark),
  );
  return [earlier, compared, changed];
}
