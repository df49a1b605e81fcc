import './rows.css';
import { memo, useId } from 'react';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import { AbsentInGroup } from './Absent';
import type { LaidGroup } from './layOut';
import { Row } from './Row';
import { commonWords } from './rowWords';

/** Indicators under one heading. */
export const Group = memo(function Group({ group, lang }: { group: LaidGroup; lang: Language }) {
  const heading = useId();
  const { common } = group;
  const shared = commonWords(common, lang);
  return (
    <section className="sheet-part sheet-group" aria-labelledby={heading}>
      <div className="group-head">
        <h3 id={heading}>{group.name}</h3>
        {common.period !== null && <p>{shownPeriod(common.period)}</p>}
        {shared && <p className="group-shared">{shared}</p>}
      </div>
      <ul className="rows">
        {group.shown.map((row) => (
          <Row key={row.spec.id} row={row} lang={lang} common={common} />
        ))}
      </ul>
      <AbsentInGroup rows={group.absent} lang={lang} />
    </section>
  );
});
