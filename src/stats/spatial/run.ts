import { checkQuestion, standardScores } from './check';
import { localAnswers } from './local';
import { globalMoran } from './moran';
import type { OnProgress, SpatialAnswer, SpatialQuestion } from './question';

/**
 * Answers a question of spatial statistics. Pure; takes as long as it takes, so it runs in a worker. The part that is
 * done is told at least every 5 %, rising, 1 at the end.
 * @throws RangeError where the lists do not fit the values or no area has a neighbour, all values are equal or one is
 *   no finite number, there are fewer than three, permutations are fewer than 99, or the seed is no whole number from 0
 */
export function runSpatial(question: SpatialQuestion, onProgress: OnProgress = () => {}): SpatialAnswer {
  checkQuestion(question);
  const z = standardScores(question.values);
  const parts = 2 * question.rules.length;
  const rules = question.rules.map((lists, at) => ({
    local: localAnswers(z, lists, question, (part) => onProgress((2 * at + part) / parts)),
    global: globalMoran(z, lists, question, (part) => onProgress((2 * at + 1 + part) / parts)),
  }));
  onProgress(1);
  return { z: [...z], rules };
}
