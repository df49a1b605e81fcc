import { type ComponentType, lazy, Suspense } from 'react';
import { HELP_WORD } from '../../catalog/texts/helpWord';
import { screenTexts } from '../../catalog/texts/screen';
import type { Language } from '../../domain/text';
import { showHelp } from '../../state/actions';
import { useAtlas } from '../../state/store';

type HelpPart = ComponentType<{ readonly lang: Language }>;

function NotArrived({ lang }: { lang: Language }) {
  return (
    <p className="failure" role="alert">
      {screenTexts(lang).state.failed}
    </p>
  );
}

const LazyDialog = lazy(async (): Promise<{ default: HelpPart }> => {
  const dialog = await import('./HelpDialog').then(
    (part) => part.HelpDialog,
    () => NotArrived,
  );
  return { default: dialog };
});

/** Opens the help, which is fetched then; the key `?` on the map does the same. */
export function HelpButton({ lang }: { lang: Language }) {
  const open = useAtlas((state) => state.help);
  return (
    <>
      <button
        type="button"
        className="plain-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={(event) => {
          // Not every browser gives a pressed button the focus, and it has to come back here.
          event.currentTarget.focus();
          showHelp(!open);
        }}
      >
        {HELP_WORD[lang]}
      </button>
      {open && (
        <Suspense fallback={null}>
          <LazyDialog lang={lang} />
        </Suspense>
      )}
    </>
  );
}
