import { strToU8 } from 'fflate';
import { faultAt } from '../../../geodata/faults';
import { type Answer, type Question, type Read, readAnswer } from '../../../geodata/net/question';
import type { Job } from '../../../geodata/sources/job';
import { region } from '../../fixtures/region/madeUpRegion';

/** What a made-up service answers: by a part of the address, text, bytes, or JSON. */
export type Routes = Readonly<Record<string, unknown>>;

/** A job whose questions are answered from the routes, first fitting part first; other addresses do not exist. */
export function jobOn(routes: Routes, overrides: Partial<Job> = {}): { job: Job; asked: string[] } {
  const asked: string[] = [];
  const get = async <T>({ source, url }: Question, read: Read<T>): Promise<Answer<T>> => {
    asked.push(url);
    const found = Object.entries(routes).find(([part]) => decodeURIComponent(url).includes(part));
    if (!found) return { kind: 'missing', fault: faultAt(source, url, 'HTTP 404', 'none') };
    return readAnswer(source, url, bytesOf(found[1]), read);
  };
  const job = {
    source: 'proef',
    tableId: 'T1',
    region,
    wanted: [],
    net: { get },
    required: true,
    ...overrides,
  };
  return { job, asked };
}

function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return strToU8(typeof content === 'string' ? content : JSON.stringify(content));
}
