import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/figure/path';
import { drawingOf } from '../../../src/ui/map/drawing';
import { formDrawingOf } from '../../../src/ui/map/formDrawing';
import { chosenOutlines, neighbourOutline } from '../../../src/ui/map/neighbourOutline';
import { neighboursFile } from '../../fixtures/groups';
import { groupsIn, groupsScene, rowOf } from '../../fixtures/groupsScene';

const scene = groupsScene({ trekkingen: 99 });
const land = drawingOf(scene.atlas, 'buurt');

function idOf(name: string) {
  return scene.rows[rowOf(scene, name)]?.id;
}

describe('the outline of neighbours', () => {
  it('goes around all neighbours of an area, those without a figure as well', () => {
    const row = groupsIn(scene).findings.findIndex((finding) => (finding?.unscored.length ?? 0) > 0);
    const touching = neighboursFile('buurt').queen.flatMap(([a, b]) =>
      a === row ? [b] : b === row ? [a] : [],
    );
    const ids = touching.flatMap((other) => scene.rows[other]?.id ?? []);
    const [outline, ...more] = neighbourOutline(scene, land, scene.rows[row]?.id);
    expect(more).toEqual([]);
    expect(outline?.kind).toBe('buur');
    expect(outline?.d).toBe(pathOf(land.frame, scene.atlas.outlineOf(ids)));
  });

  it.each(['cirkels', 'tegels'] as const)('follows the areas where they are %s', (form) => {
    const [onLand] = neighbourOutline(scene, land, idOf('Weggebekker'));
    const [other] = neighbourOutline(scene, formDrawingOf(scene.atlas, 'buurt', form), idOf('Weggebekker'));
    expect(other?.d.length).toBeGreaterThan(20);
    expect(other?.d).not.toBe(onLand?.d);
  });

  it('is not there without an area, without a finding, or on another view', () => {
    expect(neighbourOutline(scene, land, undefined)).toEqual([]);
    const without = groupsIn(scene).findings.indexOf(null);
    expect(neighbourOutline(scene, land, scene.rows[without]?.id)).toEqual([]);
    expect(neighbourOutline({ ...scene, lens: null }, land, idOf('Weggebekker'))).toEqual([]);
  });
});

describe('the outline of what is selected', () => {
  const chosen = (count: number) => scene.rows.slice(0, count).map(({ id }) => id);
  const apart = (ids: readonly (typeof scene.rows)[number]['id'][]) =>
    ids.map((id) => ({ id, d: 'M0 0', kind: 'selected' as const }));

  it('is one line around many areas of the lens on groups', () => {
    const ids = chosen(6);
    const [line, ...more] = chosenOutlines(scene, land, ids, apart(ids));
    expect(more).toEqual([]);
    expect(line).toMatchObject({ kind: 'selected', d: pathOf(land.frame, scene.atlas.outlineOf(ids)) });
  });

  it('stays apart for a few areas, on other views, and where another kind of area is among them', () => {
    const [few, ids] = [chosen(3), chosen(6)];
    expect(chosenOutlines(scene, land, few, apart(few))).toHaveLength(3);
    expect(chosenOutlines({ ...scene, lens: null }, land, ids, apart(ids))).toHaveLength(6);
    const [focus] = scene.atlas.rows('focusgebied');
    const mixed = focus ? [...ids, focus.id] : ids;
    expect(chosenOutlines(scene, land, mixed, apart(mixed))).toHaveLength(7);
  });
});
