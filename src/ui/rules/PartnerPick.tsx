import { lazy } from 'react';
import type { AreaId } from '../../domain/area';
import type { ChoiceGroup } from '../pick/choices';
import { PickWord } from '../pick/PickWord';

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

/** A word that opens the list of areas. */
export function PartnerPick({ word, purpose, current, groups, onChoose, search, nothing }: Props) {
  return (
    <PickWord
      word={word}
      purpose={purpose}
      opened={(purposeId) => (
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
      )}
    />
  );
}
