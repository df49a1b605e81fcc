import type { ColumnRef } from '../../src/domain/indicator';
import type { Delivery } from '../model';
import type { Net } from '../net/net';
import type { Answer } from '../net/question';
import type { RegionConfig } from '../regions/region';

/** What an adapter is asked to fetch. */
export interface Job {
  readonly source: string;
  /** Official table id, for services with many tables. */
  readonly tableId: string;
  readonly region: RegionConfig;
  /** Columns somebody asked for. */
  readonly wanted: readonly ColumnRef[];
  readonly net: Pick<Net, 'get'>;
  /** Without it there is no snapshot; otherwise its absence is worth a warning. */
  readonly required: boolean;
}

type NoAnswer = Exclude<Answer<unknown>, { kind: 'ok' }>;

export const NOTHING: Delivery = { tables: [], faults: [], warnings: [] };

/**
 * Delivery for an answer that did not come. A table that does not exist or was not recorded is a warning with
 * its official address when it is optional; everything else is a fault.
 */
export function unavailable({ source, required }: Job, url: string, answer: NoAnswer): Delivery {
  if (required || answer.kind === 'failed') return { ...NOTHING, faults: [answer.fault] };
  return { ...NOTHING, warnings: [`${source}: niet beschikbaar (${url})`] };
}

/** Deliveries of several sources or requests as one. */
export function merge(deliveries: readonly Delivery[]): Delivery {
  const buurten = deliveries.flatMap((delivery) => delivery.buurten ?? []);
  const provinces = deliveries.find((delivery) => delivery.provinces)?.provinces;
  return {
    tables: deliveries.flatMap(({ tables }) => tables),
    ...(deliveries.some((delivery) => delivery.buurten) ? { buurten } : {}),
    ...(provinces ? { provinces } : {}),
    faults: deliveries.flatMap(({ faults }) => faults),
    warnings: deliveries.flatMap(({ warnings }) => warnings),
  };
}
