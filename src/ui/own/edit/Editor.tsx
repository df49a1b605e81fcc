import './editor.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ownEditorTexts } from '../../../catalog/texts/ownEditor';
import { formatNumber } from '../../../domain/unit';
import type { OwnArea } from '../../../domain/view';
import { chooseTool } from '../../../state/editActions';
import { editOwn } from '../../../state/ownActions';
import { originWords, ownMembers } from '../../../state/ownFacts';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { ColourChoice } from './ColourChoice';
import { MemberList } from './MemberList';
import { NameField } from './NameField';
import { ToolChoice } from './ToolChoice';

interface Props {
  readonly scene: Scene;
}

/** How many buurten and inwoners, and what is different from where it came. */
function Totals({ scene, area }: Props & { readonly area: OwnArea }) {
  const { atlas, lang } = scene;
  const texts = ownEditorTexts(lang);
  const { rows, inwoners, complete } = ownMembers(area, atlas);
  const [count, year] = [formatNumber(inwoners, 0, lang), atlas.file.populationYear];
  const people = complete ? texts.inhabitants(count, year) : texts.atLeast(count, year);
  const origin = originWords(area, atlas, lang);
  return (
    <div className="edit-totals">
      <p>
        <strong>{texts.members(rows.length)}</strong>
        {rows.length > 0 && ` · ${people}`}
      </p>
      {origin && <p>{origin}</p>}
    </div>
  );
}

/** Where the reader names and colours an own area and chooses its buurten, beside the map or in its list. */
export function Editor({ scene }: Props) {
  const { lang, view } = scene;
  const texts = ownEditorTexts(lang);
  const heading = useRef<HTMLHeadingElement>(null);
  const index = useAtlas(({ editing }) => editing);
  const area = index === null ? undefined : view.eigen[index];
  // What was pressed to come here has gone with what it stood in.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.matches('.panel')) heading.current?.focus();
  }, []);
  if (index === null || !area) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (useAtlas.getState().editTool === 'klik') {
      editOwn(null);
      return;
    }
    // The fields of the tool go; the editor keeps the focus.
    heading.current?.focus({ preventScroll: true });
    chooseTool('klik');
  };
  return (
    <section className="own-editor" aria-labelledby="bewerk-kop" onKeyDown={onKeyDown}>
      <div className="edit-head">
        <h2 id="bewerk-kop" tabIndex={-1} ref={heading}>
          {texts.title}
        </h2>
        <button type="button" className="button" onClick={() => editOwn(null)}>
          {texts.done}
        </button>
      </div>
      <ToolChoice lang={lang} atlas={scene.atlas} members={area.members} />
      <Totals scene={scene} area={area} />
      <NameField key={`${index} ${area.name}`} name={area.name} lang={lang} />
      <ColourChoice colour={area.colour} lang={lang} />
      <MemberList area={area} atlas={scene.atlas} lang={lang} />
    </section>
  );
}
