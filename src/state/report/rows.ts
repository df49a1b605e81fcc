import type { AreaId } from '../../domain/area';
import { isChanged } from '../changes/changeSaid';
import type { RankedArea } from '../ranking/ranking';
import { readingOf } from '../reading';
import type { Scene } from '../scene';
import { sheetAreaOf } from '../sheet/sheetArea';
import type { ReportArea, ReportFacts } from './facts';
import { lensRows } from './lens/lensRows';
import { byName, firstRows, type RowsGroup } from './rowsGroup';
import { amountOf, sideOf } from './sentences/changed';
import { focusReadings } from './sentences/focus';
import { cornersOf } from './sentences/pair';

/** Rows at each end that tell most; together they stay on a page. */
const EACH_END = 5;

/** What areas are put in order by as they are shown, low or less favourable first; null for those that take no part. */
type Measure = (area: ReportArea) => number | null;

function measureOf(scene: Scene): Measure {
  if (isChanged(scene)) return (area) => amountOf(scene, area);
  const sign = scene.spec.direction === 'lager-is-gunstig' ? 1 : -1;
  return ({ cell, rank }) =>
    cell.kind === 'value' && rank !== null && !cell.manyVisitors ? sign * rank : null;
}

function ends({ scene, areas }: ReportFacts): readonly RowsGroup[] {
  const measure = measureOf(scene);
  const taking = areas.filter((area) => measure(area) !== null);
  const clear = (way: 1 | -1) => (scene.change ? taking.filter((area) => sideOf(area) === -way) : taking);
  const ordered = (way: 1 | -1) =>
    clear(way).toSorted((a, b) => way * ((measure(a) ?? 0) - (measure(b) ?? 0)) || byName(a, b));
  if (taking.length <= 2 * EACH_END && !scene.change) return [{ kind: 'alle', areas: ordered(1), alike: 0 }];
  const neutral = scene.spec.direction === 'neutraal';
  const same = (a: ReportArea, b: ReportArea) => measure(a) === measure(b);
  return [
    { kind: neutral ? 'laag' : 'minder', ...firstRows(ordered(1), EACH_END, same) },
    { kind: neutral ? 'hoog' : 'gunstig', ...firstRows(ordered(-1), EACH_END, same) },
  ];
}

/** Areas in which two subjects are less favourable at once, and favourable at once, by the first of them. */
function corners({ scene, areas }: ReportFacts): readonly RowsGroup[] {
  if (!scene.pair) return [];
  const sign = scene.spec.direction === 'lager-is-gunstig' ? -1 : 1;
  const figure = ({ cell }: ReportArea) => (cell.kind === 'value' ? sign * cell.value : 0);
  return cornersOf(scene.spec, scene.pair.spec).map((index, end): RowsGroup => {
    const there = areas
      .filter(({ answer }) => answer.kind === 'klasse' && answer.index === index)
      .toSorted((a, b) => (end === 0 ? 1 : -1) * (figure(a) - figure(b)));
    const label = scene.model.classes[index]?.label ?? '';
    const rows = firstRows(there, EACH_END, (a, b) => a.rank === b.rank);
    return { kind: 'meest', label, ...rows };
  });
}

/** An area outside the ranking as a row: without a rank. */
function asRow(scene: Scene, id: AreaId): readonly RankedArea[] {
  const reading = readingOf(scene, id);
  if (!reading) return [];
  const inwoners = sheetAreaOf(id, scene.atlas, scene.view.eigen)?.inwoners ?? null;
  return [{ ...reading, rank: null, times: null, zone: null, inwoners }];
}

/** What is selected, whichever kind of area, with its rank where it has one. */
function chosen({ scene, areas, selection }: ReportFacts): RowsGroup {
  const rows = selection.flatMap((id) => areas.find((area) => area.id === id) ?? asRow(scene, id));
  return { kind: 'gekozen', areas: rows, alike: 0 };
}

/** The rows that tell most, and what is selected. Residents are shown no order of places, unless all fit. */
export function reportRows(facts: ReportFacts): readonly RowsGroup[] {
  const { scene, voor } = facts;
  const telling = scene.lens ? lensRows(facts, scene.lens) : scene.pair ? corners(facts) : ends(facts);
  const shown = voor === null ? telling : telling.filter(({ kind }) => kind === 'alle');
  return [...shown, chosen(facts)].filter(({ areas }) => areas.length > 0);
}

/** The focusgebieden as rows of their own; none where they are the level on screen, or have no figures at all. */
export function focusRows({ scene }: ReportFacts): readonly RankedArea[] {
  const readings = scene.lens?.kind === 'stapeling' ? [] : focusReadings(scene);
  if (readings.every(({ cell }) => cell.kind === 'absent')) return [];
  return readings.flatMap(({ id }) => asRow(scene, id));
}
