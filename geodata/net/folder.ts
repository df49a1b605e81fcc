import { faultAt } from '../faults';
import { type Answer, type Question, type Read, readAnswer } from './question';
import { readRecording } from './recording';

/** Answers one question from a folder of recordings. */
export async function askFolder<T>(dir: string, question: Question, read: Read<T>): Promise<Answer<T>> {
  const found = await readRecording(dir, question.url);
  if (found) return readAnswer(question.source, found.path, found.bytes, read);
  const remedy = `Put the recorded answer of ${question.url} into ${dir}, under its host and path.`;
  return {
    kind: 'missing',
    fault: faultAt(question.source, question.url, 'no recording of this answer', remedy),
  };
}
