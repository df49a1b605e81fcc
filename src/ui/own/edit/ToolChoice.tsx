import { useId } from 'react';
import { ownEditorTexts } from '../../../catalog/texts/ownEditor';
import type { Atlas } from '../../../data/atlas';
import type { AreaId } from '../../../domain/area';
import type { Language } from '../../../domain/text';
import { chooseTool, takeOut } from '../../../state/editActions';
import { type EditTool, useAtlas } from '../../../state/store';
import { CircleFields } from './CircleFields';

const TOOLS: readonly EditTool[] = ['klik', 'lijn', 'cirkel'];

/** Whether what is drawn puts buurten in or takes them out. */
function Effect({ lang }: { lang: Language }) {
  const texts = ownEditorTexts(lang);
  const out = useAtlas(({ draft }) => draft.out);
  return (
    <fieldset className="edit-choice">
      <legend>{texts.effect}</legend>
      <div className="edit-buttons">
        {(['in', 'out'] as const).map((effect) => (
          <button
            key={effect}
            type="button"
            aria-pressed={out === (effect === 'out')}
            onClick={() => takeOut(effect === 'out')}
          >
            {texts.effects[effect]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface Props {
  readonly lang: Language;
  readonly atlas: Atlas;
  /** Buurten the area has now. */
  readonly members: readonly AreaId[];
}

/** Ways to choose buurten on the map, with what each does and by which rule. */
export function ToolChoice({ lang, atlas, members }: Props) {
  const texts = ownEditorTexts(lang);
  const help = useId();
  const tool = useAtlas(({ editTool }) => editTool);
  return (
    <div className="edit-tools">
      <fieldset className="edit-choice" aria-describedby={help}>
        <legend>{texts.tool}</legend>
        <div className="edit-buttons">
          {TOOLS.map((one) => (
            <button key={one} type="button" aria-pressed={one === tool} onClick={() => chooseTool(one)}>
              {texts.tools[one]}
            </button>
          ))}
        </div>
      </fieldset>
      {tool !== 'klik' && <Effect lang={lang} />}
      {tool === 'cirkel' && <CircleFields lang={lang} atlas={atlas} members={members} />}
      <p id={help} className="edit-help">
        {texts.toolHelp[tool]}
      </p>
    </div>
  );
}
