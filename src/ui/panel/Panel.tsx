import { type MouseEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import { environment } from '../../state/requests';
import type { Scene } from '../../state/scene';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { LazyAdjust } from '../adjust/LazyAdjust';
import { LazyLens } from '../lens/LazyLens';
import { LazyEditor, LazyOwnList, LazyRemoved } from '../own/LazyOwn';
import { LazySheet, loadSheet } from '../sheet/LazySheet';
import { FocusList } from './FocusList';
import { LazyAbout } from './LazyAbout';
import { Several } from './Several';
import { useAdjustFocus } from './useAdjustFocus';

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

/** Who leaves the editor by keyboard goes on at the heading of what comes in its place. */
function useAfterEditor(panel: RefObject<HTMLElement | null>, editing: boolean): void {
  const before = useRef(editing);
  useEffect(() => {
    const left = before.current && !editing;
    before.current = editing;
    if (panel.current) panel.current.scrollTop = 0;
    if (!left || document.activeElement !== document.body) return;
    panel.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  }, [panel, editing]);
}

/** What the panel tells of the selection: the sheet of one area, cards of several, or areas to begin with. */
function Told({ scene, onShown }: Props & { onShown: (heading: HTMLElement) => void }) {
  const [first, ...others] = useAtlas(selectSelection);
  if (first === undefined) {
    return (
      <>
        <FocusList scene={scene} />
        <LazyOwnList scene={scene} />
        <LazyAbout scene={scene} />
      </>
    );
  }
  if (others.length === 0) return <LazySheet scene={scene} id={first} onShown={onShown} />;
  return (
    <>
      <Several scene={scene} selection={[first, ...others]} />
      <LazyAbout scene={scene} />
    </>
  );
}

/** Beside the map: what is told of the selection, the editor of an own area, or what can be adjusted. */
export function Panel({ scene }: Props) {
  const editing = useAtlas(({ editing, view }) => editing !== null && view.scherm === 'kaart');
  const adjusting = useAtlas(({ adjusting, view }) => (view.scherm === 'kaart' ? adjusting : null));
  const lens = useAtlas(({ view }) => view.scherm === 'concentratie');
  const removed = useAtlas(({ removedOwn }) => removedOwn !== null);
  const { panel, onPress, onShown } = usePlace();
  // Ahead of need; where it fails, asking for it says so.
  useEffect(() => environment()?.whenIdle(() => void loadSheet().catch(() => undefined)), []);
  useAfterEditor(panel, editing);
  const onAdjust = useAdjustFocus(panel, adjusting !== null);
  return (
    <aside
      ref={panel}
      className="panel"
      tabIndex={-1}
      aria-label={screenTexts(scene.lang).panel.label}
      onClickCapture={onPress}
    >
      {removed && <LazyRemoved scene={scene} />}
      {lens ? (
        <LazyLens scene={scene} />
      ) : editing ? (
        <LazyEditor scene={scene} />
      ) : adjusting ? (
        <LazyAdjust scene={scene} part={adjusting} onShown={onAdjust} />
      ) : (
        <Told scene={scene} onShown={onShown} />
      )}
      <p className="credits">{screenTexts(scene.lang).credits}</p>
    </aside>
  );
}
