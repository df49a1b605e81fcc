import { useId } from 'react';
import type { TimeTexts } from '../../../catalog/texts/adjustTime';
import { shownPeriod } from '../../../domain/period';
import type { Since } from '../../../domain/view';
import type { SinceChoice } from '../../../state/changes/sinceChoices';

interface Props {
  readonly texts: TimeTexts;
  readonly choices: readonly SinceChoice[];
  readonly chosen: Since | null;
  readonly onChoose: (since: Since | null) => void;
}

interface ChipProps {
  readonly group: string;
  readonly name: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

function Chip({ group, name, checked, disabled = false, onChoose }: ChipProps) {
  return (
    <label>
      <input type="radio" name={group} checked={checked} disabled={disabled} onChange={onChoose} />
      <span>{name}</span>
    </label>
  );
}

/** The years a change can begin in; those that cannot be compared are there, and cannot be chosen. */
export function SinceChips({ texts, choices, chosen, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset className="adjust-section">
      <legend>{texts.since}</legend>
      <div className="time-chips">
        <Chip group={group} name={texts.none} checked={chosen === null} onChoose={() => onChoose(null)} />
        {choices.map(({ since, reason }) => (
          <Chip
            key={`${since.indicator}.${since.period}`}
            group={group}
            name={since.indicator === null ? shownPeriod(since.period) : texts.old(shownPeriod(since.period))}
            checked={chosen?.period === since.period && chosen.indicator === since.indicator}
            disabled={reason !== null}
            onChoose={() => onChoose(since)}
          />
        ))}
      </div>
    </fieldset>
  );
}
