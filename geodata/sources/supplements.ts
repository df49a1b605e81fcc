import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ColumnRef } from '../../src/domain/indicator';
import { faultAt } from '../faults';
import type { Delivery } from '../model';
import { readAnswer } from '../net/question';
import { areaCode, LAND } from './codes';
import { type Csv, readCsv, requireColumns } from './csv';
import { merge, NOTHING } from './job';
import { type RawRow, rowTable } from './rowTable';
import { SUPPLEMENT_FILES, type SupplementFile } from './supplementFiles';

/**
 * Supplementary tables of the sources asked for, one table per file. A source without a file is a warning:
 * supplements only fill what the services did not give.
 */
export async function readSupplements(
  folder: string | null,
  wanted: ReadonlyMap<string, readonly ColumnRef[]>,
): Promise<Delivery> {
  const names = folder === null ? [] : (await readdir(folder)).sort();
  const kinds = SUPPLEMENT_FILES.filter(({ source }) => wanted.has(source));
  const reading = kinds.flatMap((kind) => {
    const files =
      folder === null ? [] : names.filter((name) => kind.name.test(name)).map((name) => join(folder, name));
    if (files.length === 0) return [Promise.resolve(notThere(kind))];
    return files.map((path) => readFileAs(kind, path, wanted.get(kind.source) ?? []));
  });
  return merge(await Promise.all(reading));
}

function notThere({ source }: SupplementFile): Delivery {
  return { ...NOTHING, warnings: [`${source}: niet beschikbaar (geen bestand in de aanvullende map)`] };
}

async function readFileAs(
  kind: SupplementFile,
  path: string,
  wanted: readonly ColumnRef[],
): Promise<Delivery> {
  const bytes = new Uint8Array(await readFile(path));
  const answer = readAnswer(kind.source, path, bytes, () => readRows(bytes, kind, basename(path)));
  if (answer.kind !== 'ok') return { ...NOTHING, faults: [answer.fault] };
  const { csv, rows, strange } = answer.value;
  const columns = csv.header.filter((key) => key !== '').map((key) => ({ key }));
  const head = { source: kind.source, where: path, stated: null, columns, dropped: {} };
  const { table, faults } = rowTable({ ...head, rows, wanted });
  const unknown = strange.map(({ place, code }) => {
    const remedy = `Column ${kind.code} should hold area codes: correct the file.`;
    return faultAt(kind.source, path, `"${code}" is not an area code`, remedy, place);
  });
  return { ...NOTHING, tables: [table], faults: [...unknown, ...faults] };
}

interface Rows {
  readonly csv: Csv;
  readonly rows: readonly RawRow[];
  /** Rows whose code is not an area. */
  readonly strange: readonly RawRow[];
}

function readRows(bytes: Uint8Array, kind: SupplementFile, name: string): Rows {
  const csv = readCsv(bytes, { delimiter: ',', shortRows: true });
  requireColumns(csv, name, [kind.code, ...(kind.period ? [kind.period] : [])]);
  const year = /\d{4}/.exec(name)?.[0] ?? '';
  const all = csv.rows.map(({ cells, line }) => {
    const raw = cells[kind.code] ?? '';
    const code = kind.postcodes ? postcodeArea(raw) : areaCode(raw);
    const period = kind.period ? (cells[kind.period] ?? '').trim() : year;
    return { known: code !== undefined, code: code ?? raw, period, place: `line ${line}`, cells };
  });
  return { csv, rows: all.filter(({ known }) => known), strange: all.filter(({ known }) => !known) };
}

function postcodeArea(raw: string): string | undefined {
  const text = raw.trim();
  if (/^\d{4}$/.test(text)) return `PC${text}`;
  return areaCode(text) === LAND ? LAND : undefined;
}
