/** What the baseline study printed about "times the Dutch average", to stand beside what the atlas works out. */
import { indicatorById } from '../../catalog/indicators';
import type { Atlas } from '../../data/atlas';
import type { AreaId } from '../../domain/area';
import type { Cell } from '../../domain/cell';
import { cellOfArea, newerFirst } from '../../domain/cells';
import type { IndicatorSpec } from '../../domain/indicator';
import type { MarksFile, ReferenceMark, ValuesFile } from '../../domain/pack';
import { timesOf } from '../../domain/rules/times';

/** Indicator the printed rule is about. */
export const PRINTED_INDICATOR = 'sociaal-minimum';

const DOCUMENT = 'nulmeting';
/** Places in the text of the share of buurten, and of the five buurten. */
const SHARE_CUE = 'r. 543-545';
const FIVE_CUE = 'r. 542-543';

/** One of the five buurten the study names. */
export interface NamedBuurt {
  readonly id: AreaId;
  readonly name: string;
  /** As printed. */
  readonly mark: ReferenceMark;
  /** In the snapshot, for the printed year. */
  readonly cell: Cell;
  /** The snapshot's figure as times the printed benchmark; null without a figure. */
  readonly times: number | null;
}

/** Everything the study printed for this rule. */
export interface PrintedTimes {
  readonly share: ReferenceMark;
  readonly five: ReferenceMark;
  /** The benchmark as printed, in percent: the snapshot has none for that year. */
  readonly country: number;
  readonly year: string;
  /** Highest figure first. */
  readonly named: readonly NamedBuurt[];
  /** The urban part of the region, which the text does not delimit; undefined where the snapshot has none. */
  readonly urban: AreaId | undefined;
  /** Newest year in which the snapshot has a figure for Nederland; null without any. */
  readonly ownYear: string | null;
}

/** The part of the region the printed share is about. */
function urbanPart(atlas: Atlas): AreaId | undefined {
  return atlas.file.stadsdelen.find(({ kind, id }) => kind === 'regiodeel' && id.startsWith('deel.stedelijk'))
    ?.id;
}

function ownYearOf({ benchmarks }: ValuesFile): string | null {
  const years = benchmarks.filter((row) => row.area === 'nederland' && 'value' in row);
  return years.map(({ period }) => period).sort(newerFirst)[0] ?? null;
}

function namedBuurt(
  mark: ReferenceMark,
  country: number,
  spec: IndicatorSpec,
  values: ValuesFile,
  atlas: Atlas,
): readonly NamedBuurt[] {
  const id = mark.area;
  const row = id && atlas.find(id)?.row;
  if (!row) return [];
  const cell = cellOfArea(values, mark.year, row.id, atlas);
  const times = cell.kind === 'value' ? timesOf(cell.value, country, spec) : null;
  return [{ id: row.id, name: row.name, mark, cell, times }];
}

/** The printed rule beside the snapshot; undefined when the marks do not hold it. */
export function printedTimesOf(
  { marks }: Pick<MarksFile, 'marks'>,
  values: ValuesFile,
  atlas: Atlas,
): PrintedTimes | undefined {
  const spec = indicatorById(PRINTED_INDICATOR);
  const cued = (cue: string) => marks.find((mark) => mark.document === DOCUMENT && mark.cue === cue);
  const [share, five] = [cued(SHARE_CUE), cued(FIVE_CUE)];
  const about = marks.filter(
    ({ indicator, document }) => indicator === PRINTED_INDICATOR && document === DOCUMENT,
  );
  const land = about.find(({ area }) => area === ('nederland' as string));
  if (!spec || !share || !five || land?.value.kind !== 'exact') return undefined;
  const country = land.value.value;
  const named = about
    .filter(({ areaLevel }) => areaLevel === 'buurt')
    .flatMap((mark) => namedBuurt(mark, country, spec, values, atlas));
  return {
    share,
    five,
    country,
    year: land.year,
    named: named.sort((a, b) => (b.times ?? 0) - (a.times ?? 0)),
    urban: urbanPart(atlas),
    ownYear: ownYearOf(values),
  };
}
