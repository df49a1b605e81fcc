import type { LivePicture, PaintShape } from '../../figure/painter';
import type { MapShape } from '../../figure/Shape';
import type { MapModel } from '../../state/mapModel';
import type { Scene } from '../../state/scene';
import { remarks } from '../common/lines';
import type { Drawing } from './drawing';

/** What a screen reader says on each area, in the order of the areas. */
export function spokenOf(scene: Scene, model: MapModel): readonly string[] {
  return model.areas.map((painted) => [painted.spoken, ...remarks(scene, painted)].join('. '));
}

/** The areas as the drawing needs them, each with what is said on it. */
export function shapesOf(drawing: Drawing, model: MapModel, spoken: readonly string[]): readonly MapShape[] {
  return drawing.areas.map((area, index): MapShape => {
    const fill = model.areas[index]?.fill;
    return {
      id: area.id,
      d: area.d,
      spoken: spoken[index] ?? '',
      fill: fill?.kind === 'absent' ? { absent: fill.why } : { colour: fill?.colour ?? 'none' },
    };
  });
}

const NO_GROUND: readonly PaintShape[] = [];

/** The same colours for the second painter. */
export function pictureOf({ atlas, level }: Scene, model: MapModel): LivePicture {
  const colours = model.areas.flatMap(({ id, fill }) =>
    fill.kind === 'absent' ? [] : [[id, fill.colour] as const],
  );
  return {
    key: level,
    shapes: atlas.shapes(level),
    ground: level === 'focusgebied' ? atlas.shapes('gemeente') : NO_GROUND,
    colours: new Map(colours),
  };
}
