import { useEffect } from 'react';
import { requestSheet } from '../../state/sheet/requestSheet';
import { useAtlas } from '../../state/store';

/** Asks for the figures of every indicator and those of policy texts. True while some are still on their way. */
export function useEverything(): boolean {
  useEffect(() => {
    void requestSheet();
  }, []);
  return useAtlas(({ marks, manifest }) => marks.status === 'laden' || manifest.status === 'laden');
}
