import './tabs.css';
import { type KeyboardEvent, useRef } from 'react';

interface Props<T extends string> {
  readonly parts: readonly T[];
  readonly part: T;
  readonly names: Readonly<Record<T, string>>;
  /** What the tabs are parts of. */
  readonly label: string;
  /** Id of what the tabs change; a tab has this id with its part behind it. */
  readonly panelId: string;
  readonly onChoose: (part: T) => void;
}

/** The part a key goes to, round and round; undefined for keys that go nowhere. */
function partFor<T extends string>(key: string, part: T, parts: readonly T[]): T | undefined {
  const [at, count] = [parts.indexOf(part), parts.length];
  if (key === 'ArrowRight') return parts[(at + 1) % count];
  if (key === 'ArrowLeft') return parts[(at + count - 1) % count];
  if (key === 'Home') return parts[0];
  return key === 'End' ? parts[count - 1] : undefined;
}

/** Which part is on screen; one tab stop, arrow keys between the parts. */
export function Tabs<T extends string>({ parts, part, names, label, panelId, onChoose }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = partFor(event.key, part, parts);
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to);
    list.current?.querySelector<HTMLElement>(`[data-part="${to}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className="part-tabs" onKeyDown={onKeyDown}>
      {parts.map((one) => (
        <button
          key={one}
          id={`${panelId}-${one}`}
          type="button"
          role="tab"
          data-part={one}
          aria-selected={one === part}
          aria-controls={one === part ? panelId : undefined}
          tabIndex={one === part ? 0 : -1}
          onClick={() => onChoose(one)}
        >
          {names[one]}
        </button>
      ))}
    </div>
  );
}
