import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/data/atlas';
import { cameraFitting, worldRectOf } from '../../src/figure/camera';
import { windowOf, worldRectOfFrame } from '../../src/figure/window';
import { drawingOf } from '../../src/ui/map/drawing';
import { labelsOf, type Named } from '../../src/ui/map/labels';
import { selectedOutline } from '../../src/ui/map/selectedOutline';
import { id } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';
import { snapshotLoader } from '../fixtures/snapshotSheet';

const SIZE = { width: 590, height: 600 };
const LETTER_PX = 13;
let atlas: Atlas;
beforeAll(async () => {
  atlas = await snapshotLoader().atlas();
});

function labels(
  selection: readonly string[],
  extent?: readonly [number, number, number, number],
  named: readonly Named[] = [],
) {
  const drawing = drawingOf(atlas, 'buurt');
  const rect = extent ? worldRectOf(extent) : worldRectOfFrame(drawing.frame);
  const window = windowOf(drawing.frame, cameraFitting(rect, SIZE), SIZE);
  const chosen = selection
    .map((area) => selectedOutline(atlas, drawing.frame, id(area), []))
    .filter((outline) => outline !== undefined);
  const pressable = drawing.focus;
  const zoomedIn = extent !== undefined;
  return labelsOf({ drawing, window, chosen, named, pressable, zoomedIn, letterPx: LETTER_PX });
}

describe('names on the map', () => {
  it('are those of the seven gemeenten for the whole region', () => {
    expect(
      labels([])
        .map(({ lines }) => lines.join(' '))
        .sort(),
    ).toEqual(['Beekdaelen', 'Brunssum', 'Heerlen', 'Kerkrade', 'Landgraaf', 'Simpelveld', 'Voerendaal']);
  });

  it('name a selected buurt too, and never another place on top of it', () => {
    const heksenberg = labels(['BU09172300']);
    expect(heksenberg.some(({ id: area }) => area === 'BU09172300')).toBe(true);
    const everywhere = atlas.rows('wijk').filter(({ gemeente }) => gemeente === 'GM0917');
    const crowded = labels(everywhere.map((row) => row.id));
    expect(crowded.some(({ lines }) => lines.includes('Heerlen'))).toBe(false);
  });

  it('name focusgebieden to press, large enough to hit, once part of the region is in view', () => {
    const close = labels([], [5.9, 50.86, 6.02, 50.94]);
    const press = close.find(({ id: area }) => area === 'focus.heerlen-noord')?.press;
    const [, , width = 0, height = 0] = press ?? [];
    expect(height).toBeGreaterThanOrEqual(24);
    expect(width).toBeGreaterThan(60);
    expect(labels([]).some((label) => label.press !== undefined)).toBe(false);
  });

  it('name a selected area of another level, and own areas', () => {
    expect(labels(['focus.heerlen-noord']).some(({ lines }) => lines.includes('Heerlen-Noord'))).toBe(true);
    const own = [ownArea('Rond het park', ['BU09172300', 'BU09172301'])];
    const outline = selectedOutline(atlas, drawingOf(atlas, 'buurt').frame, id('eigen.1'), own);
    expect(outline).toMatchObject({ kind: 'eigen-selected', name: 'Rond het park', look: { dash: '' } });
    expect(labels([], undefined, outline ? [outline] : []).some(({ id: area }) => area === 'eigen.1')).toBe(
      true,
    );
  });

  it('have no outline for an own area without land', () => {
    const { frame } = drawingOf(atlas, 'buurt');
    for (const own of [ownArea('leeg', []), ownArea('weg', ['BU99990001'])]) {
      expect(selectedOutline(atlas, frame, id('eigen.1'), [own])).toBeUndefined();
    }
  });

  it('add the buurten themselves once there is room for them', () => {
    const close = labels([], [5.93, 50.88, 6.01, 50.93]);
    expect(close.length).toBeGreaterThan(15);
    expect(close.filter(({ small }) => small).length).toBeGreaterThan(10);
  });
});
