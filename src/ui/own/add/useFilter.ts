import { useEffect, useMemo, useState } from 'react';
import { indicatorById } from '../../../catalog/indicators';
import { type AreaId, parseAreaId } from '../../../domain/area';
import { periodsOf } from '../../../domain/cells';
import { readAmount } from '../../../state/own/amount';
import { type Filter, filteredAreas, type Side } from '../../../state/own/filteredAreas';
import { requestValues } from '../../../state/requests';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';

/** Why there is no outcome yet. */
type Waiting = 'waarde' | 'geen-getal' | 'omgekeerd';

interface Typed {
  readonly side: Side;
  readonly from: string;
  readonly to: string;
}

function filterOf({ side, from, to }: Typed, spec: Scene['spec']): Filter | Waiting {
  const needed = side === 'tussen' ? [from, to] : [from];
  if (needed.some((text) => text.trim() === '')) return 'waarde';
  const [first, last] = needed.map((text) => readAmount(text, spec));
  if (first === undefined || (side === 'tussen' && last === undefined)) return 'geen-getal';
  if (last && last.value < first.value) return 'omgekeerd';
  return { side, from: first, to: last ?? null };
}

/** What the reader filters on, with the figures that asks for and the buurten that fit. */
export function useFilter(scene: Scene) {
  const { atlas } = scene;
  const [indicator, setIndicator] = useState(scene.view.indicator);
  const [period, setPeriod] = useState<string | null>(scene.period);
  const [within, setWithin] = useState<AreaId | null>(null);
  const [typed, setTyped] = useState<Typed>({ side: 'onder', from: '', to: '' });
  const spec = indicatorById(indicator) ?? scene.spec;
  const values = useAtlas((state) => state.values[indicator]);
  useEffect(() => {
    void requestValues(indicator);
  }, [indicator]);
  const periods = useMemo(
    () => (values?.status === 'klaar' ? periodsOf(values.data, 'buurt') : []),
    [values],
  );
  const year = period !== null && periods.includes(period) ? period : (periods[0] ?? null);
  const filter = filterOf(typed, spec);
  const filtered =
    values?.status === 'klaar' && year !== null && typeof filter !== 'string'
      ? filteredAreas({ spec, values: values.data, period: year, atlas, within, filter })
      : null;
  const type = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const pickWithin = (text: string) => setWithin(parseAreaId(text) ?? null);
  return {
    spec,
    setIndicator,
    periods,
    year,
    setPeriod,
    within,
    pickWithin,
    typed,
    type,
    filter,
    filtered,
    status: values?.status ?? 'laden',
  };
}

export type FilterState = ReturnType<typeof useFilter>;
