/** How high the sheet stands: only its first line, about half of the window, or all of it. Lowest first. */
export const SHEET_STATES = ['peek', 'half', 'full'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

/** Height in pixels of each state. */
export type Stops = Readonly<Record<SheetState, number>>;

/** Faster than this, in pixels per millisecond, is a throw: the sheet goes on in its direction. */
const THROW = 0.4;

/** The next state up, or the highest. */
export function raised(state: SheetState): SheetState {
  return state === 'peek' ? 'half' : 'full';
}

/** The next state down, or the lowest. */
export function lowered(state: SheetState): SheetState {
  return state === 'full' ? 'half' : 'peek';
}

/** How far a sheet may be pulled: never lower than its first line or higher than the room there is. */
export function withinStops(height: number, stops: Stops): number {
  return Math.min(Math.max(height, stops.peek), stops.full);
}

/**
 * Where the sheet comes to rest when it is let go at `height` pixels, moving at `speed` pixels per millisecond
 * (up is positive): thrown, at the next stop in that direction; else at the nearest.
 */
export function settle(height: number, speed: number, stops: Stops): SheetState {
  if (speed >= THROW) return SHEET_STATES.find((state) => stops[state] > height) ?? 'full';
  if (speed <= -THROW) return SHEET_STATES.findLast((state) => stops[state] < height) ?? 'peek';
  const distance = (state: SheetState) => Math.abs(stops[state] - height);
  return SHEET_STATES.reduce((nearest, state) => (distance(state) < distance(nearest) ? state : nearest));
}
