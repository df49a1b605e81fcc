import { faultAt } from '../faults';
import type { Delivery } from '../model';
import type { Answer, Read } from '../net/question';
import { type Job, NOTHING, unavailable } from './job';

/** More pages than this for one gemeente means that the links run in a circle. */
const MOST_PAGES = 100;

interface Page {
  /** Address of the next page, to be asked letter for letter; undefined on the last one. */
  readonly next: string | undefined;
}

type NoAnswer = Exclude<Answer<unknown>, { kind: 'ok' }>;

/** The pages that were read, each with its file or address, and what ended the chain too early. */
export interface Chain<T> {
  readonly pages: readonly { readonly page: T; readonly where: string }[];
  readonly trouble?: NoAnswer;
}

/** Follows the links to the next page letter for letter, until there is none or something goes wrong. */
export async function followPages<T extends Page>(
  { net, source }: Job,
  first: string,
  name: string,
  read: Read<T>,
): Promise<Chain<T>> {
  const pages: { page: T; where: string }[] = [];
  const asked = new Set<string>();
  for (let url: string | undefined = first; url !== undefined; url = pages.at(-1)?.page.next) {
    if (asked.has(url) || asked.size >= MOST_PAGES) return { pages, trouble: circle(source, url) };
    asked.add(url);
    const what = asked.size === 1 ? name : `${name}, page ${asked.size}`;
    const answer = await net.get({ source, url, what }, read);
    if (answer.kind !== 'ok') return { pages, trouble: answer };
    pages.push({ page: answer.value, where: answer.where });
  }
  return { pages };
}

function circle(source: string, url: string): NoAnswer {
  const remedy = 'The paging of the service is broken: run again later, or report it to the publisher.';
  return { kind: 'failed', fault: faultAt(source, url, 'the links to next pages run in a circle', remedy) };
}

/**
 * What went wrong in the chains of one table. A table that is not there is named once, by its official
 * address, however many parts of it were asked for.
 */
export function troubleOf(job: Job, table: string, chains: readonly Chain<unknown>[]): readonly Delivery[] {
  const trouble = chains.flatMap((chain) => chain.trouble ?? []);
  const missing = trouble.find(({ kind }) => kind === 'missing');
  const failed = trouble.filter(({ kind }) => kind === 'failed');
  return [
    ...(missing ? [unavailable(job, table, missing)] : []),
    ...failed.map(({ fault }) => ({ ...NOTHING, faults: [fault] })),
  ];
}
