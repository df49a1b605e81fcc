import { addOwnTexts } from '../../../catalog/texts/addOwn';
import { pastedTexts } from '../../../catalog/texts/addPasted';
import type { PastedItem } from '../../../state/own/pastedLine';
import type { Scene } from '../../../state/scene';
import { PastedFound, PastedSeveral, PastedUnknown } from './PastedItems';
import type { PastedState } from './usePasted';
import { someOf } from './words';

/** Items shown one by one; the rest is counted. */
const MOST_SHOWN = 20;
const MOST_CELLS = 8;

function ofKind<K extends PastedItem['kind']>(items: readonly PastedItem[], kind: K) {
  return items.filter((item): item is Extract<PastedItem, { kind: K }> => item.kind === kind);
}

interface Props {
  readonly scene: Scene;
  readonly state: PastedState;
}

/** What was found, what can mean several areas, what is unknown, and what was left alone. */
export function PasteOutcome({ scene, state }: Props) {
  const { lang } = scene;
  const texts = pastedTexts(lang);
  const { more } = addOwnTexts(lang);
  const { items, doubles, read, left, cut, ignored } = state.pasted;
  const several = ofKind(items, 'meerduidig');
  const unknown = ofKind(items, 'onbekend');
  const found = ofKind(items, 'gevonden');
  const shared = found.filter(({ others }) => others.length > 0);
  if (items.length === 0) return null;
  return (
    <div className="pasted">
      <p className="pasted-said" role="status">
        <strong>{texts.found(found.length)}</strong>
        {several.length > 0 && ` · ${texts.several(several.length)}`}
        {unknown.length > 0 && ` · ${texts.unknown(unknown.length)}`}
      </p>
      {left > 0 && <p className="add-fault">{texts.left(read, left)}</p>}
      {cut && <p className="add-fault">{texts.cut}</p>}
      {several.slice(0, MOST_SHOWN).map((item) => (
        <PastedSeveral key={item.key} item={item} state={state} lang={lang} />
      ))}
      {several.length > MOST_SHOWN && <p>{more(several.length - MOST_SHOWN)}</p>}
      {unknown.length > 0 && (
        <section className="pasted-part">
          <h3>{texts.unknown(unknown.length)}</h3>
          <p className="add-hint">{texts.unknownHint}</p>
          <ul>
            {unknown.slice(0, MOST_SHOWN).map((item) => (
              <PastedUnknown key={item.key} item={item} state={state} lang={lang} />
            ))}
          </ul>
          {unknown.length > MOST_SHOWN && <p>{more(unknown.length - MOST_SHOWN)}</p>}
        </section>
      )}
      {shared.slice(0, MOST_SHOWN).map((item) => (
        <PastedFound key={item.key} item={item} state={state} lang={lang} />
      ))}
      {doubles > 0 && <p className="add-hint">{texts.doubles(doubles)}</p>}
      {ignored.length > 0 && <p className="add-hint">{texts.ignored(someOf(ignored, MOST_CELLS, lang))}</p>}
    </div>
  );
}
