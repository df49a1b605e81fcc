import { type ChangeEvent, type KeyboardEvent, useState } from 'react';

/** What is being typed in a field, and what the field needs for it. */
interface Typed {
  /** Null while nothing is: the field then shows what holds. */
  readonly typed: string | null;
  readonly forget: () => void;
  /** Props of the field; `use` is asked to take what was typed over, and says whether it did. */
  readonly fieldProps: (use: () => boolean) => {
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: () => void;
  };
}

/** A field whose text counts when it is left or Enter is pressed, and not before; Escape brings back what holds. */
export function useTyped(): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  const forget = () => setTyped(null);
  return {
    typed,
    forget,
    fieldProps: (use) => {
      const apply = () => {
        if (typed !== null && use()) forget();
      };
      return {
        onChange: ({ target }) => setTyped(target.value),
        onKeyDown: (event) => {
          if (event.key === 'Enter') apply();
          if (event.key !== 'Escape' || typed === null) return;
          event.preventDefault();
          forget();
        },
        onBlur: apply,
      };
    },
  };
}
