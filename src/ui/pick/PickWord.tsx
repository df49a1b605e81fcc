import { type ReactNode, Suspense, useId, useState } from 'react';

interface Props {
  /** The word in the sentence. */
  readonly word: string;
  /** For screen readers: "Onderwerp kiezen". */
  readonly purpose: string;
  /** The list with the word in place of the plain one; gets the id of the element that says the purpose. */
  readonly opened: (purposeId: string) => ReactNode;
}

/**
 * A word that opens a list. Until the first click it is a plain button, so that the code of the list is not needed for
 * the first picture; that click opens the list as soon as its code is there.
 */
export function PickWord({ word, purpose, opened }: Props) {
  const [wanted, setWanted] = useState(false);
  const purposeId = useId();
  const plain = (
    <button
      type="button"
      className="pick"
      aria-haspopup="dialog"
      aria-expanded={false}
      aria-describedby={purposeId}
      onClick={() => setWanted(true)}
    >
      {word}
    </button>
  );
  return (
    <>
      <span id={purposeId} hidden>
        {purpose}
      </span>
      {wanted ? <Suspense fallback={plain}>{opened(purposeId)}</Suspense> : plain}
    </>
  );
}
