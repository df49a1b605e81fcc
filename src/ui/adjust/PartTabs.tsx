import { type KeyboardEvent, useRef } from 'react';
import { adjustTexts } from '../../catalog/texts/adjust';
import type { Language } from '../../domain/text';
import { showAdjust } from '../../state/adjustActions';
import { ADJUST_PARTS, type AdjustPart } from '../../state/store';

interface Props {
  readonly part: AdjustPart;
  /** Id of what the tabs change; a tab has this id with its part behind it. */
  readonly panelId: string;
  readonly lang: Language;
}

/** The part a key goes to, round and round; undefined for keys that go nowhere. */
function partFor(key: string, part: AdjustPart): AdjustPart | undefined {
  const [at, count] = [ADJUST_PARTS.indexOf(part), ADJUST_PARTS.length];
  if (key === 'ArrowRight') return ADJUST_PARTS[(at + 1) % count];
  if (key === 'ArrowLeft') return ADJUST_PARTS[(at + count - 1) % count];
  if (key === 'Home') return ADJUST_PARTS[0];
  return key === 'End' ? ADJUST_PARTS[count - 1] : undefined;
}

/** Which part of the adjusting is on screen; one tab stop, arrow keys between the parts. */
export function PartTabs({ part, panelId, lang }: Props) {
  const { title, parts } = adjustTexts(lang);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = partFor(event.key, part);
    if (to === undefined) return;
    event.preventDefault();
    showAdjust(to);
    list.current?.querySelector<HTMLElement>(`[data-part="${to}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={title} className="adjust-tabs" onKeyDown={onKeyDown}>
      {ADJUST_PARTS.map((one) => (
        <button
          key={one}
          id={`${panelId}-${one}`}
          type="button"
          role="tab"
          data-part={one}
          aria-selected={one === part}
          aria-controls={one === part ? panelId : undefined}
          tabIndex={one === part ? 0 : -1}
          onClick={() => showAdjust(one)}
        >
          {parts[one]}
        </button>
      ))}
    </div>
  );
}
