import type { KeyboardEvent } from 'react';
import type { AreaId } from '../../domain/area';
import { clearSelection, hover, selectArea, showHelp } from '../../state/actions';
import { useAtlas } from '../../state/store';
import type { CameraMoves } from './cameraMoves';
import { type MapCommand, mapCommandOf } from './mapCommands';
import type { EditTool } from './useEditTool';
import { useWalk, type WalkProps } from './useWalk';

interface Props extends Omit<WalkProps, 'reveal'> {
  readonly moves: CameraMoves;
  readonly edit: EditTool;
}

/** First the text about the area goes, then the selection, then the camera goes home; false when all that is done. */
function stepOut(selection: readonly AreaId[], moves: CameraMoves): boolean {
  const { hovered, view } = useAtlas.getState();
  if (hovered !== null) hover(null);
  else if (selection.length > 0) clearSelection();
  else if (view.uitsnede !== null) moves.home();
  else return false;
  return true;
}

/** Does something with the area the keyboard is on; false when it is on none. */
function withActive(act: (id: AreaId) => void): boolean {
  const { hovered } = useAtlas.getState();
  if (hovered !== null) act(hovered);
  return hovered !== null;
}

/** The keyboard on the map, which is one tab stop; {@link mapCommandOf} says what each key does. */
export function useMapKeys({ moves, edit, ...rest }: Props) {
  const walker = useWalk({ ...rest, reveal: moves.reveal });
  /** False when there was nothing to do: then the key is still the browser's. */
  const obey = (command: MapCommand, at: number): boolean => {
    switch (command.ask) {
      case 'choose':
        return withActive((id) =>
          edit.on
            ? edit.handle.current?.choose(id)
            : selectArea(id, { add: command.add || useAtlas.getState().adding }),
        );
      case 'approach':
        return withActive(moves.toArea);
      case 'stepOut':
        if (edit.handle.current) {
          edit.handle.current.escape();
          return true;
        }
        return stepOut(rest.selection, moves);
      case 'walk':
        walker.walk(command.arrow);
        return true;
      case 'type':
        walker.type(command.letter, at);
        return true;
      case 'first':
      case 'last':
        walker[command.ask]();
        return true;
      case 'help':
        showHelp(true);
        return true;
      default:
        moves[command.ask]();
        return true;
    }
  };
  return {
    onFocus: () => {
      const byKeyboard = document.activeElement?.matches(':focus-visible');
      if (byKeyboard && !useAtlas.getState().hovered) walker.arrive();
    },
    onBlur: () => hover(null),
    onKeyDown: (event: KeyboardEvent) => {
      const command = mapCommandOf(event, walker.isTyping(event.timeStamp));
      if (command && obey(command, event.timeStamp)) event.preventDefault();
    },
  };
}
