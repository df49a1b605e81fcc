import type { Stack } from '../domain/view';

/** Votes of a theme unless a reader says otherwise. */
const ONE = { votes: 1, limit: null } as const;

/**
 * What is stacked unless a reader chooses: of each theme of the baseline study of the Regio Deal one figure that judges
 * and that at least two thirds of the buurten have. Education and labour market has none for the whole region.
 */
export const DEFAULT_STACK: Stack = {
  rule: 'vijfde',
  parts: [
    { indicator: 'moeite-met-rondkomen', ...ONE },
    { indicator: 'gezondheid-goed', ...ONE },
    { indicator: 'leefbaarometer', ...ONE },
    { indicator: 'misdrijven', ...ONE },
    { indicator: 'afstand-supermarkt', ...ONE },
  ],
};
