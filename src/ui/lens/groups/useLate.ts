import { useEffect, useState } from 'react';

/** How long something may take before it is shown that it takes long, in milliseconds. */
const PATIENCE = 300;

/** True once something has been going on for a while: what is over sooner is not worth a flash on screen. */
export function useLate(busy: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [busy]);
  return busy && late;
}
