import { DOTTED } from '../Dots';
import { DRAWINGS, type Drawing, LOOKS } from '../looks';

const ALL: ReadonlyMap<string, Drawing> = new Map([
  ...LOOKS.map((look) => [look, DRAWINGS[look]] as const),
  ...DOTTED,
]);

/** The pattern with this name: a look, or the dotted variant of a colour; undefined when there is none. */
export function drawingNamed(name: string): Drawing | undefined {
  return ALL.get(name);
}
