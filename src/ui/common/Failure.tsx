import type { ScreenTexts } from '../../catalog/texts/screen';
import { faultText } from '../../catalog/texts/words';
import type { Loadable } from '../../domain/loadable';
import type { Language } from '../../domain/text';

/** What did not arrive. */
export type Failed = Extract<Loadable<never>, { readonly status: 'mislukt' }>;

interface Props {
  readonly failed: Failed;
  readonly texts: ScreenTexts;
  readonly language: Language;
  readonly retry: () => void;
  /** What is on screen all the same. */
  readonly meanwhile?: string;
}

/** Says what could not be loaded and why, and offers to try again. */
export function Failure({ failed, texts, language, retry, meanwhile }: Props) {
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{texts.state.failed}</strong>{' '}
        {failed.fault ? faultText(failed.fault, language) : failed.message} {meanwhile}
      </p>
      <button type="button" className="button" onClick={retry}>
        {texts.state.retry}
      </button>
    </div>
  );
}
