/**
 * Standard score of Gi* (Ord & Getis, Local spatial autocorrelation statistics, Geographical Analysis 27 (1995)): the
 * sum over an area and its neighbours, weights 1, against what a random choice of as many areas would give; s over n.
 * With n areas, of which w (the area and its neighbours) count, it is Σz / √((n·w − w²) / (n − 1)) in standard scores.
 * Weights of 1/w for each give the same, as both the sum and its deviation shrink alike.
 *
 * While an area keeps its own figure and its neighbours' are drawn anew, Gi* is a constant plus a positive multiple of
 * their sum, and local Moran is the area's score times a positive multiple of that sum. So a draw that is as extreme
 * for one is as extreme for the other (in the other tail where the score is negative), and the two-sided conditional p
 * of both is that of the sum. (An area exactly on the mean has a local Moran of 0 whoever its neighbours are; its p is
 * that of Gi*.)
 *
 * @param own standard score of the area
 * @param around sum of the standard scores of its neighbours
 * @param neighbours how many they are
 * @param n areas in all
 * @returns null where all areas count, so that there is nothing to compare with
 */
export function giStar(own: number, around: number, neighbours: number, n: number): number | null {
  const counted = neighbours + 1;
  if (counted >= n) return null;
  return (own + around) / Math.sqrt((counted * (n - counted)) / (n - 1));
}
