import { type ComponentType, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { SEARCH_KEY, searchFieldTexts } from '../../catalog/texts/searchField';
import type { AreaId } from '../../domain/area';
import type { Language } from '../../domain/text';
import { findArea } from '../../state/camera';
import type { SearchPopoverProps } from './popoverProps';

interface Props {
  readonly lang: Language;
  /** What to do with the area that was chosen; selects it and goes there unless told otherwise. */
  readonly onFound?: (id: AreaId) => void;
}

type Part = ComponentType<SearchPopoverProps>;

async function loadPopover(): Promise<Part> {
  const { SearchPopover } = await import('./SearchPopover');
  return SearchPopover;
}

/**
 * A key of one character works only where it can be meant: on the map, not in fields and lists (WCAG 2.1.4).
 */
function isOnMap(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="listbox"].choropleth') !== null;
}

function useSearchKey(open: () => void): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== SEARCH_KEY || !plain || event.defaultPrevented || !isOnMap(event.target)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && key !== SEARCH_KEY && !ctrlKey && !metaKey && !altKey;
}

/**
 * The search, closed: a button that looks like the field it opens. What opens is loaded when a reader comes near;
 * letters typed meanwhile are kept for it.
 */
export function Search({ lang, onFound = findArea }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [Popover, setPopover] = useState<Part | null>(null);
  const [failed, setFailed] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const texts = searchFieldTexts(lang);

  const load = (missed: () => void) => {
    if (Popover === null) loadPopover().then((part) => setPopover(() => part), missed);
  };
  const openSearch = () => {
    setFailed(false);
    setOpen(true);
    load(() => {
      setFailed(true);
      setOpen(false);
    });
  };
  const toggle = (on: boolean) => {
    setOpen(on);
    if (!on) setTyped('');
  };
  const approach = () => load(() => {});
  useSearchKey(openSearch);
  return (
    <div className="search">
      <button
        ref={buttonRef}
        type="button"
        className="search-field"
        aria-haspopup="dialog"
        aria-expanded={open && Popover !== null}
        aria-keyshortcuts={SEARCH_KEY}
        onClick={openSearch}
        onFocus={approach}
        onPointerEnter={approach}
        onKeyDown={(event) => {
          if (!isLetter(event)) return;
          event.preventDefault();
          setTyped((before) => before + event.key);
          openSearch();
        }}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="M12.8 12.8 17 17" />
        </svg>
        <span>{texts.field}</span>
      </button>
      {failed && (
        <p className="search-failed" role="alert">
          {texts.notLoaded}
        </p>
      )}
      {Popover && (
        <Popover
          lang={lang}
          typed={typed}
          triggerRef={buttonRef}
          isOpen={open}
          onOpenChange={toggle}
          onFound={onFound}
        />
      )}
    </div>
  );
}
