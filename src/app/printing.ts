import { drawingNamed } from '../figure/print/drawingNamed';
import { type InkArea, inkOf } from '../figure/print/ink';

/** Drawings on the page whose patterns are still patterns. */
const DRAWINGS = 'svg.choropleth:not(:has(.ink))';
/** What is left around the part of a drawing that is in sight, in parts of it: paper has another shape than the window. */
const AROUND = 0.5;

const SVG = 'http://www.w3.org/2000/svg';

function patternIn(shape: SVGElement): string | undefined {
  return shape.dataset.look ?? shape.dataset.dots;
}

/** Drawing units per pixel of the patterns of a drawing. */
function scaleOf(svg: SVGSVGElement): number {
  const words = svg.querySelector('pattern')?.getAttribute('patternTransform') ?? '';
  return Number(/scale\(([\d.]+)\)/.exec(words)?.[1] ?? 0);
}

function inkElement(svg: SVGSVGElement, shapes: readonly SVGElement[]): SVGElement {
  const areas = shapes.flatMap((shape): InkArea[] => {
    const pattern = patternIn(shape);
    return pattern === undefined ? [] : [{ d: shape.getAttribute('d') ?? '', pattern }];
  });
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const [wide, high] = [width * AROUND, height * AROUND];
  const group = document.createElementNS(SVG, 'g');
  group.classList.add('ink');
  for (const ink of inkOf(areas, scaleOf(svg), [x - wide, y - high, x + width + wide, y + height + high])) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', ink.d);
    Object.assign(path.style, { fill: 'none', stroke: ink.line, strokeLinecap: 'round' });
    path.style.strokeWidth = `${ink.width}px`;
    path.style.vectorEffect = 'none';
    group.append(path);
  }
  return group;
}

/** Draws the patterns of one drawing as lines and dots; returns what puts the patterns back. */
function inkDrawing(svg: SVGSVGElement): () => void {
  const shapes = [...svg.querySelectorAll<SVGElement>('.shape')];
  const group = inkElement(svg, shapes);
  for (const shape of shapes) {
    const drawing = drawingNamed(patternIn(shape) ?? '');
    if (drawing) shape.style.fill = drawing.ground ?? 'none';
  }
  svg.querySelector('.shapes')?.after(group);
  return () => {
    group.remove();
    for (const shape of shapes) shape.style.fill = '';
  };
}

/**
 * Has every map on the page drawn without patterns while it is printed: browsers turn patterns into pictures of many
 * megabytes. On screen patterns are cheaper, because they follow the map as it moves.
 */
export function watchPrinting(): void {
  let undo: readonly (() => void)[] = [];
  const restore = () => {
    for (const back of undo) back();
    undo = [];
  };
  addEventListener('beforeprint', () => {
    restore();
    undo = [...document.querySelectorAll<SVGSVGElement>(DRAWINGS)]
      .filter((svg) => scaleOf(svg) > 0)
      .map(inkDrawing);
  });
  addEventListener('afterprint', restore);
}
