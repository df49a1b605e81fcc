import { colourOf, PALE, thinColourOf, UNCLASSED } from '../catalog/palettes';
import type { AreaId } from '../domain/area';
import { isThin } from '../domain/areas';
import type { Absence, Cell } from '../domain/cell';
import type { ClassEntry } from '../domain/classes';
import type { Highlight, Unclassed, View } from '../domain/view';
import { roundTo } from '../stats/rounding';
import type { ClassAnswer } from './classing/classing';
import { type AreaReading, readingsOf, spokenReading } from './reading';
import type { Scene } from './scene';

/** How an area is filled; `pale` while something else is in the light, and then it has neither colour nor hatch. */
export type Fill = { readonly pale: boolean } & (
  | { readonly kind: 'klasse'; readonly index: number; readonly colour: string; readonly thin: boolean }
  | { readonly kind: 'zonder-klasse'; readonly why: Unclassed; readonly colour: string }
  | { readonly kind: 'absent'; readonly why: Absence }
);

export interface PaintedArea extends AreaReading {
  readonly fill: Fill;
  /** Words for hover, focus and screen reader. */
  readonly spoken: string;
}

/** How many areas, and how many people live there as far as counted. */
export interface Tally {
  readonly areas: number;
  readonly inwoners: number;
}

export interface LegendClass extends ClassEntry, Tally {
  readonly colour: string;
  /** Colour on thinly populated land; the class is the same. */
  readonly thinColour: string;
}

export interface LegendData {
  readonly classes: readonly LegendClass[];
  /** Reasons that occur, with their areas; those that do not occur are left out. */
  readonly absent: readonly (Tally & { readonly why: Absence })[];
  readonly unclassed: readonly (Tally & { readonly why: Unclassed })[];
  /** Areas drawn lighter. */
  readonly thin: number;
  readonly valued: number;
  readonly total: number;
}

export interface MapModel {
  /** In row order of the level. */
  readonly areas: readonly PaintedArea[];
  readonly legend: LegendData;
}

/** How the map is drawn beyond its classes. */
export interface MapLook {
  /** Thinly populated land in a lighter tint of its class. */
  readonly thinLighter: boolean;
  /** What keeps its colour while the rest turns pale; null for everything. */
  readonly highlight: Highlight | null;
}

const PLAIN_LOOK: MapLook = { thinLighter: true, highlight: null };

/** The look a view asks for. In circles and tiles large empty land takes no room, so there it is not lightened either. */
export function lookOf(view: Pick<View, 'dunbevolkt' | 'uitgelicht' | 'vorm'>): MapLook {
  const { dunbevolkt, uitgelicht, vorm } = view;
  return { thinLighter: dunbevolkt === null && vorm === 'vlakken', highlight: uitgelicht };
}

function within(value: number | undefined, range: readonly [number, number] | null): boolean {
  return range === null || (value !== undefined && value >= range[0] && value <= range[1]);
}

function shownValue(cell: Cell | undefined, decimals: number): number | undefined {
  return cell?.kind === 'value' ? roundTo(cell.value, decimals) : undefined;
}

/** True for areas in the light. Figures count as they are shown. */
function isLit(scene: Scene, index: number, answer: ClassAnswer, highlight: Highlight): boolean {
  if (highlight.kind === 'klasse')
    return answer.kind === 'klasse' && highlight.classes.includes(answer.index);
  if (highlight.kind === 'reden') return answer.kind !== 'klasse' && answer.why === highlight.why;
  if (answer.kind !== 'klasse') return false;
  const { pair, spec, cells } = scene;
  const second = pair ? highlight.second : null;
  return (
    within(shownValue(cells[index], spec.decimals), highlight.range) &&
    within(shownValue(pair?.cells[index], pair?.spec.decimals ?? 0), second)
  );
}

function fillOf(scene: Scene, index: number, { thinLighter, highlight }: MapLook): Fill {
  const answer = scene.classAt(index);
  const pale = highlight !== null && !isLit(scene, index, answer, highlight);
  if (answer.kind === 'absent') return { ...answer, pale };
  if (answer.kind === 'zonder-klasse') return { ...answer, colour: pale ? PALE : UNCLASSED, pale };
  const row = scene.rows[index];
  // Nine colours of two figures leave no room for lighter ones between them.
  const thin = thinLighter && !scene.pair && row !== undefined && isThin(row);
  const colour = (thin ? thinColourOf : colourOf)(scene.model, answer.index);
  return { ...answer, thin, pale, colour: pale ? PALE : colour };
}

function tallyOf(areas: readonly PaintedArea[]): Tally {
  return {
    areas: areas.length,
    inwoners: areas.reduce((sum, { row }) => sum + (row?.inwoners ?? 0), 0),
  };
}

/** Groups areas under a key, in the order in which the keys first occur. */
function grouped<K>(areas: readonly PaintedArea[], keyOf: (fill: Fill) => K | undefined) {
  const groups = new Map<K, PaintedArea[]>();
  for (const area of areas) {
    const key = keyOf(area.fill);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(area);
    else groups.set(key, [area]);
  }
  return groups;
}

function legendOf(scene: Scene, areas: readonly PaintedArea[]): LegendData {
  const byClass = grouped(areas, (fill) => (fill.kind === 'klasse' ? fill.index : undefined));
  const byReason = grouped(areas, (fill) => (fill.kind === 'absent' ? fill.why : undefined));
  const byUnclassed = grouped(areas, (fill) => (fill.kind === 'zonder-klasse' ? fill.why : undefined));
  return {
    classes: scene.model.classes.map((entry) => ({
      ...entry,
      ...tallyOf(byClass.get(entry.index) ?? []),
      colour: colourOf(scene.model, entry.index),
      thinColour: thinColourOf(scene.model, entry.index),
    })),
    absent: [...byReason].map(([why, group]) => ({ why, ...tallyOf(group) })),
    unclassed: [...byUnclassed].map(([why, group]) => ({ why, ...tallyOf(group) })),
    thin: areas.filter(({ fill }) => fill.kind === 'klasse' && fill.thin).length,
    valued: areas.filter(({ fill }) => fill.kind !== 'absent').length,
    total: areas.length,
  };
}

/** Only how each area is filled, without words and legend: what first colours need. */
export function fillsOf(
  scene: Scene,
  look: MapLook,
): readonly { readonly id: AreaId; readonly fill: Fill }[] {
  return scene.rows.map(({ id }, index) => ({ id, fill: fillOf(scene, index, look) }));
}

function spokenOf(scene: Scene, area: AreaReading, index: number): string {
  const lines = scene.told?.lines(index) ?? [];
  if (lines.length === 0) return spokenReading(scene, area);
  const place = area.gemeente === undefined ? area.name : `${area.name}, ${area.gemeente}`;
  return `${place}: ${lines.join('. ')}`;
}

/** An area with its words, which are put together when somebody asks for them: colours do not wait for words. */
function worded(scene: Scene, area: AreaReading, index: number, fill: Fill): PaintedArea {
  let words: string | undefined;
  return {
    ...area,
    fill,
    get spoken() {
      words ??= spokenOf(scene, area, index);
      return words;
    },
  };
}

/** The map as facts: per area a class, a reason or neither, with words; and the legend that counts them. */
export function mapModelOf(scene: Scene, look: MapLook = PLAIN_LOOK): MapModel {
  const areas = readingsOf(scene).map((area, index) =>
    worded(scene, area, index, fillOf(scene, index, look)),
  );
  return { areas, legend: legendOf(scene, areas) };
}
