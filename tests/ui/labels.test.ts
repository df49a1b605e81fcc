import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/data/atlas';
import { cameraFitting, worldRectOf } from '../../src/figure/camera';
import { windowOf, worldRectOfFrame } from '../../src/figure/window';
import { drawingOf } from '../../src/ui/map/drawing';
import { labelsOf } from '../../src/ui/map/labels';
import { selectedOutline } from '../../src/ui/map/selectedOutline';
import { id } from '../fixtures/atlas';
import { snapshotLoader } from '../fixtures/snapshotSheet';

const SIZE = { width: 590, height: 600 };
const LETTER_PX = 13;
let atlas: Atlas;
beforeAll(async () => {
  atlas = await snapshotLoader().atlas();
});

function labels(selection: readonly string[], extent?: readonly [number, number, number, number]) {
  const drawing = drawingOf(atlas, 'buurt');
  const rect = extent ? worldRectOf(extent) : worldRectOfFrame(drawing.frame);
  const window = windowOf(drawing.frame, cameraFitting(rect, SIZE), SIZE);
  const chosen = selection
    .map((area) => selectedOutline(atlas, drawing.frame, id(area), []))
    .filter((outline) => outline !== undefined);
  return labelsOf({ drawing, window, chosen, zoomedIn: extent !== undefined, letterPx: LETTER_PX });
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

  it('add the buurten themselves once there is room for them', () => {
    const close = labels([], [5.93, 50.88, 6.01, 50.93]);
    expect(close.length).toBeGreaterThan(15);
    expect(close.filter(({ small }) => small).length).toBeGreaterThan(10);
  });
});
