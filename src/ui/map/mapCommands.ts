import { ARROWS, type Arrow } from '../../figure/gaze';

/** What a key asks of the map. */
export type MapCommand =
  | { readonly ask: 'walk'; readonly arrow: Arrow }
  | { readonly ask: 'choose'; readonly add: boolean }
  | { readonly ask: 'type'; readonly letter: string }
  | { readonly ask: 'first' | 'last' | 'approach' | 'stepOut' | 'zoomIn' | 'zoomOut' | 'home' | 'help' };

/** The parts of a keyboard event that decide. */
interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const PLAIN: Readonly<Record<string, MapCommand>> = {
  Home: { ask: 'first' },
  End: { ask: 'last' },
  Escape: { ask: 'stepOut' },
  '+': { ask: 'zoomIn' },
  '=': { ask: 'zoomIn' },
  '-': { ask: 'zoomOut' },
  '0': { ask: 'home' },
  '?': { ask: 'help' },
};

const LETTER = /^[\p{Letter}\p{Number}]$/u;
/** What may also stand inside a name. */
const LETTER_INSIDE = /^[\p{Letter}\p{Number} \-'’.()]$/u;

/**
 * The command of a key; undefined for keys that are not for the map, such as those of the browser. While someone
 * types a name (`typing`), digits, spaces and hyphens belong to that name.
 */
export function mapCommandOf(press: KeyPress, typing: boolean): MapCommand | undefined {
  const { key, shiftKey: add } = press;
  if (press.ctrlKey || press.metaKey) return undefined;
  if (press.altKey) return key === 'Enter' ? { ask: 'approach' } : undefined;
  if (typing && LETTER_INSIDE.test(key)) return { ask: 'type', letter: key };
  if (key in ARROWS) return add ? undefined : { ask: 'walk', arrow: key as Arrow };
  if (key === 'Enter' || key === ' ') return { ask: 'choose', add };
  return PLAIN[key] ?? (LETTER.test(key) ? { ask: 'type', letter: key } : undefined);
}
