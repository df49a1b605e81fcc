import type { AreaId, AreaKind } from '../domain/area';
import type { NoBenchmark } from '../domain/benchmark';
import type { Absence } from '../domain/cell';
import type { IndicatorSpec } from '../domain/indicator';
import type { GroupRow, ReferenceMark } from '../domain/pack';
import type { AreaReading } from './reading';

/** One figure in one period, for a line through time. */
export interface TrendPoint {
  readonly period: string;
  readonly value: number;
}

/** One indicator of an area: the same facts as map and table, with what stands beside them on the sheet. */
export interface SheetRow {
  readonly spec: IndicatorSpec;
  /** Newest period with figures at the level of the area; the period on screen for the indicator on screen. Null without any. */
  readonly period: string | null;
  /** True for the indicator that colours the map. */
  readonly onScreen: boolean;
  readonly reading: AreaReading;
  /**
   * The same indicator in the newest other period in which this area can be compared; only where it has a figure
   * in `period` but the comparison asked for has none.
   */
  readonly comparable?: SheetRow;
  /** Figures of all areas of the same kind in this period, for the strip plot; this area included unless too few people live there. */
  readonly peers: readonly number[];
  /** Kind of those areas; undefined where the area has no peers (region). */
  readonly peerKind: AreaKind | undefined;
  /** Oldest first; empty where fewer than two periods have a figure. */
  readonly trend: readonly TrendPoint[];
  /** Figures of policy texts about this indicator and this area. */
  readonly marks: readonly ReferenceMark[];
  /** True when a supplementary table stands in for the service. */
  readonly supplement: boolean;
  /** Source ids of the figure. */
  readonly sources: readonly string[];
}

/** Rows under one heading: a theme of the atlas, or of a programme. */
export interface SheetGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** One figure about the place itself each way, for residents; nothing about people. */
export interface ResidentLead {
  readonly unfavourable: SheetRow | undefined;
  readonly favourable: SheetRow | undefined;
  /** How many figures about the place could be compared. */
  readonly compared: number;
}

/**
 * What stands out, most outspoken first and at most one per theme; neutral indicators never take part. A row that
 * can only be compared in another period stands here as the row of that period.
 */
export interface Lead {
  readonly unfavourable: readonly SheetRow[];
  readonly favourable: readonly SheetRow[];
  /** How many directional figures could be compared; 0 when nothing can be said. */
  readonly compared: number;
  /**
   * Why there is nothing to say, where all figures are missing for one and the same reason; years the area is not
   * in and figures too few people stand behind apart.
   */
  readonly why?: Absence;
  /** Why nothing could be compared, where there are figures but none has a benchmark, for one and the same reason. */
  readonly noBenchmark?: NoBenchmark;
  readonly resident: ResidentLead;
}

/** A place that belongs to an area, or that it belongs to. */
export interface SheetPlace {
  readonly id: AreaId;
  readonly name: string;
  readonly kind: AreaKind;
  /** Only where it tells places with the same name apart. */
  readonly gemeente?: string;
  readonly inwoners: number | null;
}

/** Everything the sheet of one area shows. */
export interface SheetModel {
  readonly id: AreaId;
  readonly name: string;
  readonly kind: AreaKind;
  readonly gemeente: string | undefined;
  readonly inwoners: number | null;
  /** Name of what the area is compared with: `Nederland`, `Heerlen`. */
  readonly benchmarkName: string;
  /** Names of areas it belongs to, smallest first: wijk, gemeente, focusgebied, stadsdeel, region. */
  readonly parents: readonly SheetPlace[];
  /** Areas of the same level that share a border. */
  readonly neighbours: readonly SheetPlace[];
  /** Direct parts: buurten of a wijk, wijken of a gemeente, buurten of a group, gemeenten of the region. */
  readonly members: readonly SheetPlace[];
  /** Present for focusgebieden and stadsdelen: basis, certainty, named population. */
  readonly group: GroupRow | undefined;
  readonly lead: Lead;
  readonly groups: readonly SheetGroup[];
  /** Marks about this area that speak of no indicator of the atlas. */
  readonly otherMarks: readonly ReferenceMark[];
  /** Indicators whose figures are still on their way; their rows come with them. */
  readonly waiting: number;
  /** Indicators whose figures could not be fetched; asking for the sheet again tries again. */
  readonly failed: readonly IndicatorSpec[];
}
