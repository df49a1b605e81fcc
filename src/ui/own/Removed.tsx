import './own.css';
import { useEffect, useId, useRef } from 'react';
import { ownAreaTexts } from '../../catalog/texts/ownAreas';
import { DEFAULT_VIEW } from '../../state/defaultView';
import { forgetRemoved, restoreOwn } from '../../state/ownRemoval';
import { comparisonLabel, type Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';

/** Says that an own area is gone, and puts it back when asked; stays until closed or another area goes. */
export function Removed({ scene }: { scene: Scene }) {
  const { lang, atlas, view } = scene;
  const texts = ownAreaTexts(lang);
  const removed = useAtlas(({ removedOwn }) => removedOwn);
  const id = useId();
  const restore = useRef<HTMLButtonElement>(null);
  // The button that took the area away went with its sheet.
  useEffect(() => {
    if (removed && !document.activeElement?.closest('input, [role="listbox"]')) restore.current?.focus();
  }, [removed]);
  if (!removed) return null;
  const { area, compared } = removed;
  const now = comparisonLabel(DEFAULT_VIEW.vergelijk, atlas, view);
  const close = () => {
    forgetRemoved();
    document.querySelector<HTMLElement>('.panel h2[tabindex]')?.focus({ preventScroll: true });
  };
  return (
    <div className="own-removed">
      <p role="status" id={id}>
        {compared ? texts.removedCompared(area.name, now) : texts.removed(area.name)}
      </p>
      <button ref={restore} type="button" className="own-restore" aria-describedby={id} onClick={restoreOwn}>
        {texts.restore}
      </button>
      <button type="button" className="drop" aria-label={texts.close} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
