import type { RefObject } from 'react';
import { ownEditorTexts } from '../../../catalog/texts/ownEditor';
import type { Language } from '../../../domain/text';
import { chooseTool, undoEdit } from '../../../state/editActions';
import { editOwn } from '../../../state/ownActions';
import { useAtlas } from '../../../state/store';
import type { Line } from './useLine';

interface Props {
  readonly lang: Language;
  /** False while the map shows another level, on which no buurten can be chosen. */
  readonly onBuurten: boolean;
  readonly line: Line;
  readonly list: RefObject<SVGSVGElement | null>;
  readonly onEscape: () => void;
}

/** What the last press did, or what the next one does. */
function Said({ lang, onBuurten, line }: Omit<Props, 'list' | 'onEscape'>) {
  const texts = ownEditorTexts(lang);
  const tool = useAtlas(({ editTool }) => editTool);
  const said = useAtlas(({ draft }) => draft.said);
  const corners = line.places.length > 0 && texts.corners(line.places.length);
  return (
    <p className="edit-said">
      <strong>{texts.mode[tool]}</strong>
      <span role="status">{onBuurten ? corners || said : texts.otherLevel}</span>
    </p>
  );
}

/** On the map while buurten are chosen: which way is on, what it did, a way back and a way out. */
export function EditBar({ lang, onBuurten, line, list, onEscape }: Props) {
  const texts = ownEditorTexts(lang);
  const tool = useAtlas(({ editTool }) => editTool);
  const editing = useAtlas((state) => state.editing);
  const canUndo = useAtlas(({ draft }) => draft.before.length > 0);
  const toMap = () => list.current?.focus({ preventScroll: true });
  return (
    <section
      className={`edit-bar is-${tool}`}
      aria-label={texts.bar}
      onKeyDown={({ key }) => key === 'Escape' && onEscape()}
    >
      <Said lang={lang} onBuurten={onBuurten} line={line} />
      <div className="edit-bar-buttons">
        {!onBuurten && (
          <button type="button" onClick={() => editOwn(editing)}>
            {texts.toBuurt}
          </button>
        )}
        {line.places.length > 2 && (
          <button
            type="button"
            onClick={() => {
              line.close();
              toMap();
            }}
          >
            {texts.close}
          </button>
        )}
        {line.places.length === 0 && (
          <button type="button" aria-disabled={!canUndo} onClick={undoEdit}>
            {texts.undo}
          </button>
        )}
        {tool !== 'klik' && (
          <button
            type="button"
            className="is-leave"
            onClick={() => {
              chooseTool('klik');
              toMap();
            }}
          >
            {tool === 'lijn' ? texts.leave : texts.leaveCircle}
          </button>
        )}
      </div>
    </section>
  );
}
