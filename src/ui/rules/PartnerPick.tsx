import { lazy, Suspense, useId, useState } from 'react';
import type { AreaId } from '../../domain/area';
import type { ChoiceGroup } from '../pick/choices';

const ChoicePopover = lazy(() =>
  import('../pick/ChoicePopover').then((part) => ({ default: part.ChoicePopover })),
);

interface Props {
  /** Name of the area, or an invitation. */
  readonly word: string;
  readonly purpose: string;
  readonly current: AreaId | null;
  readonly groups: () => readonly ChoiceGroup[];
  readonly onChoose: (id: AreaId) => void;
  readonly search: string;
  readonly nothing: string;
}

/** A word that opens the list of areas; the code of the list comes with the first click. */
export function PartnerPick({ word, purpose, current, groups, onChoose, search, nothing }: Props) {
  const [wanted, setWanted] = useState(false);
  const purposeId = useId();
  const plain = (
    <button
      type="button"
      className="pick"
      aria-haspopup="dialog"
      aria-expanded={false}
      aria-describedby={purposeId}
      onClick={() => setWanted(true)}
    >
      {word}
    </button>
  );
  return (
    <>
      <span id={purposeId} hidden>
        {purpose}
      </span>
      {wanted ? (
        <Suspense fallback={plain}>
          <ChoicePopover
            word={word}
            purpose={purpose}
            purposeId={purposeId}
            current={current ?? ''}
            groups={groups()}
            onChoose={(id) => id !== '' && onChoose(id as AreaId)}
            search={search}
            nothing={nothing}
          />
        </Suspense>
      ) : (
        plain
      )}
    </>
  );
}
