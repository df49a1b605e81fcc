import type { LinkFault } from '../domain/linkFault';
import type { Note } from '../domain/note';

/** What a link may name; grows with the catalogue. */
export interface Knowledge {
  readonly indicators: ReadonlySet<string>;
  readonly stories: ReadonlySet<string>;
}

/** A value, possibly with remarks about parts left out; a value left out means the default. */
export interface Reading<T> {
  readonly value?: T;
  readonly notes?: readonly Note[];
  /** What is wrong with a value that was left out, where that can be said. */
  readonly fault?: LinkFault | undefined;
}

export interface Field<T> {
  read(text: string, knowledge: Knowledge): Reading<T>;
  /** Null when there is nothing to write. */
  write(value: T): string | null;
}
