import { useEffect, useState } from 'react';

/** A brush moves quicker than words can be read out. */
const REST_MS = 500;

/** Says words aloud, politely, once they have stopped changing. */
export function Said({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), REST_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
