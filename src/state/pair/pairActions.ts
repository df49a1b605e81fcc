/** Choosing two subjects together. Each is one step back in the history. */
import type { Highlight, View } from '../../domain/view';
import { yearFor } from '../actions';
import { change } from '../change';
import { requestValues } from '../requests';
import type { Scene } from '../scene';
import { useAtlas } from '../store';
import { pairIndex, pairThirds } from './pairModel';

/** Parts of a view that belong to one subject and do not go with another one. */
const BARE: Partial<View> = { kleur: null, klassen: null, sinds: null, score: null };

/** Shows two subjects at once, each in its newest period unless the year of the view suits the first. */
export function showPair(first: string, second: string): void {
  const { view } = useAtlas.getState();
  const jaar = yearFor(first, view.niveau, view.jaar);
  change({ ...BARE, indicator: first, jaar, met: { indicator: second, period: null } });
  void requestValues(first);
  void requestValues(second);
}

/** The same areas in the light after first and second have changed places. */
function turned(now: Highlight | null): Highlight | null {
  if (now?.kind === 'klasse') {
    const classes = now.classes.map((index) => {
      const [first, second] = pairThirds(index);
      return pairIndex(second, first);
    });
    return { kind: 'klasse', classes: classes.sort((a, b) => a - b) };
  }
  return now?.kind === 'bereik' && now.second ? { ...now, range: now.second, second: now.range } : now;
}

/** Lets first and second change places; periods and what is in the light go along. Nothing without a pair. */
export function swapPair({ pair, spec, period, periods }: Scene): void {
  const { view } = useAtlas.getState();
  if (!pair || !view.met) return;
  change({
    ...BARE,
    indicator: pair.spec.id,
    jaar: view.met.period,
    met: { indicator: spec.id, period: period === periods[0] ? null : period },
    uitgelicht: turned(view.uitgelicht),
  });
}
