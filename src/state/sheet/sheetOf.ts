import { INDICATORS } from '../../catalog/indicators';
import type { AreaId } from '../../domain/area';
import type { IndicatorSpec } from '../../domain/indicator';
import type { GroupRow, ReferenceMark } from '../../domain/pack';
import { comparisonLabel } from '../scene';
import type { Lead, SheetModel, SheetRow } from '../sheetModel';
import { groupsOf } from './groups';
import { emptyLead, leadOf } from './lead';
import { lastYearOf } from './periods';
import { besidesOf, parentsOf, partsOf } from './places';
import type { SheetQuestion } from './question';
import { rowOf } from './rows';
import { type SheetArea, sheetAreaOf } from './sheetArea';

const KNOWN: ReadonlySet<string | undefined> = new Set(INDICATORS.map(({ id }) => id));

/** Rows of the indicators whose figures are there, in the order of the catalogue. */
function rowsOf(
  question: SheetQuestion,
  area: SheetArea,
  marks: readonly ReferenceMark[],
): readonly SheetRow[] {
  return INDICATORS.flatMap((spec) => {
    const file = question.values[spec.id];
    return file?.status === 'klaar' ? [rowOf({ question, area, spec, values: file.data, marks })] : [];
  });
}

/** Last year any figure of the snapshot is about. */
function newestYearOf({ values }: SheetQuestion): number {
  const files = Object.values(values).flatMap((file) => (file.status === 'klaar' ? [file.data] : []));
  return files.reduce(
    (newest, { columns }) =>
      columns.reduce((latest, { period }) => Math.max(latest, lastYearOf(period)), newest),
    0,
  );
}

function leadFor(question: SheetQuestion, area: SheetArea, rows: readonly SheetRow[]): Lead {
  if (question.view.vergelijk === area.id) return emptyLead({ noBenchmark: 'is-zelf' });
  return leadOf(rows, newestYearOf(question));
}

/** Name of what the area is compared with; its own gemeente by name as soon as a figure knows it. */
function benchmarkNameOf({ atlas, view }: SheetQuestion, rows: readonly SheetRow[]): string {
  const known = rows.find(({ reading }) => reading.benchmark.kind === 'value');
  return known?.reading.benchmarkName ?? comparisonLabel(view.vergelijk, atlas, view);
}

function groupOf({ kind, place }: SheetArea): GroupRow | undefined {
  return kind === 'focusgebied' || kind === 'stadsdeel' ? (place?.row as GroupRow | undefined) : undefined;
}

function failedOf({ values }: SheetQuestion): readonly IndicatorSpec[] {
  return INDICATORS.filter(({ id }) => values[id]?.status === 'mislukt');
}

/**
 * Everything the sheet of one area shows, for any area the atlas knows: of the snapshot, of the reader, and the
 * region itself. Undefined when the area does not exist. Figures that are still to come are counted in `waiting`;
 * readings are those of the map.
 */
export function sheetOf(question: SheetQuestion, id: AreaId): SheetModel | undefined {
  const { atlas, view, grouping } = question;
  const area = sheetAreaOf(id, atlas, view.eigen);
  if (!area) return undefined;
  const marks = (question.marks?.marks ?? []).filter((mark) => mark.area === id);
  const rows = rowsOf(question, area, marks);
  const parents = parentsOf(area, atlas);
  const failed = failedOf(question);
  return {
    id,
    name: area.name,
    kind: area.kind,
    gemeente: parents.find(({ kind }) => kind === 'gemeente')?.name,
    inwoners: area.inwoners,
    benchmarkName: benchmarkNameOf(question, rows),
    parents,
    neighbours: besidesOf(area, atlas),
    members: partsOf(area, atlas),
    group: groupOf(area),
    lead: leadFor(question, area, rows),
    groups: groupsOf(rows, grouping, view.taal),
    otherMarks: marks.filter(({ indicator }) => !KNOWN.has(indicator)),
    waiting: INDICATORS.length - rows.length - failed.length,
    failed,
  };
}
