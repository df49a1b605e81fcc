import type { Bounds } from './classes';
import { edgesOf, type Scale, type Step } from './compare';
import { timesText } from './difference';
import type { Language } from './text';
import { formatNumber } from './unit';

const NBSP = '\u00a0';

/** Bounds of a step in times the benchmark; neighbouring steps share an edge, which belongs to the nearer one. */
export function timesBounds(step: Step, scale: Scale): Bounds {
  const edges = edgesOf(scale);
  const size = Math.abs(step);
  if (size === 0) return { from: 1 / edges[0], to: edges[0] };
  const near = edges[size - 1] ?? 1;
  const far = edges[size] ?? null;
  if (step > 0) return { from: near, to: far };
  return { from: far === null ? null : 1 / far, to: 1 / near };
}

/** An edge with as many decimals as it needs, two at most: `2`, `1,25`, `0,91`. */
function edgeText(edge: number, lang: Language): string {
  const decimals = [0, 1].find((few) => Math.abs(edge - Number(edge.toFixed(few))) < 0.001) ?? 2;
  return formatNumber(edge, decimals, lang);
}

/** `tot 10 % verschil`, `1,25 – 2 keer`, `minder dan 0,5 keer`; of what is said once, above the legend. */
export function stepLabelInTimes(step: Step, scale: Scale, lang: Language): string {
  const dutch = lang === 'nl';
  if (step === 0) {
    const share = formatNumber(scale.band * 100, 0, lang);
    return dutch ? `tot ${share}${NBSP}% verschil` : `up to ${share}% apart`;
  }
  const { from, to } = timesBounds(step, scale);
  const say = (text: string) => timesText(text, lang);
  if (to === null) return `${dutch ? 'meer dan' : 'more than'} ${say(edgeText(from ?? 0, lang))}`;
  if (from === null) return `${dutch ? 'minder dan' : 'less than'} ${say(edgeText(to, lang))}`;
  return say(`${edgeText(from, lang)}${NBSP}–${NBSP}${edgeText(to, lang)}`);
}
