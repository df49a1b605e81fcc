import { INDICATORS } from '../../catalog/indicators';
import type { Atlas } from '../../data/atlas';
import type { AreaId } from '../../domain/area';
import { newerFirst } from '../../domain/cells';
import type { IndicatorSpec } from '../../domain/indicator';
import type { Loadable } from '../../domain/loadable';
import { ownId } from '../../domain/ownArea';
import type { ValuesFile } from '../../domain/pack';
import type { Text } from '../../domain/text';
import type { Comparison, OwnArea, View } from '../../domain/view';
import { type AreaReading, type ReadingContext, readingOf } from '../reading';
import { type SheetArea, sheetAreaOf } from '../sheet/sheetArea';

/** What a stadshuwelijk is worked out from. `jaar` is the period of the view, for its own indicator. */
export interface MixQuestion {
  readonly atlas: Atlas;
  readonly values: Readonly<Record<string, Loadable<ValuesFile>>>;
  readonly view: Pick<View, 'indicator' | 'jaar' | 'vergelijk' | 'eigen' | 'taal'>;
}

/** One indicator of both partners and of the two together. */
export interface MixRow {
  readonly spec: IndicatorSpec;
  /** Null when the indicator has no figures. */
  readonly period: string | null;
  /** In the order in which they were picked. */
  readonly partners: readonly [AreaReading, AreaReading];
  readonly mix: AreaReading;
  /** Why there can be no figure for the two together, whatever the period. */
  readonly refusal: Text | undefined;
}

export interface MixModel {
  readonly partners: readonly [SheetArea, SheetArea];
  /** Buurten of the two together, and how many both hold. */
  readonly members: readonly AreaId[];
  readonly overlap: number;
  readonly inwoners: number | null;
  /** What the mix is compared with: the gemeente itself where both lie in one. */
  readonly comparison: Comparison;
  readonly rows: readonly MixRow[];
}

/** Both in one gemeente: then "the own gemeente" means that one for the two together as well. */
function comparisonOf(partners: MixModel['partners'], vergelijk: Comparison): Comparison {
  if (vergelijk !== 'gemeente') return vergelijk;
  const gemeenten = new Set(partners.flatMap(({ buurten }) => buurten.map((row) => row.gemeente)));
  const [only] = gemeenten;
  return gemeenten.size === 1 && only !== undefined ? only : vergelijk;
}

function readIn(context: Omit<ReadingContext, 'period'>, period: string | null, ids: readonly AreaId[]) {
  return ids.flatMap((id) => readingOf({ ...context, period }, id) ?? []);
}

/** How much a period says: the mix and its comparison, the mix alone, or less. */
function worth(mix: AreaReading | undefined): number {
  if (mix?.cell.kind !== 'value') return 0;
  return mix.benchmark.kind === 'value' ? 2 : 1;
}

/** The newest of the periods that say most about the two together. */
function bestPeriod(context: Omit<ReadingContext, 'period'>, mix: AreaId): string | null {
  const periods = [...new Set(context.values.columns.map(({ period }) => period))].sort(newerFirst);
  const rated = periods.map((period) => ({ period, worth: worth(readIn(context, period, [mix])[0]) }));
  const most = Math.max(0, ...rated.map((one) => one.worth));
  return rated.find((one) => one.worth === most)?.period ?? null;
}

function rowOf(
  question: MixQuestion,
  context: Omit<ReadingContext, 'period'>,
  ids: readonly [AreaId, AreaId, AreaId],
): readonly MixRow[] {
  const { spec } = context;
  const { indicator, jaar } = question.view;
  const asked = spec.id === indicator ? jaar : null;
  const period = asked ?? bestPeriod(context, ids[2]);
  const [first, second, mix] = readIn(context, period, ids);
  if (!first || !second || !mix) return [];
  const { aggregate } = spec;
  const refusal = aggregate.kind === 'geen' ? aggregate.why : undefined;
  return [{ spec, period, partners: [first, second], mix, refusal }];
}

/** Two areas and their weighted mix, for every indicator whose figures are there. Undefined when one does not exist. */
export function mixModelOf(question: MixQuestion, ids: readonly [AreaId, AreaId]): MixModel | undefined {
  const { atlas, values, view } = question;
  const [first, second] = ids.map((id) => sheetAreaOf(id, atlas, view.eigen));
  if (!first || !second) return undefined;
  const codes = [...first.buurten, ...second.buurten].map(({ id }) => id);
  const members = [...new Set(codes)].sort();
  const mix: OwnArea = { name: `${first.name} + ${second.name}`, members, colour: 0, from: null };
  const eigen = [...view.eigen, mix];
  const mixId = ownId(view.eigen.length);
  const partners = [first, second] as const;
  const comparison = comparisonOf(partners, view.vergelijk);
  const rows = INDICATORS.flatMap((spec) => {
    const file = values[spec.id];
    if (file?.status !== 'klaar') return [];
    const context = { spec, values: file.data, atlas, comparison, view: { eigen, taal: view.taal } };
    return rowOf(question, context, [first.id, second.id, mixId]);
  });
  const inwoners = sheetAreaOf(mixId, atlas, eigen)?.inwoners ?? null;
  return { partners, members, overlap: codes.length - members.length, inwoners, comparison, rows };
}
