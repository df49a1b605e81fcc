import { useRef, useState } from 'react';
import type { Atlas } from '../../../data/atlas';
import { type ImportAnswer, importFile } from '../../../state/own/importFile';

export type ImportState =
  | { readonly status: 'leeg' }
  | { readonly status: 'lezen'; readonly name: string }
  | { readonly status: 'klaar'; readonly number: number; readonly answer: ImportAnswer };

/** Reads the file that was chosen last; an answer about an earlier one comes to nothing. */
export function useImport(atlas: Atlas) {
  const [state, setState] = useState<ImportState>({ status: 'leeg' });
  const latest = useRef(0);
  const read = (file: File) => {
    latest.current += 1;
    const number = latest.current;
    setState({ status: 'lezen', name: file.name });
    void importFile(file, atlas).then((answer) => {
      if (latest.current === number) setState({ status: 'klaar', number, answer });
    });
  };
  return { state, read };
}
