import { useId, useState } from 'react';
import { ownEditorTexts } from '../../../catalog/texts/ownEditor';
import type { Atlas } from '../../../data/atlas';
import type { AreaId } from '../../../domain/area';
import type { Language } from '../../../domain/text';
import { buurtenInside, radiusOf } from '../../../state/drawnArea';
import { applyCircle, circleOf, sizeCircle } from '../../../state/editActions';
import { useAtlas } from '../../../state/store';

interface Props {
  readonly lang: Language;
  readonly atlas: Atlas;
  /** Buurten the area has now. */
  readonly members: readonly AreaId[];
}

/** The radius of the circle, what lies inside, and the button that takes it over. */
export function CircleFields({ lang, atlas, members }: Props) {
  const texts = ownEditorTexts(lang);
  const draft = useAtlas((state) => state.draft);
  const [typed, setTyped] = useState(String(draft.radius ?? ''));
  const id = useId();
  const circle = circleOf(draft);
  const fault = draft.radius === null;
  const type = (text: string) => {
    setTyped(text);
    sizeCircle(radiusOf(text));
  };
  const inside = circle ? buurtenInside(circle, atlas) : [];
  const change = inside.filter((buurt) => members.includes(buurt) === draft.out).length;
  const words = circle ? (inside.length > 0 ? texts.apply.same : texts.apply.nothing) : texts.apply.none;
  return (
    <div className="edit-circle">
      <label htmlFor={id}>{texts.radius}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={7}
        value={typed}
        aria-invalid={fault}
        aria-describedby={`${id}-fout`}
        onChange={({ target }) => type(target.value)}
        onKeyDown={({ key }) => key === 'Enter' && applyCircle()}
      />
      <button type="button" className="edit-apply" aria-disabled={change === 0} onClick={applyCircle}>
        {change > 0 ? texts.apply[draft.out ? 'out' : 'in'](change) : words}
      </button>
      <p id={`${id}-fout`} className="edit-fault" role="status">
        {fault && texts.radiusFault}
      </p>
    </div>
  );
}
