import { colourOf, thinColourOf, UNCLASSED } from '../catalog/palettes';
import type { AreaId } from '../domain/area';
import { isThin } from '../domain/areas';
import type { Absence } from '../domain/cell';
import type { ClassEntry } from '../domain/classes';
import { type AreaReading, readingsOf, spokenReading } from './reading';
import type { Scene } from './scene';

/** Why an area with a figure has no class. */
export type Unclassed = 'te-weinig-inwoners' | 'geen-vergelijking' | 'is-zelf';

/** How an area is filled. */
export type Fill =
  | { readonly kind: 'klasse'; readonly index: number; readonly colour: string; readonly thin: boolean }
  | { readonly kind: 'zonder-klasse'; readonly why: Unclassed; readonly colour: string }
  | { readonly kind: 'absent'; readonly why: Absence };

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

function fillOf(scene: Scene, area: AreaReading, thinLighter: boolean): Fill {
  const { cell, benchmark, row } = area;
  if (cell.kind === 'absent') return { kind: 'absent', why: cell.why };
  if (area.tooFew) return { kind: 'zonder-klasse', why: 'te-weinig-inwoners', colour: UNCLASSED };
  const against = benchmark.kind === 'value' ? benchmark.value : null;
  const index = scene.model.classOf(cell.value, against, cell.interval);
  if (index === null) {
    const itself = benchmark.kind === 'absent' && benchmark.why === 'is-zelf';
    return { kind: 'zonder-klasse', why: itself ? 'is-zelf' : 'geen-vergelijking', colour: UNCLASSED };
  }
  const thin = thinLighter && row !== undefined && isThin(row);
  return { kind: 'klasse', index, thin, colour: (thin ? thinColourOf : colourOf)(scene.model, index) };
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
    valued: areas.filter(({ cell }) => cell.kind === 'value').length,
    total: areas.length,
  };
}

/** Only how each area is filled, without words and legend: what first colours need. */
export function fillsOf(scene: Scene): readonly { readonly id: AreaId; readonly fill: Fill }[] {
  return readingsOf(scene).map((area) => ({ id: area.id, fill: fillOf(scene, area, true) }));
}

/** An area with its words, which are put together when somebody asks for them: colours do not wait for words. */
function worded(scene: Scene, area: AreaReading, fill: Fill): PaintedArea {
  let words: string | undefined;
  return {
    ...area,
    fill,
    get spoken() {
      words ??= spokenReading(scene, area);
      return words;
    },
  };
}

/** The map as facts: per area a class, a reason or neither, with words; and the legend that counts them. */
export function mapModelOf(scene: Scene, thinLighter = true): MapModel {
  const areas = readingsOf(scene).map((area) => worded(scene, area, fillOf(scene, area, thinLighter)));
  return { areas, legend: legendOf(scene, areas) };
}
