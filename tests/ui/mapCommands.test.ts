import { describe, expect, it } from 'vitest';
import { mapCommandOf } from '../../src/ui/map/mapCommands';

type Modifier = 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey';

function press(key: string, ...modifiers: readonly Modifier[]) {
  const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
  return { key, ...none, ...Object.fromEntries(modifiers.map((name) => [name, true])) };
}

describe('keys on the map', () => {
  it.each([
    [press('ArrowUp'), { ask: 'walk', arrow: 'ArrowUp' }],
    [press('Home'), { ask: 'first' }],
    [press('End'), { ask: 'last' }],
    [press('Enter'), { ask: 'choose', add: false }],
    [press(' '), { ask: 'choose', add: false }],
    [press('Enter', 'shiftKey'), { ask: 'choose', add: true }],
    [press(' ', 'shiftKey'), { ask: 'choose', add: true }],
    [press('Enter', 'altKey'), { ask: 'approach' }],
    [press('Escape'), { ask: 'stepOut' }],
    [press('+', 'shiftKey'), { ask: 'zoomIn' }],
    [press('='), { ask: 'zoomIn' }],
    [press('-'), { ask: 'zoomOut' }],
    [press('0'), { ask: 'home' }],
    [press('?', 'shiftKey'), { ask: 'help' }],
    [press('v'), { ask: 'type', letter: 'v' }],
    [press('Ü', 'shiftKey'), { ask: 'type', letter: 'Ü' }],
    [press('6'), { ask: 'type', letter: '6' }],
  ])('%o', (key, command) => {
    expect(mapCommandOf(key, false)).toEqual(command);
  });

  it.each([
    press('ArrowLeft', 'altKey'),
    press('ArrowRight', 'ctrlKey'),
    press('ArrowDown', 'shiftKey'),
    press('0', 'ctrlKey'),
    press('r', 'metaKey'),
    press('d', 'altKey'),
    press('Tab'),
    press('F5'),
    press('PageDown'),
    press('/'),
  ])('leaves to the browser: %o', (key) => {
    expect(mapCommandOf(key, false)).toBeUndefined();
  });

  it('takes digits, spaces and hyphens as part of a name that is being typed', () => {
    for (const key of ['0', ' ', '-', 'c']) {
      expect(mapCommandOf(press(key), true)).toEqual({ ask: 'type', letter: key });
    }
    expect(mapCommandOf(press('Enter'), true)).toEqual({ ask: 'choose', add: false });
    expect(mapCommandOf(press('ArrowUp'), true)).toEqual({ ask: 'walk', arrow: 'ArrowUp' });
    expect(mapCommandOf(press('0', 'ctrlKey'), true)).toBeUndefined();
  });
});
