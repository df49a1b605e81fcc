import { useMemo } from 'react';
import type { AreaId, AreaKind } from '../../domain/area';
import type { IndicatorSpec } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import type { PaintedArea } from '../../state/mapModel';
import { selectMap, selectShownScene } from '../../state/selectors';
import { useAtlas } from '../../state/store';

/** The areas of the map by id, with the indicator that colours them. */
export interface Painted {
  readonly areas: ReadonlyMap<AreaId, PaintedArea>;
  readonly spec: IndicatorSpec;
  readonly lang: Language;
  readonly period: string | null;
}

/** What the map shows of areas of a kind; null while it shows areas of another kind, or nothing yet. */
export function usePainted(kind: AreaKind | undefined): Painted | null {
  const map = useAtlas(selectMap);
  const scene = useAtlas((state) => selectShownScene(state).scene);
  return useMemo(() => {
    if (map.status !== 'klaar' || scene.status !== 'klaar' || scene.data.level !== kind) return null;
    const { spec, lang, period } = scene.data;
    return { areas: new Map(map.data.areas.map((area) => [area.id, area])), spec, lang, period };
  }, [map, scene, kind]);
}
