/** What a reader sets on the page of rules. The slider replaces the address; a choice is a step back. */
import type { AreaId } from '../../domain/area';
import { roundTo } from '../../stats/rounding';
import { change } from '../change';
import { LEAST_TIMES, MOST_AREAS, MOST_TIMES } from '../linkFields';
import { environment, requestValues } from '../requests';
import { requestOpenSheet } from '../sheet/requestSheet';
import { useAtlas } from '../store';
import { encodeView } from '../viewCodec';

/** From how many times the benchmark an area counts, where the link says nothing. */
export const USUAL_TIMES = 2;

/** From how many times the benchmark an area counts; not a step back, as a slider says this many times a second. */
export function setTimes(times: number): void {
  const within = Math.min(MOST_TIMES, Math.max(LEAST_TIMES, roundTo(times, 1)));
  const view = { ...useAtlas.getState().view, keer: within === USUAL_TIMES ? null : within };
  useAtlas.setState({ view });
  environment()?.replace(encodeView(view));
}

/** Shows areas on the map, as many as a link can hold. */
export function showOnMap(ids: readonly AreaId[]): void {
  change({ scherm: 'kaart', gebied: ids.slice(0, MOST_AREAS) });
  requestOpenSheet();
}

/** The partners of a stadshuwelijk, in the order in which they were picked. */
export function choosePartners(ids: readonly AreaId[]): void {
  change({ gebied: ids });
  requestOpenSheet();
}

/** The rule as the baseline study printed it, in the one year in which the atlas can follow it. */
export function showPrintedRule({ reach, jaar }: { readonly reach: AreaId; readonly jaar: string }): void {
  change({
    indicator: 'sociaal-minimum',
    niveau: 'buurt',
    jaar,
    vergelijk: 'nederland' as string as AreaId,
    kleur: null,
    klassen: null,
    bereik: reach,
    keer: null,
  });
  void requestValues('sociaal-minimum');
}
