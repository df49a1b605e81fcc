import { filteredTexts } from '../../../catalog/texts/addFiltered';
import { filterName } from '../../../state/own/filterName';
import { areaName, type Scene } from '../../../state/scene';
import { AddDialog } from './AddDialog';
import { AddFoot } from './AddFoot';
import type { AddDialogProps } from './dialogProps';
import { FilterFields } from './FilterFields';
import { FilterOutcome } from './FilterOutcome';
import { MemberNames } from './MemberNames';
import { type FilterState, useFilter } from './useFilter';
import './filtered.css';

/** The rule in a few words; until there is one, what the dialog is about. */
function nameFor({ lang, atlas }: Scene, { spec, filter, year, within }: FilterState): string {
  if (typeof filter === 'string' || year === null) return filteredTexts(lang).title;
  const place = within === null ? null : (areaName(within, atlas, []) ?? null);
  return filterName(spec, filter, year, place, lang);
}

/** Makes an own area of all buurten whose figure is on one side of a value; the count follows while typing. */
export function FilterDialog({ scene, onClose }: AddDialogProps) {
  const { lang } = scene;
  const texts = filteredTexts(lang);
  const state = useFilter(scene);
  const members = state.filtered?.members ?? [];
  const suggested = nameFor(scene, state);
  return (
    <AddDialog title={texts.title} lang={lang} onClose={onClose}>
      <div className="add-body">
        <FilterFields scene={scene} state={state} />
        <FilterOutcome scene={scene} state={state} />
        <MemberNames scene={scene} members={members} />
      </div>
      <AddFoot scene={scene} members={members} suggested={suggested} onAdded={onClose} />
    </AddDialog>
  );
}
