import './edit-layer.css';
import { type RefObject, useImperativeHandle } from 'react';
import { createPortal } from 'react-dom';
import { type AreaId, kindOf } from '../../../domain/area';
import type { Frame } from '../../../figure/mercator';
import type { DrawingWindow } from '../../../figure/window';
import { chooseTool, placeCircle, toggleBuurt } from '../../../state/editActions';
import { editOwn } from '../../../state/ownActions';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import type { EditHandle } from '../../map/useEditTool';
import { CirclePress } from './CirclePress';
import { EditBar } from './EditBar';
import { EditMarks } from './EditMarks';
import { LinePad } from './LinePad';
import { placeAt } from './placeAt';
import { useLine } from './useLine';

interface Props {
  readonly scene: Scene;
  readonly index: number;
  readonly frame: Frame;
  readonly window: DrawingWindow;
  /** The whole map, and the part of it that nothing lies over. */
  readonly box: RefObject<HTMLElement | null>;
  readonly free: RefObject<HTMLElement | null>;
  readonly list: RefObject<SVGSVGElement | null>;
  /** Where in the drawing the marks go. */
  readonly marks: RefObject<SVGGElement | null>;
  readonly handle: RefObject<EditHandle | null>;
}

/** Over the map while the buurten of an own area are chosen: marks on its buurten, what is being drawn, and how it goes. */
export function EditLayer({ scene, index, frame, window, box, free, list, marks, handle }: Props) {
  const { atlas, view } = scene;
  const area = view.eigen[index];
  const tool = useAtlas(({ editTool }) => editTool);
  const line = useLine(tool);
  const onBuurten = scene.level === 'buurt';
  const stepOut = () => {
    if (line.places.length > 0) line.forget();
    else if (tool !== 'klik') chooseTool('klik');
    else editOwn(null);
  };
  useImperativeHandle(handle, () => ({
    press: (id: AreaId) => {
      if (tool === 'klik' && kindOf(id) === 'buurt') toggleBuurt(id);
    },
    choose: (id: AreaId) => {
      const point = atlas.find(id)?.row.point;
      if (tool === 'cirkel' && point) placeCircle(point);
      else if (kindOf(id) === 'buurt') toggleBuurt(id);
    },
    escape: stepOut,
  }));
  if (!area) return null;
  const at = (x: number, y: number) => placeAt(frame, window, free.current, x, y);
  return (
    <>
      {marks.current &&
        createPortal(
          <EditMarks
            atlas={atlas}
            area={area}
            frame={frame}
            unitsPerPx={window.unitsPerPx}
            line={line.places}
          />,
          marks.current,
        )}
      {tool === 'lijn' && onBuurten && <LinePad at={at} line={line} list={list} />}
      {tool === 'cirkel' && onBuurten && <CirclePress box={box} at={at} />}
      <EditBar lang={scene.lang} onBuurten={onBuurten} line={line} list={list} onEscape={stepOut} />
    </>
  );
}
