import './chips.css';

export interface Chip {
  readonly key: string;
  readonly text: string;
  readonly label?: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

/** Small buttons in a row under one name. */
export function Chips({ name, chips }: { name: string; chips: readonly Chip[] }) {
  return (
    <fieldset className="chips">
      <legend>{name}</legend>
      {chips.map(({ key, text, label, pressed, onPress }) => (
        <button key={key} type="button" aria-label={label} aria-pressed={pressed} onClick={onPress}>
          {pressed && <span aria-hidden="true">✓ </span>}
          {text}
        </button>
      ))}
    </fieldset>
  );
}
