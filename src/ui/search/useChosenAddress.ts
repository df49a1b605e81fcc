import { useEffect, useRef, useState } from 'react';
import type { Address, AddressFault } from '../../domain/address';
import type { AreaId } from '../../domain/area';
import { buurtOfAddress } from '../../state/addresses';

/** What became of the address that was chosen; nothing once its buurt is found. */
export type Chosen =
  | { readonly status: 'geen' }
  | { readonly status: 'zoekt' | 'buiten'; readonly name: string }
  | { readonly status: 'mislukt'; readonly fault: AddressFault };

/** Finds the buurt of an address and hands it on; the address is forgotten with the next key or choice. */
export function useChosenAddress(onFound: (id: AreaId) => void) {
  const [state, setState] = useState<Chosen>({ status: 'geen' });
  const call = useRef<AbortController | null>(null);
  const callOff = () => {
    call.current?.abort();
    call.current = null;
  };
  useEffect(() => () => call.current?.abort(), []);

  const choose = async ({ id, name }: Address) => {
    callOff();
    const own = new AbortController();
    call.current = own;
    setState({ status: 'zoekt', name });
    const asked = await buurtOfAddress(id, own.signal);
    if (own.signal.aborted) return;
    if (!asked.ok) setState({ status: 'mislukt', fault: asked.fault });
    else if (asked.data === null) setState({ status: 'buiten', name });
    else onFound(asked.data);
  };
  const forget = () => {
    callOff();
    setState({ status: 'geen' });
  };
  return { state, choose: (address: Address) => void choose(address), forget };
}
