import { type MouseEvent, useCallback, useEffect, useRef } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import { environment } from '../../state/requests';
import type { Scene } from '../../state/scene';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { LazySheet, loadSheet } from '../sheet/LazySheet';
import { About } from './About';
import { FocusList } from './FocusList';
import { Several } from './Several';

interface Props {
  readonly scene: Scene;
}

/**
 * A press in the panel can take the pressed control away. The focus then goes to the heading of the area that came
 * in its place, or to the panel itself; a press elsewhere moves nothing here but the scroll position.
 */
function usePlace() {
  const panel = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  const onPress = ({ target }: MouseEvent) => {
    pressed.current = true;
    // After the press has had its effect on screen.
    setTimeout(() => {
      pressed.current = false;
      const gone = target instanceof Element && !target.isConnected;
      if (!gone || document.activeElement !== document.body) return;
      const heading = panel.current?.querySelector<HTMLElement>('h2[tabindex]');
      (heading ?? panel.current)?.focus({ preventScroll: true });
    });
  };
  const onShown = useCallback((heading: HTMLElement) => {
    if (panel.current) panel.current.scrollTop = 0;
    if (pressed.current) heading.focus();
  }, []);
  return { panel, onPress, onShown };
}

/** Beside the map: the sheet of one area, cards of several, or the focusgebieden while nothing is selected. */
export function Panel({ scene }: Props) {
  const selection = useAtlas(selectSelection);
  const { panel, onPress, onShown } = usePlace();
  // Ahead of need; where it fails, asking for it says so.
  useEffect(() => environment()?.whenIdle(() => void loadSheet().catch(() => undefined)), []);
  const [first, ...others] = selection;
  const alone = first !== undefined && others.length === 0;
  return (
    <aside
      ref={panel}
      className="panel"
      tabIndex={-1}
      aria-label={screenTexts(scene.lang).panel.label}
      onClickCapture={onPress}
    >
      {alone && <LazySheet scene={scene} id={first} onShown={onShown} />}
      {others.length > 0 && <Several scene={scene} selection={selection} />}
      {first === undefined && <FocusList scene={scene} />}
      {!alone && <About scene={scene} />}
      <p className="credits">{screenTexts(scene.lang).credits}</p>
    </aside>
  );
}
