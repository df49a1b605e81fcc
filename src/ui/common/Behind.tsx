import { useEffect, useState } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import type { Language } from '../../domain/text';
import { retry } from '../../state/actions';
import type { ShownScene } from '../../state/selectors';
import { Failure } from './Failure';

/** A wait shorter than this is not worth a word. */
const SLOW_MS = 300;

/** True once something has been waited for long enough to say so. */
function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return waiting && slow;
}

/** Above the picture that stays while another is asked for: that it is on its way, or why it did not come. */
export function Behind({ behind, lang }: { behind: ShownScene['behind']; lang: Language }) {
  const texts = screenTexts(lang);
  const slow = useSlow(behind?.status === 'laden');
  return (
    <>
      <p role="status" className="underway">
        {slow && <span>{texts.state.loading}…</span>}
      </p>
      {behind?.status === 'mislukt' && (
        <Failure
          failed={behind}
          texts={texts}
          language={lang}
          retry={retry}
          meanwhile={texts.state.unchanged}
        />
      )}
    </>
  );
}
