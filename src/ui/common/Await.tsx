import type { ReactNode } from 'react';
import type { ScreenTexts } from '../../catalog/texts/screen';
import { faultText } from '../../catalog/texts/words';
import type { Loadable } from '../../domain/loadable';
import type { Language } from '../../domain/text';

interface Props<T> {
  readonly of: Loadable<T>;
  readonly texts: ScreenTexts;
  readonly language: Language;
  readonly retry: () => void;
  readonly children: (data: T) => ReactNode;
}

/** One face for waiting and failing: says so, and offers to try again. */
export function Await<T>({ of, texts, language, retry, children }: Props<T>) {
  switch (of.status) {
    case 'laden':
      return (
        <p className="waiting" role="status">
          {texts.state.loading}…
        </p>
      );
    case 'mislukt':
      return (
        <div className="failure" role="alert">
          <p>
            <strong>{texts.state.failed}</strong> {of.fault ? faultText(of.fault, language) : of.message}
          </p>
          <button type="button" className="button" onClick={retry}>
            {texts.state.retry}
          </button>
        </div>
      );
    case 'klaar':
      return children(of.data);
  }
}
