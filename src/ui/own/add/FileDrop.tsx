import { type DragEvent, useId, useState } from 'react';
import { importedTexts } from '../../../catalog/texts/addImported';
import type { Language } from '../../../domain/text';
import { MOST_MEGABYTES } from '../../../state/own/readFile';

interface Props {
  readonly lang: Language;
  readonly onFile: (file: File) => void;
}

/** Where a file is chosen, or dropped. */
export function FileDrop({ lang, onFile }: Props) {
  const texts = importedTexts(lang);
  const [over, setOver] = useState(false);
  const id = useId();
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <fieldset
      className={over ? 'file-drop is-over' : 'file-drop'}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <legend className="visually-hidden">{texts.title}</legend>
      <label className="file-choose" htmlFor={id}>
        <input
          id={id}
          type="file"
          accept=".geojson,.json,application/geo+json,application/json"
          aria-describedby={`${id}-uitleg`}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            // The same file, corrected, can be chosen again.
            target.value = '';
          }}
        />
        {texts.choose}
      </label>
      <span className="file-or">{texts.drop}</span>
      <p id={`${id}-uitleg`} className="add-hint">
        {texts.hint(MOST_MEGABYTES)}
      </p>
    </fieldset>
  );
}
