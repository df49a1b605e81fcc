import type { Scene } from '../../state/scene';

/** What every list gets: the view, its word in the sentence, and what is being chosen. */
export interface ListProps {
  readonly scene: Scene;
  readonly word: string;
  /** For screen readers: "Onderwerp kiezen". */
  readonly purpose: string;
  /** Id of the element that says the purpose. */
  readonly purposeId: string;
}
