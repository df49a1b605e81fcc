import { mapToolTexts } from '../../catalog/texts/mapTools';
import type { Size } from '../../figure/camera';
import { type DrawingWindow, toPixels } from '../../figure/window';
import type { PaintedArea } from '../../state/mapModel';
import type { Scene } from '../../state/scene';
import { benchmarkLine, figureLine, placeLine } from '../common/lines';
import type { DrawnArea } from './drawing';
import { Tip } from './Tip';

/** The focusgebieden a buurt belongs to; empty for other areas. */
function focusLine({ atlas, lang }: Scene, { id }: PaintedArea): string {
  const names = atlas.file.levels.focusgebied.filter(({ members }) => members.includes(id));
  return names.length === 0 ? '' : mapToolTexts(lang).partOf(names.map(({ name }) => name).join(', '));
}

interface Props {
  readonly scene: Scene;
  readonly area: PaintedArea;
  readonly drawn: DrawnArea;
  readonly window: DrawingWindow;
  readonly size: Size;
}

/** The text beside the area under the pointer or the keyboard. */
export function ActiveTip({ scene, area, drawn, window, size }: Props) {
  const [x0, y0, x1, y1] = drawn.box;
  const [left, top] = toPixels(window, [x0, y0]);
  const [right, bottom] = toPixels(window, [x1, y1]);
  const extra = scene.told?.lines(scene.rows.findIndex(({ id }) => id === area.id)) ?? [];
  return (
    <Tip
      name={area.name}
      lines={[
        ...(extra.length > 0 ? extra : [figureLine(scene, area), benchmarkLine(scene, area)]),
        placeLine(scene, area),
        focusLine(scene, area),
      ]}
      look={area.fill.kind === 'klasse' ? undefined : area.fill.why}
      box={[left, top, right, bottom]}
      frame={size}
    />
  );
}
