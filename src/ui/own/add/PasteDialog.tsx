import { useId } from 'react';
import { pastedTexts } from '../../../catalog/texts/addPasted';
import { AddDialog } from './AddDialog';
import { AddFoot } from './AddFoot';
import type { AddDialogProps } from './dialogProps';
import { MemberNames } from './MemberNames';
import { PasteOutcome } from './PasteOutcome';
import { type PastedState, usePasted } from './usePasted';
import './pasted.css';

/** The name of the one area there is, else how many buurten. */
function nameFor({ pasted, members }: PastedState, newName: (count: number) => string): string {
  const [only, ...others] = pasted.items;
  const isAlone = only?.kind === 'gevonden' && others.length === 0;
  return isAlone && members.join() === only.candidate.members.join()
    ? only.candidate.name
    : newName(members.length);
}

/** Makes an own area from a list of codes and names, which is read while it changes. */
export function PasteDialog({ scene, onClose, typed, onType }: AddDialogProps) {
  const { lang } = scene;
  const texts = pastedTexts(lang);
  const state = usePasted(scene, typed);
  const id = useId();
  const added = () => {
    onType('');
    onClose();
  };
  return (
    <AddDialog title={texts.title} lang={lang} onClose={onClose}>
      <div className="add-body">
        <div className="add-field">
          <label htmlFor={id}>{texts.field}</label>
          <textarea
            id={id}
            rows={7}
            spellCheck={false}
            autoComplete="off"
            aria-describedby={`${id}-uitleg`}
            value={typed}
            onChange={({ target }) => onType(target.value)}
          />
          <p id={`${id}-uitleg`} className="add-hint">
            {texts.hint} {texts.hintNames}
          </p>
        </div>
        <PasteOutcome scene={scene} state={state} />
        <MemberNames scene={scene} members={state.members} />
      </div>
      <AddFoot
        scene={scene}
        members={state.members}
        suggested={nameFor(state, texts.newName)}
        onAdded={added}
      />
    </AddDialog>
  );
}
