import { type ReactNode, useId } from 'react';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  readonly disabled?: boolean;
}

/** A labelled list to pick one from. */
export function Choice({ label, value, onPick, children, wide = false, disabled = false }: ChoiceProps) {
  const id = useId();
  return (
    <div className={wide ? 'filter-part is-wide' : 'filter-part'}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={disabled} onChange={({ target }) => onPick(target.value)}>
        {children}
      </select>
    </div>
  );
}

interface ValueProps {
  readonly label: string;
  readonly hintId: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** A labelled field for a number. */
export function Value({ label, hintId, value, onType }: ValueProps) {
  const id = useId();
  return (
    <div className="filter-part">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autoComplete="off"
        maxLength={30}
        aria-describedby={hintId}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
