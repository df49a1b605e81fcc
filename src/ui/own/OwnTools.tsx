import './own.css';
import { ownAreaTexts } from '../../catalog/texts/ownAreas';
import { type AreaId, kindOf } from '../../domain/area';
import { ownAreaOf, ownIndexOf } from '../../domain/ownArea';
import type { Language } from '../../domain/text';
import { adjustArea, duplicateOwn, editOwn } from '../../state/ownActions';
import { removeOwn } from '../../state/ownRemoval';
import type { SheetModel } from '../../state/sheetModel';
import { useAtlas } from '../../state/store';
import { downloadOwnAreas } from './add/exportOwn';

interface Props {
  readonly model: Pick<SheetModel, 'id' | 'name'>;
  readonly lang: Language;
}

/** Hands one own area to the reader as a file. */
function save(id: AreaId): void {
  const { atlas, view } = useAtlas.getState();
  const area = ownAreaOf(id, view.eigen);
  if (area && atlas.status === 'klaar') void downloadOwnAreas([area], atlas.data);
}

function Tool({ label, text, onPress }: { label: string; text: string; onPress: () => void }) {
  return (
    <li>
      <button type="button" className="text-button" aria-label={label} onClick={onPress}>
        {text}
      </button>
    </li>
  );
}

const ADJUSTABLE: ReadonlySet<string> = new Set(['wijk', 'gemeente', 'focusgebied', 'stadsdeel']);

/** True for areas that a reader can start from: those made of several buurten. */
function canAdjust(id: AreaId): boolean {
  return ADJUSTABLE.has(kindOf(id));
}

/** What can be done with an area as own area: change it, or make one of it. */
export function OwnTools({ model: { id, name }, lang }: Props) {
  const texts = ownAreaTexts(lang).sheet;
  const index = ownIndexOf(id);
  if (index === undefined) {
    if (!canAdjust(id)) return null;
    return (
      <ul className="own-tools">
        <Tool text={texts.adjust} label={texts.adjustOf(name)} onPress={() => adjustArea(id)} />
      </ul>
    );
  }
  return (
    <ul className="own-tools">
      <Tool text={texts.edit} label={texts.editOf(name)} onPress={() => editOwn(index)} />
      <Tool text={texts.duplicate} label={texts.duplicateOf(name)} onPress={() => duplicateOwn(index)} />
      <Tool text={texts.save} label={texts.saveOf(name)} onPress={() => save(id)} />
      <Tool text={texts.remove} label={texts.removeOf(name)} onPress={() => removeOwn(index)} />
    </ul>
  );
}
