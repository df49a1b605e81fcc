import type { ReportFacts } from './facts';

/** Name of a saved summary: lens or second subject, subject, level, period and reach: `leefbaarometer-buurt-2024.html`. */
export function reportFileName(
  { scene, reach }: Pick<ReportFacts, 'scene' | 'reach'>,
  ending: string,
): string {
  const { lens, pair, change, spec, level, period } = scene;
  const first = lens?.kind === spec.id ? null : (lens?.kind ?? null);
  return [first, spec.id, pair?.spec.id ?? null, level, change?.since ?? null, period, reach]
    .filter((part) => part !== null)
    .join('-')
    .concat('.', ending);
}
