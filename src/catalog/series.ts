import type { SeriesRules } from '../domain/comparable';

/** Yearly core figures: every edition, the map with the newest, and tables taken from editions. */
const CORE = 'kwb';

/**
 * Which figures follow on each other as one series.
 *
 * Breaks: Statistics Netherlands defines levels of education differently from 2023 on, and counts them in other groups
 * (explanatory note to the map of wijken and buurten 2022-2024). RIVM computes 50090NED and 50150NED in different ways,
 * and the two give different figures for the same year.
 */
export const SERIES: SeriesRules = {
  familyOf: (source) => (/^(?:kwb-|pdok-buurten$)/.test(source) ? CORE : source),
  weighing: CORE,
  breaks: [{ indicators: ['laagopgeleid', 'hoogopgeleid'], from: 2023 }],
  sameSubject: [['gezondheid-goed', 'gezondheid-goed-tot-2020']],
};

/** True where areas of earlier years are joined by code and name, so that those with another name have no figure. */
export function isJoinedByName(sources: readonly string[]): boolean {
  return sources.length > 0 && sources.every((source) => SERIES.familyOf(source) === CORE);
}
