// @vitest-environment jsdom
import { act, fireEvent, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editOwn } from '../../../src/state/ownActions';
import { useAtlas } from '../../../src/state/store';
import { LinePad } from '../../../src/ui/own/edit/LinePad';
import { type Line, useLine } from '../../../src/ui/own/edit/useLine';
import { startedWorld } from '../../fixtures/world';

let stop = () => {};
let line: Line;

/** The pad with a page of a thousand pixels per 0.1 degree, from 6 and 50.8 on. */
function Pad() {
  line = useLine('lijn');
  const list = useRef<SVGSVGElement>(null);
  return <LinePad at={(x, y) => [6 + x / 10_000, 50.8 + y / 10_000]} line={line} list={list} />;
}

const members = () => useAtlas.getState().view.eigen[0]?.members ?? [];
const said = () => useAtlas.getState().draft.said;
const CORNERS = [
  [-50, -50],
  [150, -50],
  [150, 150],
  [-50, 150],
] as const;

beforeEach(async () => {
  Element.prototype.setPointerCapture = () => {};
  const made = await startedWorld('?eigen=2~A~0~~');
  stop = made.stop;
  editOwn(0);
});
afterEach(() => stop());

function opened() {
  const { container } = render(<Pad />);
  const pad = container.querySelector('.line-pad');
  if (!pad) throw new Error('no pad');
  const point = ([clientX, clientY]: readonly [number, number], rest = {}) => ({
    clientX,
    clientY,
    button: 0,
    isPrimary: true,
    pointerType: 'mouse',
    ...rest,
  });
  return { pad, point };
}

it('a line that is drawn faster than the page takes every point', () => {
  const { pad, point } = opened();
  act(() => {
    fireEvent.pointerDown(pad, point(CORNERS[0]));
    for (const corner of CORNERS.slice(1)) fireEvent.pointerMove(pad, point(corner));
    fireEvent.pointerUp(pad, point(CORNERS[3]));
  });
  expect(members().length).toBeGreaterThan(0);
});

it('a line that is dropped while the button is held puts nothing in', () => {
  const { pad, point } = opened();
  fireEvent.pointerDown(pad, point(CORNERS[0]));
  fireEvent.pointerMove(pad, point(CORNERS[1]));
  act(() => line.forget());
  for (const corner of [CORNERS[2], CORNERS[3], CORNERS[0]]) fireEvent.pointerMove(pad, point(corner));
  fireEvent.pointerUp(pad, point(CORNERS[1]));
  expect([members(), said(), line.places]).toEqual([[], '', []]);
});

it('a second finger draws nothing', () => {
  const { pad, point } = opened();
  fireEvent.pointerDown(pad, point(CORNERS[0]));
  fireEvent.pointerDown(pad, point(CORNERS[2], { isPrimary: false }));
  fireEvent.pointerMove(pad, point(CORNERS[1], { isPrimary: false }));
  fireEvent.pointerUp(pad, point(CORNERS[2], { isPrimary: false }));
  expect(line.places).toEqual([]);
  fireEvent.pointerCancel(pad, point(CORNERS[0]));
  expect(members()).toEqual([]);
});
