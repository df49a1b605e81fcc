import { type GapRow, isPoint } from '../../state/goals/gapRow';

/** True where the baseline is the newest comparison itself: said once, and quietly. */
export function isSame({ start, compared }: GapRow): boolean {
  return isPoint(start) && compared !== undefined && start.period === compared.period;
}

/** True where the area has no figure at all on the indicator: its reason says it all. */
export function isBare({ now, compared, start }: GapRow): boolean {
  const startless = !isPoint(start) || start.reading.cell.kind === 'absent';
  return now.reading.cell.kind === 'absent' && compared === undefined && startless;
}
