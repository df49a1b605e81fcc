import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { adjustTexts } from '../../catalog/texts/adjust';
import { bottomSheetTexts } from '../../catalog/texts/bottomSheet';
import { lensTexts } from '../../catalog/texts/lens';
import { screenTexts } from '../../catalog/texts/screen';
import { type AreaReading, readingOf } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { figureLine } from '../common/lines';
import { lowered, raised, type SheetState } from './snap';
import { useSheetDrag } from './useSheetDrag';

interface Props {
  readonly scene: Scene;
  readonly state: SheetState;
  readonly onChange: (state: SheetState) => void;
  readonly children: ReactNode;
}

const BODY_ID = 'uitleg';

/** What the lowered sheet tells of a lens: of the area selected last, or which lens it is. */
function lensLine(
  { lang, lens, rows, told, spec }: Scene,
  last: AreaReading | undefined,
): readonly [string, string] {
  const texts = lensTexts(lang);
  const kind = lens?.kind ?? 'stapeling';
  const name = kind === 'stapeling' && told ? spec.name[lang] : texts.parts[kind];
  const row = last ? rows.findIndex(({ id }) => id === last.id) : -1;
  const said = row < 0 ? undefined : told?.lines(row)[0];
  return last && said ? [last.name, said] : [texts.title, name];
}

/**
 * What the lowered sheet still tells: what is adjusted, what a lens shows, the selected area with its figure, or which
 * areas are in it.
 */
function FirstLine({ scene }: { scene: Scene }) {
  const selection = useAtlas(selectSelection);
  const adjusting = useAtlas(({ adjusting, view }) => (view.scherm === 'kaart' ? adjusting : null));
  const lens = useAtlas(({ view }) => view.scherm === 'concentratie');
  const chosen = selection.map((id) => readingOf(scene, id)).filter((area) => area !== undefined);
  const [first, ...more] = chosen;
  const focus = scene.atlas.rows('focusgebied');
  const adjust = adjustTexts(scene.lang);
  const [title, line] = adjusting
    ? [adjust.title, adjust.parts[adjusting]]
    : lens
      ? lensLine(scene, chosen.at(-1))
      : !first
        ? [screenTexts(scene.lang).panel.focus, focus.map(({ name }) => name).join(', ')]
        : more.length === 0
          ? [first.name, figureLine(scene, first)]
          : [
              bottomSheetTexts(scene.lang).several(more.length + 1),
              [first, ...more].map(({ name }) => name).join(', '),
            ];
  return (
    <>
      <strong>{title}</strong> <span className="sheet-line">{line}</span>
    </>
  );
}

/** Calls back when something beside the element, in the same part of the page, gets the focus: that may be under it. */
function useFocusBeside(element: RefObject<HTMLElement | null>, callback: (() => void) | null): void {
  useEffect(() => {
    if (!callback) return;
    const listen = ({ target }: FocusEvent) => {
      const beside = target instanceof Node && element.current?.parentElement?.contains(target);
      if (beside && !element.current?.contains(target)) callback();
    };
    document.addEventListener('focusin', listen);
    return () => document.removeEventListener('focusin', listen);
  });
}

/**
 * The panel where there is no room beside the map: a sheet that comes up from below in three steps, by its handle,
 * by pulling, or with the arrow keys on the handle; Escape lowers it. Where there is room, only what is inside.
 */
export function BottomSheet({ scene, state, onChange, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const drag = useSheetDrag(sheet, onChange);
  const texts = bottomSheetTexts(scene.lang);
  const open = state !== 'peek';
  // Lowered, what is inside is out of reach: the handle takes the focus over.
  useLayoutEffect(() => {
    if (!open && grip.current?.checkVisibility() && body.current?.contains(document.activeElement)) {
      grip.current.focus();
    }
  }, [open]);
  useFocusBeside(sheet, state === 'full' ? () => onChange('half') : null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') onChange(raised(state));
    else if (event.key === 'ArrowDown' || event.key === 'Escape') onChange(lowered(state));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={sheet} className="bottom-sheet">
      <div className="bottom-sheet-head" {...drag}>
        <button
          ref={grip}
          type="button"
          className="sheet-grip"
          aria-expanded={open}
          aria-controls={BODY_ID}
          onClick={() => onChange(open ? 'peek' : 'half')}
          onKeyDown={onKeyDown}
        >
          <span className={open ? 'visually-hidden' : 'sheet-title'}>
            <FirstLine scene={scene} />
          </span>
          <span className="visually-hidden">: {open ? texts.close : texts.open}</span>
        </button>
        {open && (
          <button
            type="button"
            className="sheet-size"
            aria-label={state === 'full' ? texts.smaller : texts.larger}
            onClick={() => onChange(state === 'full' ? 'half' : 'full')}
            onKeyDown={onKeyDown}
          />
        )}
      </div>
      <div ref={body} className="bottom-sheet-body" id={BODY_ID}>
        {children}
      </div>
    </div>
  );
}
