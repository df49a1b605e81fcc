import { type HTMLAttributes, type KeyboardEvent, type PointerEvent, type SVGProps, useState } from 'react';
import { cornerWords, groupsFiguresTexts } from '../../../catalog/texts/groupsFigures';
import { parseAreaId } from '../../../domain/area';
import { formatNumber } from '../../../domain/unit';
import type { ScatterAxes, ScatterDot } from '../../../figure/scatterPlaces';
import { nearestDot } from '../../../figure/scatterScale';
import { hover, selectArea } from '../../../state/actions';
import { toneOf } from '../../../state/lens/groups/classing';
import { rowAt } from '../../../state/sceneBase';
import { useAtlas } from '../../../state/store';
import type { Found } from './useFound';

/** Pixels within which a pointer means a dot. */
const REACH = 16;

function idOf(dot: ScatterDot | undefined) {
  return (dot && parseAreaId(dot.id)) ?? null;
}

function dotUnder(event: PointerEvent, dots: readonly ScatterDot[], axes: ScatterAxes) {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const place = [(event.clientX - left) / width, 1 - (event.clientY - top) / height] as const;
  return idOf(nearestDot(dots, axes, place, { width, height }, REACH));
}

/** Number of the dot a key goes to; undefined for keys that go nowhere. */
function stepTo(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(count - 1, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, at - 1);
  if (key === 'PageUp') return Math.min(count - 1, at + 10);
  if (key === 'PageDown') return Math.max(0, at - 10);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** What a screen reader hears of a dot. */
function spokenDot({ scene, model }: Found, dot: ScatterDot | undefined): string {
  const id = idOf(dot);
  const finding = id && model.findings[rowAt(scene, id)];
  if (!dot || !finding) return '';
  const { lang, spec } = scene;
  const corner = cornerWords(toneOf(spec.direction), lang)[finding.quadrant];
  return groupsFiguresTexts(lang).dot(
    dot.name,
    formatNumber(dot.x, 1, lang),
    formatNumber(dot.y, 1, lang),
    corner,
  );
}

/**
 * Goes along the dots of the plot: a pointer shows the nearest and a press selects it; as one tab stop the plot is a
 * slider from the left to the right dot, and Enter selects. The area shows on the map as well.
 */
export function useDotSteps(
  found: Found,
  dots: readonly ScatterDot[],
  axes: ScatterAxes,
): { readonly stepProps: HTMLAttributes<HTMLElement>; readonly plotProps: SVGProps<SVGSVGElement> } {
  const selected = useAtlas(({ view }) => view.gebied[0]);
  const start = Math.max(
    0,
    dots.findIndex(({ id }) => id === selected),
  );
  const [stepped, setStepped] = useState<number | null>(null);
  const at = Math.min(stepped ?? start, dots.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const id = idOf(dots[at]);
    if (event.key === 'Enter' && id) return selectArea(id);
    const to = stepTo(event.key, at, dots.length);
    if (to === undefined) return;
    event.preventDefault();
    setStepped(to);
    hover(idOf(dots[to]));
  };
  const stepProps = {
    ...{ role: 'slider', tabIndex: 0, 'aria-label': groupsFiguresTexts(found.scene.lang).steps },
    ...{ 'aria-valuemin': 1, 'aria-valuemax': dots.length, 'aria-valuenow': at + 1 },
    'aria-valuetext': spokenDot(found, dots[at]),
    onKeyDown,
    onBlur: () => {
      setStepped(null);
      hover(null);
    },
  };
  const plotProps: SVGProps<SVGSVGElement> = {
    onPointerMove: (event) => event.pointerType !== 'touch' && hover(dotUnder(event, dots, axes)),
    onPointerLeave: () => hover(null),
    onPointerUp: (event) => {
      const id = dotUnder(event, dots, axes);
      if (id) selectArea(id);
    },
  };
  return { stepProps, plotProps };
}
