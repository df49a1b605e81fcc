import { Unreadable } from '../faults';
import { areaCode } from './codes';
import { dayOf } from './pdokPage';
import { type Fields, isFields, listIn, readJson } from './records';
import type { RawRow } from './rowTable';

/** Measurement year of the layers that are asked for. */
const YEAR = '2024';

/** A layer of scores in one measurement year. */
export interface Layer {
  readonly rows: readonly RawRow[];
  readonly stated: string | null;
}

/** Address of a layer of the open WFS. */
export function layerUrl(layer: string): string {
  const query = `service=WFS&version=2.0.0&request=GetFeature&typeNames=lbm3:${layer}&outputFormat=application/json`;
  return `https://geo.leefbaarometer.nl/lbm3/ows?${query}`;
}

/** Reads a layer, keeping the areas that `keep` accepts. Throws {@link Unreadable}. */
export function readLayer(bytes: Uint8Array, keep: (code: string) => boolean): Layer {
  const body = readJson(bytes);
  const features = listIn(body, 'features');
  refuseParts(body, features.length);
  const rows = features.flatMap((feature) => rowOf(feature) ?? []);
  if (rows.length === 0) {
    const remedy = 'The layer may have changed its properties: the code of the area should be in "id".';
    throw new Unreadable(`none of the ${features.length} features has an area code`, remedy);
  }
  const strange = rows.find(({ period }) => period !== YEAR);
  if (strange) {
    const remedy = `The layer should hold ${YEAR} alone, in "year": look at its description.`;
    throw new Unreadable(`the year is "${strange.period}", expected ${YEAR}`, remedy, strange.place);
  }
  return { rows: rows.filter(({ code }) => keep(code)), stated: dayOf(body) };
}

function refuseParts({ numberMatched }: Fields, count: number): void {
  if (typeof numberMatched !== 'number' || numberMatched <= count) return;
  throw new Unreadable(
    `the answer holds ${count} of ${numberMatched} features`,
    'The service limits its answers: ask for parts, or use the open data ZIP.',
  );
}

function rowOf(feature: Fields): RawRow | undefined {
  const properties = isFields(feature.properties) ? feature.properties : {};
  const code = areaCode(properties.id);
  if (code === undefined) return undefined;
  const place = `feature ${String(feature.id)} (${code})`;
  return { code, period: String(properties.year ?? '').trim(), place, cells: properties };
}
