import type { Delivery } from '../model';
import type { Answer } from '../net/question';
import { type Job, NOTHING } from './job';
import { type Property, readODataPage, readProperties } from './odata';
import { textIn } from './records';

/** What a table says about itself; empty when the service or the recording does not tell. */
export interface TableDescription {
  readonly properties: ReadonlyMap<string, Property>;
  /** Day of the last change, as stated in the answer. */
  readonly modified: string | null;
  readonly trouble: readonly Delivery[];
}

/** Titles, units and date of a table over OData v3. A 404 is fine: columns are then bound by name alone. */
export async function describeTable({ net, source }: Job, tableUrl: string): Promise<TableDescription> {
  const [columns, infos] = await Promise.all([
    net.get({ source, url: `${tableUrl}/DataProperties?$format=json`, what: 'columns' }, readProperties),
    net.get({ source, url: `${tableUrl}/TableInfos?$format=json`, what: 'date' }, readModified),
  ]);
  return {
    properties: columns.kind === 'ok' ? columns.value : new Map(),
    modified: infos.kind === 'ok' ? infos.value : null,
    trouble: [columns, infos].flatMap(failure),
  };
}

function failure(answer: Answer<unknown>): readonly Delivery[] {
  return answer.kind === 'failed' ? [{ ...NOTHING, faults: [answer.fault] }] : [];
}

function readModified(bytes: Uint8Array): string | null {
  const [info] = readODataPage(bytes).value;
  return /^\d{4}-\d{2}-\d{2}/.exec((info && textIn(info, 'Modified')) ?? '')?.[0] ?? null;
}
