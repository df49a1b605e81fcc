import { type KeyboardEvent, useId, useState } from 'react';
import { ownEditorTexts } from '../../../catalog/texts/ownEditor';
import type { Language } from '../../../domain/text';
import { editArea } from '../../../state/editActions';
import { cleanName, LONGEST_NAME } from '../../../state/ownName';

/** The name of an own area: taken over on Enter and on leaving the field; Escape leaves it as it was. */
export function NameField({ name, lang }: { name: string; lang: Language }) {
  const texts = ownEditorTexts(lang);
  const [typed, setTyped] = useState(name);
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const take = () => {
    const next = cleanName(typed);
    setEmpty(next === '');
    setTyped(next || name);
    if (next !== '' && next !== name) editArea({ name: next });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    if (event.key !== 'Escape' || typed === name) return;
    event.stopPropagation();
    setTyped(name);
    setEmpty(false);
  };
  return (
    <div className="edit-field">
      <label htmlFor={id}>{texts.name}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={typed}
        aria-describedby={`${id}-fout`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-fout`} className="edit-fault" role="status">
        {empty && texts.nameFault}
      </p>
    </div>
  );
}
