import type { ReactNode } from 'react';
import type { ScreenTexts } from '../../catalog/texts/screen';
import type { Loadable } from '../../domain/loadable';
import type { Language } from '../../domain/text';
import { Failure } from './Failure';

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
      return <Failure failed={of} texts={texts} language={language} retry={retry} />;
    case 'klaar':
      return children(of.data);
  }
}
