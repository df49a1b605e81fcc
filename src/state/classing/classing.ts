import type { Absence } from '../../domain/cell';
import type { ClassModel } from '../../domain/classes';
import type { Unclassed } from '../../domain/view';

/** The class of an area, or why it has none. */
export type ClassAnswer =
  | { readonly kind: 'klasse'; readonly index: number }
  | { readonly kind: 'absent'; readonly why: Absence }
  | { readonly kind: 'zonder-klasse'; readonly why: Unclassed };

/** Classes of the map: of one figure, of a change, or of two figures at once. */
export interface Classing {
  readonly model: ClassModel;
  /** Answer per row of the level. */
  readonly classAt: (index: number) => ClassAnswer;
}
