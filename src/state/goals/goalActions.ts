import type { AreaId } from '../../domain/area';
import { change } from '../change';
import { requestValues } from '../requests';
import { useAtlas } from '../store';

/** The year that counts as the start; null for the first there is. A step that the back button undoes. */
export function showBaseline(nulmeting: string | null): void {
  change({ nulmeting });
}

/** The distances of one area on all subjects. An area that was selected with others keeps them behind it. */
export function showAreaGoals(id: AreaId): void {
  const { gebied } = useAtlas.getState().view;
  change({ gebied: gebied.includes(id) ? [id, ...gebied.filter((other) => other !== id)] : [id] });
}

/** The distances of all focusgebieden on one subject. */
export function showSubjectGoals(indicator: string): void {
  const same = useAtlas.getState().view.indicator === indicator;
  change({ gebied: [], ...(same ? {} : { indicator, jaar: null, kleur: null, klassen: null }) });
  void requestValues(indicator);
}
