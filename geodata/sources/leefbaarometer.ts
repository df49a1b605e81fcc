import type { Delivery } from '../model';
import type { Answer } from '../net/question';
import { scopeOf } from './codes';
import { type Job, merge, NOTHING, unavailable } from './job';
import { OPEN_DATA_URL, readOpenData } from './leefbaarometerOpenData';
import { type Layer, layerUrl, readLayer } from './leefbaarometerWfs';
import { type RawRow, rowTable } from './rowTable';

/** One layer holds all buurten of the country; the service takes minutes for it. */
const PATIENCE_MS = 300_000;
const BUURTEN = layerUrl('buurtscore24');
const GEMEENTEN = layerUrl('gemeentescore24');

/**
 * Scores of the Leefbaarometer. The open data ZIP has all years but only buurten and no classes; the WFS has
 * the classes and the gemeenten of 2024. Either will do, with a warning; a row of the WFS goes before one of the ZIP.
 */
export async function fetchScores(job: Job): Promise<Delivery> {
  const keep = scopeOf(job.region);
  const layer = (bytes: Uint8Array) => readLayer(bytes, keep);
  const ask = <T>(url: string, what: string, read: (bytes: Uint8Array) => T) =>
    job.net.get({ source: job.source, url, what, timeoutMs: PATIENCE_MS }, read);
  const [buurten, gemeenten, openData] = await Promise.all([
    ask(BUURTEN, 'buurten 2024', layer),
    ask(GEMEENTEN, 'gemeenten 2024', layer),
    ask(OPEN_DATA_URL, 'buurten, all years', (bytes) => readOpenData(bytes, keep)),
  ]);
  const nothing = buurten.kind === 'missing' && openData.kind !== 'ok';
  const optional = { ...job, required: false };
  return merge([
    ...trouble(nothing ? job : optional, BUURTEN, buurten),
    ...trouble(optional, GEMEENTEN, gemeenten),
    ...trouble(optional, OPEN_DATA_URL, openData),
    deliver(job, [buurten, gemeenten], openData),
  ]);
}

function trouble(job: Job, url: string, answer: Answer<unknown>): readonly Delivery[] {
  return answer.kind === 'ok' ? [] : [unavailable(job, url, answer)];
}

function deliver(job: Job, layers: readonly Answer<Layer>[], openData: Answer<readonly RawRow[]>): Delivery {
  const answered = layers.flatMap((layer) => (layer.kind === 'ok' ? [layer] : []));
  const official = answered.flatMap(({ value }) => value.rows);
  const covered = new Set(official.map(({ code, period }) => `${code} ${period}`));
  const earlier = openData.kind === 'ok' ? openData.value : [];
  const rows = [...official, ...earlier.filter(({ code, period }) => !covered.has(`${code} ${period}`))];
  if (rows.length === 0) return NOTHING;
  const { table, faults } = rowTable({
    source: job.source,
    where:
      [...answered, openData].flatMap((answer) => ('where' in answer ? [answer.where] : []))[0] ?? BUURTEN,
    stated:
      answered
        .flatMap(({ value }) => value.stated ?? [])
        .sort()
        .at(-1) ?? null,
    columns: [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))].map((key) => ({ key })),
    rows,
    wanted: job.wanted,
    dropped: {},
  });
  return { ...NOTHING, tables: [table], faults };
}
