import { useId, useState } from 'react';
import { absenceReason, absenceWord } from '../../catalog/texts/absentWords';
import type { AreaId } from '../../domain/area';
import type { AbsentCell } from '../../domain/cell';
import type { IndicatorSpec } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { LookSwatch } from '../../figure/LookSwatch';

interface Props {
  readonly id: AreaId;
  readonly cell: AbsentCell;
  readonly spec: IndicatorSpec;
  readonly lang: Language;
}

/** The word in place of a figure, which on demand tells the whole reason. */
export function Why({ id, cell, spec, lang }: Props) {
  const [open, setOpen] = useState(false);
  const details = useId();
  return (
    <>
      <LookSwatch look={cell.why} />
      <button
        type="button"
        className="why"
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        onClick={() => setOpen(!open)}
      >
        {absenceWord(cell, lang)}
      </button>
      {open && <small id={details}>{absenceReason({ id, cell }, spec, lang)}.</small>}
    </>
  );
}
