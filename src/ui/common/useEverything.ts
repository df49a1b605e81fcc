import { useEffect } from 'react';
import { requestSheet } from '../../state/sheet/requestSheet';

/** Asks for the figures of every indicator and those of policy texts. */
export function useEverything(): void {
  useEffect(() => {
    void requestSheet();
  }, []);
}
