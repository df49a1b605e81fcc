// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { watchPrinting } from '../../src/app/printing';
import { ChoroplethMap } from '../../src/figure/ChoroplethMap';
import type { MapShape } from '../../src/figure/Shape';

const D = 'M0 0l900 0l0 900l-900 0z';
const SHAPES: readonly MapShape[] = [
  { id: 'dots', d: D, spoken: '', fill: { colour: '#b5572a', dots: 'stip-1' } },
  { id: 'hatch', d: D, spoken: '', fill: { look: 'niet-gemeten' } },
  { id: 'even', d: D, spoken: '', fill: { colour: '#125f63' } },
];

it('draws a map without patterns while it is printed, and with them again after that', () => {
  document.body.innerHTML = renderToStaticMarkup(
    <ChoroplethMap
      scope="kaart"
      window={{ x: 0, y: 0, width: 900, height: 900, unitsPerPx: 10 }}
      painted={null}
      title=""
      shapes={SHAPES}
      ground={[]}
      outlines={[]}
      labels={[]}
      selected={new Set()}
      active={null}
    />,
  );
  const before = document.body.innerHTML;
  const fills = () =>
    [...document.querySelectorAll<SVGElement>('.shape')].map(({ style }) => style.getPropertyValue('fill'));
  watchPrinting();
  dispatchEvent(new Event('beforeprint'));
  expect(document.querySelectorAll('.shapes + .ink path')).toHaveLength(2);
  expect(fills().map((fill) => fill !== '')).toEqual([true, true, false]);
  dispatchEvent(new Event('beforeprint'));
  expect(document.querySelectorAll('.ink')).toHaveLength(1);
  dispatchEvent(new Event('afterprint'));
  expect(document.body.innerHTML.replaceAll(' style=""', '')).toBe(before);
});
