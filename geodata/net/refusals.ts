import { faultAt } from '../faults';
import type { Answer } from './question';
import type { Failure } from './retry';
import { unexpectedAnswer } from './unexpected';

const KEPT = 'What was downloaded completely is kept in the cache and not asked for again.';

const GONE = new Set([404, 410]);

/** The answer for a request that gave no data, after all tries. */
export function failureAnswer(source: string, address: string, failure: Failure): Answer<never> {
  const [what, remedy] = describe(failure);
  const kind = failure.kind === 'refused' && GONE.has(failure.status) ? 'missing' : 'failed';
  return { kind, fault: faultAt(source, address, what, remedy) };
}

function describe(failure: Failure): readonly [what: string, remedy: string] {
  const times = failure.tries === 1 ? '1 try' : `${failure.tries} tries`;
  switch (failure.kind) {
    case 'timeout':
      return [
        `no complete answer within ${failure.afterMs / 1000} s (${times})`,
        `The service is slow or down: run again later. ${KEPT}`,
      ];
    case 'broken':
      return [
        `the connection failed: ${failure.detail} (${times})`,
        `Check the network connection and the address, then run again. ${KEPT}`,
      ];
    case 'refused':
      return refusal(failure, times);
  }
}

function refusal(
  { status, body }: Extract<Failure, { kind: 'refused' }>,
  times: string,
): readonly [what: string, remedy: string] {
  const said = unexpectedAnswer(body);
  const answer = `HTTP ${status}${said ? `, with ${said}` : ''}`;
  if (GONE.has(status)) {
    return [answer, 'Table or layer not found: check its id and year in the address; it may have moved.'];
  }
  if (status === 429) return [`${answer} (${times})`, `Too many requests: run again later. ${KEPT}`];
  if (status >= 500) return [`${answer} (${times})`, `The service failed: run again later. ${KEPT}`];
  return [
    answer,
    'The service refuses this request: compare its parameters with the documentation of the service.',
  ];
}
