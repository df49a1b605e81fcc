import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { BACKGROUNDS } from '../../src/domain/background';
import { backgroundSource, coverOver, idsOf, shapeLayers, shapeSource } from '../../src/map/layers';

const SQUARE = {
  id: 'BU00000001',
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [5, 50],
        [6, 50],
        [6, 51],
        [5, 50],
      ],
    ],
  },
};

function styleOf(key: string, hasGround: boolean) {
  const ids = idsOf(key);
  return {
    version: 8 as const,
    sources: {
      [ids.areas]: shapeSource([SQUARE]),
      ...(hasGround && { [ids.ground]: shapeSource([SQUARE]) }),
    },
    layers: [...shapeLayers(key, hasGround)],
  };
}

describe('layers of the live map', () => {
  it.each([
    ['buurt', false],
    ['focusgebied', true],
  ] as const)('of %s are valid by the official rules', (key, hasGround) => {
    const style = styleOf(key, hasGround);
    expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0])).toEqual([]);
    expect(style.layers).toHaveLength(hasGround ? 4 : 2);
  });

  it('keep the code of an area, which is text, as its id', () => {
    expect(shapeSource([SQUARE])).toMatchObject({ promoteId: 'id', tolerance: 0 });
  });

  it('put nothing of a background in the style until there is one', () => {
    expect(JSON.stringify(styleOf('buurt', true))).not.toContain('http');
    for (const background of BACKGROUNDS) {
      if (background === 'geen') expect(coverOver(background)).toBe(1);
      else expect(backgroundSource(background).tiles?.[0]).toMatch(/^https:\/\/service\.pdok\.nl\//);
    }
  });
});
