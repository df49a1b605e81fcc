import { useId, useRef } from 'react';
import { searchTexts } from '../../catalog/texts/search';
import type { Language } from '../../domain/text';
import { allowAddressSearch } from '../../state/actions';
import { useAtlas } from '../../state/store';
import type { Obstacle } from './useSuggestions';

interface Props {
  readonly lang: Language;
  readonly obstacle: Obstacle;
  readonly retry: () => void;
}

/**
 * Lets what is typed go to the address service. Says who gets it, or why it cannot be used now; it keeps the focus
 * then, so that the reason can be read.
 */
export function AddressSwitch({ lang, obstacle, retry }: Props) {
  const allowed = useAtlas((state) => state.addressSearch);
  const switchRef = useRef<HTMLButtonElement>(null);
  const noteId = useId();
  const texts = searchTexts(lang).address;
  return (
    <div className="search-addresses">
      <button
        ref={switchRef}
        type="button"
        role="switch"
        className="search-switch"
        aria-checked={allowed}
        aria-disabled={obstacle !== null}
        aria-describedby={noteId}
        onClick={() => {
          if (obstacle === null) allowAddressSearch(!allowed);
        }}
      >
        {texts.allow}
      </button>
      <p id={noteId}>{obstacle === null ? texts.privacy : texts[obstacle]}</p>
      {obstacle === 'lost' && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            retry();
            switchRef.current?.focus();
          }}
        >
          {texts.retry}
        </button>
      )}
    </div>
  );
}
