import { dotsOf } from '../../figure/Dots';
import type { LivePicture } from '../../figure/painter';
import type { MapShape } from '../../figure/Shape';
import type { Fill, MapModel } from '../../state/mapModel';
import type { Scene } from '../../state/scene';
import { remarks } from '../common/lines';
import type { Drawing } from './drawing';

/** What a screen reader says on each area, in the order of the areas. */
export function spokenOf(scene: Scene, model: MapModel): readonly string[] {
  return model.areas.map((painted) => [painted.spoken, ...remarks(scene, painted)].join('. '));
}

/** A colour, or the pattern that stands where there is none. */
function lookOf(fill: Fill | undefined, classes: MapModel['legend']['classes']): MapShape['fill'] {
  if (!fill) return { colour: 'none' };
  if (fill.pale) return { look: 'bleek' };
  if (fill.kind !== 'klasse') return { look: fill.why };
  const { index, colour, thin } = fill;
  const dots = dotsOf(index, classes[index]?.colourKey, thin);
  return dots === undefined ? { colour } : { colour, dots };
}

/** The areas as the drawing needs them, each with what is said on it. */
export function shapesOf(drawing: Drawing, model: MapModel, spoken: readonly string[]): readonly MapShape[] {
  return drawing.areas.map((area, index): MapShape => {
    return {
      id: area.id,
      d: area.d,
      spoken: spoken[index] ?? '',
      fill: lookOf(model.areas[index]?.fill, model.legend.classes),
    };
  });
}

/** The same colours for the second painter; where the drawing has a pattern it paints nothing. */
export function pictureOf({ key, shapes, under }: Drawing, model: MapModel): LivePicture {
  const colours = model.areas.flatMap(({ id, fill }) =>
    fill.kind === 'klasse' && !fill.pale ? [[id, fill.colour] as const] : [],
  );
  return { key, shapes, ground: under, colours: new Map(colours) };
}
