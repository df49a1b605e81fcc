import { type ReactNode, useId } from 'react';

interface Props {
  /** Of the radios that belong together. */
  readonly group: string;
  readonly name: string;
  /** What it does, in one line. */
  readonly why: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** A picture of it. */
  readonly children?: ReactNode;
}

/** One of several choices: its name, what it does, and what that looks like. */
export function Choice({ group, name, why, checked, onChoose, children }: Props) {
  const id = useId();
  return (
    <label className="choice">
      <input
        type="radio"
        name={group}
        checked={checked}
        aria-labelledby={`${id}-naam`}
        aria-describedby={`${id}-uitleg`}
        onChange={onChoose}
      />
      <span id={`${id}-naam`} className="choice-name">
        {name}
      </span>
      <span id={`${id}-uitleg`} className="choice-why">
        {why}
      </span>
      {children}
    </label>
  );
}
