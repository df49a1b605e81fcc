import { useEffect, useId, useRef, useState } from 'react';
import { type MapToolTexts, mapToolTexts } from '../../catalog/texts/mapTools';
import { BACKGROUNDS } from '../../domain/background';
import type { Language } from '../../domain/text';
import { showBackground } from '../../state/mapTools';
import { useAtlas } from '../../state/store';
import { useOnline } from '../common/useOnline';
import type { LiveStatus } from './useLiveMap';

interface Props {
  readonly language: Language;
  readonly status: LiveStatus;
}

/** Why there can be no background now, if so. */
function obstacle(texts: MapToolTexts, status: LiveStatus, online: boolean): string | undefined {
  if (status === 'weg') return texts.backgroundSimple;
  return online ? undefined : texts.backgroundOffline;
}

/** A choice of maps to lie under the colours. Nothing is asked of PDOK before one is chosen. */
export function BackgroundSwitch({ language, status }: Props) {
  const texts = mapToolTexts(language);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const chosen = useAtlas((state) => state.background);
  const why = obstacle(texts, status, useOnline());
  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.contains(event.target as Node)) return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', onEscape);
    };
  }, [open]);
  return (
    <div ref={box} className="background-switch">
      <button
        ref={button}
        type="button"
        aria-label={texts.background}
        title={texts.background}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 4 3.5 8.5 12 13l8.5-4.5zM3.5 12 12 16.5l8.5-4.5M3.5 15.5 12 20l8.5-4.5" />
        </svg>
      </button>
      {open && (
        <fieldset id={id} disabled={why !== undefined}>
          <legend>{texts.background}</legend>
          {BACKGROUNDS.map((one) => (
            <label key={one}>
              <input type="radio" name={id} checked={chosen === one} onChange={() => showBackground(one)} />
              {texts.backgrounds[one]}
            </label>
          ))}
          <p>{why ?? texts.backgroundAsk}</p>
        </fieldset>
      )}
    </div>
  );
}
