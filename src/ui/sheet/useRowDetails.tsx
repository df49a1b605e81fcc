import { type ReactNode, useId, useState } from 'react';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Language } from '../../domain/text';
import type { SheetRow } from '../../state/sheetModel';
import { InfoButton } from './InfoButton';
import { RowDetails } from './RowDetails';

/** What a figure means and where it comes from, on demand: the button, and what it opens. */
export function useRowDetails(row: SheetRow, lang: Language): { button: ReactNode; details: ReactNode } {
  const [open, setOpen] = useState(false);
  const id = useId();
  return {
    button: (
      <InfoButton
        label={sheetTexts(lang).explain(row.spec.name[lang])}
        open={open}
        controls={id}
        onPress={() => setOpen(!open)}
      />
    ),
    details: open && <RowDetails row={row} lang={lang} id={id} />,
  };
}
