import { useMemo } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Language } from '../../domain/text';
import { groupsOf } from '../../state/sheet/groups';
import { requestSheet } from '../../state/sheet/requestSheet';
import type { SheetModel } from '../../state/sheetModel';
import { AbsentElsewhere } from './Absent';
import { Group } from './Group';
import { layOut } from './layOut';
import { GroupingSelect, OWN_THEMES } from './Options';

/** What is still on its way, or did not come. */
function Underway({ model, lang }: { model: SheetModel; lang: Language }) {
  const { waiting, failed } = model;
  const texts = sheetTexts(lang);
  return (
    <>
      <div role="status">
        {waiting > 0 && <p className="sheet-waiting">{texts.waiting(waiting)}…</p>}
        {failed.length > 0 && <p className="sheet-waiting">{texts.failed(failed.length)}</p>}
      </div>
      {failed.length > 0 && (
        <p className="sheet-waiting">
          <button type="button" className="text-button" onClick={() => void requestSheet()}>
            {screenTexts(lang).state.retry}
          </button>
        </p>
      )}
    </>
  );
}

/** The division of the figures that is chosen. */
export interface GroupingProps {
  readonly grouping: string;
  readonly onGrouping: (id: string) => void;
}

interface Props extends GroupingProps {
  readonly model: SheetModel;
  readonly lang: Language;
  /** False while only what is in sight has to be there: the first group. */
  readonly whole: boolean;
}

/** All indicators under the headings of a division, and at the end what has no figure. */
export function Figures({ model, lang, whole, grouping, onGrouping }: Props) {
  const laid = useMemo(() => {
    const rows = model.groups.flatMap((group) => group.rows);
    return layOut(grouping === OWN_THEMES ? model.groups : groupsOf(rows, grouping, lang));
  }, [model.groups, grouping, lang]);
  const groups = whole ? laid.groups : laid.groups.slice(0, 1);
  return (
    <>
      <Underway model={model} lang={lang} />
      {model.lead.compared > 0 && <GroupingSelect value={grouping} lang={lang} onChange={onGrouping} />}
      {groups.map((group) => (
        <Group key={group.id} group={group} lang={lang} />
      ))}
      {whole && <AbsentElsewhere rows={laid.rest} lang={lang} />}
    </>
  );
}
