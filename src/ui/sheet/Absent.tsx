import './absent.css';
import { useId, useState } from 'react';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Language } from '../../domain/text';
import { LookSwatch } from '../../figure/LookSwatch';
import type { SheetRow } from '../../state/sheetModel';
import { byReason, type Reason } from './layOut';

interface Props {
  readonly rows: readonly SheetRow[];
  readonly lang: Language;
}

function names(rows: readonly SheetRow[], lang: Language): string {
  return rows.map(({ spec }) => spec.name[lang]).join(', ');
}

/** Figures that are missing for one reason: the word for it, which on demand tells the whole reason. */
function ShortReason({ why, word, reason, rows, lang }: Reason & { lang: Language }) {
  const [open, setOpen] = useState(false);
  const details = useId();
  return (
    <li>
      <LookSwatch look={why} />
      {sheetTexts(lang).absent}: {names(rows, lang)}{' '}
      <button
        type="button"
        className="absent-why"
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        onClick={() => setOpen(!open)}
      >
        ({word})
      </button>
      {open && <p id={details}>{reason}.</p>}
    </li>
  );
}

/** At the end of a group: what has no figure there, one line per reason. */
export function AbsentInGroup({ rows, lang }: Props) {
  if (rows.length === 0) return null;
  return (
    <ul className="absent">
      {byReason(rows, lang).map((one) => (
        <ShortReason key={one.reason} {...one} lang={lang} />
      ))}
    </ul>
  );
}

/** With more names than this the list opens on demand. */
const FEW = 4;

/** One reason at the end of the page: which indicators, and the reason in full. */
function WholeReason({ why, reason, rows, lang }: Reason & { lang: Language }) {
  if (rows.length <= FEW) {
    return (
      <p>
        <LookSwatch look={why} />
        {names(rows, lang)}: <span className="reason">{reason}.</span>
      </p>
    );
  }
  return (
    <details>
      <summary>
        <LookSwatch look={why} />
        {sheetTexts(lang).subjects(rows.length)}: <span className="reason">{reason}.</span>
      </summary>
      <ul>
        {rows.map(({ spec }) => (
          <li key={spec.id}>{spec.name[lang]}</li>
        ))}
      </ul>
    </details>
  );
}

/** At the end of the page: all that has no figure in groups without any, with the reason said once. */
export function AbsentElsewhere({ rows, lang }: Props) {
  const heading = useId();
  if (rows.length === 0) return null;
  return (
    <section className="sheet-part absent-elsewhere" aria-labelledby={heading}>
      <h3 id={heading}>{sheetTexts(lang).absent}</h3>
      {byReason(rows, lang).map((one) => (
        <WholeReason key={one.reason} {...one} lang={lang} />
      ))}
    </section>
  );
}
