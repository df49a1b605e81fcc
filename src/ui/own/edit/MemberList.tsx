import { useRef } from 'react';
import { ownEditorTexts } from '../../../catalog/texts/ownEditor';
import type { Atlas } from '../../../data/atlas';
import type { AreaId } from '../../../domain/area';
import { gemeenteNameOf } from '../../../domain/areas';
import type { Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import type { OwnArea } from '../../../domain/view';
import { toggleBuurt } from '../../../state/editActions';
import { ownMembers } from '../../../state/ownFacts';

interface Props {
  readonly area: OwnArea;
  readonly atlas: Atlas;
  readonly lang: Language;
}

interface Member {
  readonly id: AreaId;
  readonly name: string;
  readonly inwoners: number | null;
}

const collator = new Intl.Collator('nl', { numeric: true });

/** Buurten per gemeente, both by name; codes that do not exist last. */
function groupsOf(area: OwnArea, atlas: Atlas, unknownTitle: string) {
  const { rows, unknown } = ownMembers(area, atlas);
  const groups = new Map<string, Member[]>();
  for (const row of rows) {
    const gemeente = gemeenteNameOf(row, atlas) ?? '';
    groups.set(gemeente, [...(groups.get(gemeente) ?? []), row]);
  }
  const sorted = [...groups].sort(([a], [b]) => collator.compare(a, b));
  for (const [, members] of sorted) members.sort((a, b) => collator.compare(a.name, b.name));
  const lost = unknown.map((id): Member => ({ id, name: id, inwoners: null }));
  return lost.length > 0 ? [...sorted, [unknownTitle, lost] as const] : sorted;
}

/** The buurten of an own area per gemeente, each with a button that takes it out. */
export function MemberList({ area, atlas, lang }: Props) {
  const texts = ownEditorTexts(lang);
  const list = useRef<HTMLDivElement>(null);
  const drop = (id: AreaId) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.dataset.buurt === id);
    const next = (buttons[at + 1] ?? buttons[at - 1])?.dataset.buurt;
    toggleBuurt(id);
    // The button goes with its buurt: the next one takes the focus over.
    const heir = next ? list.current?.querySelector<HTMLElement>(`[data-buurt="${next}"]`) : undefined;
    (heir ?? list.current)?.focus({ preventScroll: true });
  };
  return (
    <div className="edit-members" ref={list} tabIndex={-1}>
      {area.members.length === 0 && <p className="edit-help">{texts.empty}</p>}
      {groupsOf(area, atlas, texts.unknown).map(([gemeente, members]) => (
        <section key={gemeente} aria-label={gemeente}>
          <h3>{gemeente}</h3>
          <ul>
            {members.map(({ id, name, inwoners }) => (
              <li key={id}>
                <span>{name}</span>
                <span className="edit-count">
                  {inwoners === null ? '–' : formatNumber(inwoners, 0, lang)}
                </span>
                <button
                  type="button"
                  className="drop"
                  data-buurt={id}
                  aria-label={texts.drop(name)}
                  onClick={() => drop(id)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
