import type { Text } from '../../domain/text';
import type { DOCUMENTS } from '../documents';

type DocumentId = (typeof DOCUMENTS)[number]['id'];

/** Where in a policy text something stands. */
export interface Place {
  readonly document: DocumentId;
  readonly cue: string;
}

/** Areas a goal can be about; the focusgebieden together are about as many places as the region. */
export type GoalArea = 'parkstad' | 'focusgebieden' | 'GM0917' | 'focus.heerlen-noord';

/** A goal of a policy text, in short; the few words between quotation marks are those of the text. */
export interface Goal extends Place {
  readonly id: string;
  /** Themes of the atlas it stands above; none for goals about everything, or about what is not measured here. */
  readonly themes: readonly string[];
  readonly about: GoalArea;
  /** Average it aims at; null where the text names none. */
  readonly aims: 'nederland' | null;
  /** By when, where that is known. */
  readonly until: Text | null;
  readonly goal: Text;
  /** The same for residents. */
  readonly plain: Text;
  /** Indicators that measure it here; `alle` where any of them does. */
  readonly measures: readonly string[] | 'alle';
  /** What of it is not measured here, and why. */
  readonly unmeasured?: Text;
}
