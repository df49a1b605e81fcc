import { useEffect, useMemo } from 'react';
import { courseTexts } from '../../catalog/texts/course';
import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import type { ClassBasis, ColourMode } from '../../domain/view';
import { ChoroplethMap } from '../../figure/ChoroplethMap';
import type { MapShape } from '../../figure/Shape';
import { wholeWindow } from '../../figure/window';
import { change } from '../../state/change';
import { type MapModel, mapModelOf } from '../../state/mapModel';
import { type Scene, sceneOf } from '../../state/scene';
import { drawingOf } from '../map/drawing';
import { shapesOf } from '../map/picture';

const NOTHING: ReadonlySet<string> = new Set();
/** Drawing units per pixel of a map of about 220 pixels wide. */
const UNITS_PER_PX = 90;

interface YearMap {
  readonly period: string;
  readonly mode: ColourMode;
  readonly model: MapModel;
  readonly shapes: readonly MapShape[];
}

interface AllMaps {
  readonly mode: ColourMode;
  readonly maps: readonly YearMap[];
  /** Periods without anything to compare with, where the maps show differences. */
  readonly without: readonly string[];
}

/**
 * The map of every period, in classes of all periods together unless the view asks for others. All show differences, or
 * all show values: a period without a benchmark has no map of differences.
 */
function yearMaps(scene: Scene, basis: ClassBasis): AllMaps {
  const drawing = drawingOf(scene.atlas, scene.level);
  const all = [...scene.periods].reverse().map((period): YearMap => {
    const own = sceneOf({ ...scene.view, jaar: period, basis }, scene.atlas, scene.values);
    const model = mapModelOf(own);
    return { period, mode: own.mode, model, shapes: shapesOf(drawing, model, []) };
  });
  const mode = all.some((map) => map.mode === 'afwijking') ? 'afwijking' : 'waarde';
  return {
    mode,
    maps: all.filter((map) => map.mode === mode),
    without: all.filter((map) => map.mode !== mode).map(({ period }) => shownPeriod(period)),
  };
}

function openYear(scene: Scene, period: string, basis: ClassBasis): void {
  change({ scherm: 'kaart', jaar: period === scene.periods[0] ? null : period, basis });
}

/** Colours of the classes with their words, once for all maps; the classes are those of the newest. */
function Classes({ scene, maps }: { scene: Scene; maps: readonly YearMap[] }) {
  const last = maps.at(-1);
  if (!last) return null;
  return (
    <ul className="year-classes" aria-label={courseTexts(scene.lang).classes}>
      {last.model.legend.classes.map(({ colourKey, colour, label }) => (
        <li key={colourKey}>
          <svg viewBox="0 0 24 14" aria-hidden="true">
            <rect width="24" height="14" fill={colour} stroke="#7d828c" strokeWidth="0.8" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** A press on a small map opens the large one: who came by keyboard goes on there. */
function useOnward(): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        document.getElementById('inhoud')?.focus({ preventScroll: true });
      });
    },
    [],
  );
}

/** Small maps beside each other, one of every period with figures. */
export function YearMaps({ scene }: { scene: Scene }) {
  useOnward();
  const { lang, level, atlas } = scene;
  const texts = courseTexts(lang);
  const plural = screenTexts(lang).levelsPlural[level];
  const basis: ClassBasis = scene.view.basis === 'jaar' ? 'jaar' : 'jaren';
  const { maps, mode, without } = useMemo(() => yearMaps(scene, basis), [scene, basis]);
  const drawing = drawingOf(atlas, level);
  const apart = basis === 'jaar' && mode === 'waarde';
  return (
    <section className="year-maps" aria-labelledby="jaarkaarten">
      <h2 id="jaarkaarten">{texts.maps}</h2>
      <p>{(apart ? texts.mapsJaar : texts.mapsLead)(plural)}</p>
      {without.length > 0 && <p>{texts.without(without.join(', '))}</p>}
      {!apart && <Classes scene={scene} maps={maps} />}
      <ul className="year-grid">
        {maps.map(({ period, model, shapes }) => (
          <li key={period}>
            <button
              type="button"
              aria-label={texts.open(shownPeriod(period))}
              onClick={() => openYear(scene, period, basis)}
            >
              <strong>{shownPeriod(period)}</strong>
              <ChoroplethMap
                scope={`jaar-${period}`}
                window={wholeWindow(drawing.frame, UNITS_PER_PX)}
                painted={null}
                title={texts.mapWords(shownPeriod(period), model.legend.valued, model.legend.total, plural)}
                shapes={shapes}
                ground={drawing.ground}
                outlines={drawing.outlines.filter(({ kind }) => kind === 'gemeente')}
                labels={[]}
                selected={NOTHING}
                active={null}
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
