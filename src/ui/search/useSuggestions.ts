import { useEffect, useState } from 'react';
import type { Address, AddressFault } from '../../domain/address';
import { type Asked, suggestAddresses } from '../../state/addresses';
import { useAtlas } from '../../state/store';
import { useOnline } from '../common/useOnline';
import { wordsOf } from './typed';

/** Milliseconds without a key before what is typed is sent. */
const PAUSE = 250;
/** Fewer letters and digits say too little to ask for. */
const FEWEST_SIGNS = 3;

export type Suggestions =
  | { readonly status: 'uit' | 'laden' }
  | { readonly status: 'klaar'; readonly addresses: readonly Address[] }
  | { readonly status: 'mislukt'; readonly fault: AddressFault };

/** Why addresses cannot be searched now. */
export type Obstacle = 'offline' | 'lost' | null;

interface Answer {
  readonly question: string;
  readonly asked: Asked<readonly Address[]>;
}

function stateOf(question: string | null, answer: Answer | null): Suggestions {
  if (question === null) return { status: 'uit' };
  if (answer?.question !== question) return { status: 'laden' };
  const { asked } = answer;
  return asked.ok ? { status: 'klaar', addresses: asked.data } : { status: 'mislukt', fault: asked.fault };
}

/**
 * Addresses for what is typed, while the reader allows it and the service can be reached. Only the last question
 * counts: an earlier one is called off.
 */
export function useSuggestions(typed: string) {
  const allowed = useAtlas((state) => state.addressSearch);
  const online = useOnline();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const lost = answer?.asked.ok === false && answer.asked.fault.code === 'geen-verbinding';
  const enough = wordsOf(typed).join('').length >= FEWEST_SIGNS;
  const question = allowed && online && !lost && enough ? typed : null;
  useEffect(() => {
    if (question === null) return;
    const call = new AbortController();
    const ask = async () => {
      const asked = await suggestAddresses(question, call.signal);
      if (!call.signal.aborted) setAnswer({ question, asked });
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      clearTimeout(timer);
      call.abort();
    };
  }, [question]);
  const obstacle: Obstacle = online ? (lost ? 'lost' : null) : 'offline';
  return { state: stateOf(question, answer), obstacle, retry: () => setAnswer(null) };
}
