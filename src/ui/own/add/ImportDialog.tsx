import { importedTexts } from '../../../catalog/texts/addImported';
import { importFaultTexts } from '../../../catalog/texts/importFaults';
import type { ImportAnswer } from '../../../state/own/importFile';
import type { Scene } from '../../../state/scene';
import { AddDialog } from './AddDialog';
import type { AddDialogProps } from './dialogProps';
import { FileDrop } from './FileDrop';
import { importFaultWords, refusedWords } from './faultWords';
import { ImportChoice } from './ImportChoice';
import { useImport } from './useImport';
import './imported.css';

interface AnswerProps {
  readonly scene: Scene;
  readonly answer: ImportAnswer;
  readonly onAdded: () => void;
}

/** What a file holds, or why nothing of it can be used. */
function Answer({ scene, answer, onAdded }: AnswerProps) {
  const { lang } = scene;
  const texts = importFaultTexts(lang);
  const refused = answer.kind === 'gelezen' ? refusedWords(answer.refused, lang) : [];
  const usable = answer.kind === 'gelezen' && answer.areas.length > 0;
  return (
    <>
      {!usable && (
        <div className="add-fault" role="alert">
          {answer.kind === 'gelezen' ? texts.none : importFaultWords(answer, lang)} {texts.kept}
        </div>
      )}
      {answer.kind === 'gelezen' && !usable && answer.left > 0 && (
        <p className="add-fault">{importedTexts(lang).left(answer.refused.length, answer.left)}</p>
      )}
      {refused.length > 0 && (
        <section className="file-refused">
          {usable && <h3>{texts.some(answer.kind === 'gelezen' ? answer.refused.length : 0)}</h3>}
          <ul>
            {refused.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      {usable && <ImportChoice scene={scene} answer={answer} onAdded={onAdded} />}
    </>
  );
}

/** Makes own areas from a GeoJSON file: everything is shown before anything is added. */
export function ImportDialog({ scene, onClose }: AddDialogProps) {
  const { lang, atlas } = scene;
  const texts = importedTexts(lang);
  const { state, read } = useImport(atlas);
  return (
    <AddDialog title={texts.title} lang={lang} onClose={onClose}>
      <div className="add-body">
        <FileDrop lang={lang} onFile={read} />
        <p role="status" className="file-reading">
          {state.status === 'lezen' && texts.reading(state.name)}
        </p>
        {state.status === 'klaar' && (
          <Answer key={state.number} scene={scene} answer={state.answer} onAdded={onClose} />
        )}
      </div>
    </AddDialog>
  );
}
