/** What a reader can do about the shuffling behind groups. */
import { askedRun } from './askedRun';
import { requestGroups } from './requestGroups';
import { forgetRun, stopRun } from './shuffling';

/** Stops the shuffling of the present view; nothing where none is under way. */
export function stopGroups(): void {
  const key = askedRun();
  if (key !== null) stopRun(key);
}

/** Begins again what was stopped or failed. */
export function againGroups(): void {
  const key = askedRun();
  if (key === null) return;
  forgetRun(key);
  void requestGroups();
}
