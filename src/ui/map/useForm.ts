import { useEffect, useState } from 'react';
import type { Atlas } from '../../data/atlas';
import type { Level } from '../../domain/area';
import type { MapForm } from '../../domain/view';
import { type Drawing, drawingOf } from './drawing';

type Make = typeof import('./formDrawing')['formDrawingOf'];

let loaded: Make | undefined;

/** The drawing of a level in the form asked for; the land itself until the code that makes other forms is there. */
export function useForm(atlas: Atlas, level: Level, form: MapForm): Drawing {
  const [make, setMake] = useState<Make | undefined>(() => loaded);
  useEffect(() => {
    if (form === 'vlakken' || make) return;
    let wanted = true;
    const arrive = (part: Make) => {
      loaded = part;
      if (wanted) setMake(() => part);
    };
    // Where it does not arrive the map keeps the shape of the land, and the next choice tries again.
    import('./formDrawing').then((part) => arrive(part.formDrawingOf)).catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [form, make]);
  return form === 'vlakken' || !make ? drawingOf(atlas, level) : make(atlas, level, form);
}
