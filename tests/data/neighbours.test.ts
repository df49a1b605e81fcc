import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEVELS, type Level } from '../../src/domain/area';
import type { NeighboursFile } from '../../src/domain/pack';
import { testAtlas } from '../fixtures/atlas';
import { DATA, snapshotAtlas } from '../fixtures/snapshot';

const atlas = snapshotAtlas();

function pairsOf(level: Level): readonly string[] {
  return atlas
    .neighbours(level)
    .flatMap((rows, row) => rows.filter((r) => row < r).map((r) => `${row},${r}`));
}

function namesAround(level: Level, name: string): readonly (string | undefined)[] {
  const rows = atlas.rows(level);
  const around = atlas.neighbours(level)[rows.findIndex((row) => row.name === name)] ?? [];
  return around.map((row) => rows[row]?.name).sort();
}

describe.each(LEVELS)('neighbours per %s', (level) => {
  const neighbours = atlas.neighbours(level);

  it('go both ways, in row order, and nobody is its own neighbour', () => {
    expect(neighbours).toHaveLength(atlas.rows(level).length);
    neighbours.forEach((around, row) => {
      expect(around).not.toContain(row);
      expect([...around].sort((a, b) => a - b)).toEqual(around);
      for (const other of around) expect(neighbours[other]).toContain(row);
    });
  });

  it('are worked out once', () => {
    expect(atlas.neighbours(level)).toBe(neighbours);
  });

  it('leave no area alone, apart from focusgebieden that touch no other', () => {
    const alone = atlas.rows(level).filter((_, row) => neighbours[row]?.length === 0);
    const expected =
      level === 'focusgebied' ? ['Kerkrade-Oost', 'Schaesberg - Oud Nieuwenhagen - Lauradorp'] : [];
    expect(alone.map(({ name }) => name)).toEqual(expected);
  });
});

describe('neighbours of the shipped snapshot', () => {
  it.each(['buurt', 'wijk'] as const)(
    'are the pairs the pipeline found on the borders as delivered: %s',
    (level) => {
      const file = readFileSync(join(DATA, `neighbours-${level}.json`), 'utf8');
      const { rook } = JSON.parse(file) as NeighboursFile;
      expect(pairsOf(level)).toHaveLength(rook.length);
      expect(new Set(pairsOf(level))).toEqual(new Set(rook.map(String)));
    },
  );

  it('have Heerlen border on the six other gemeenten, and Simpelveld on two', () => {
    expect(namesAround('gemeente', 'Heerlen')).toEqual([
      'Beekdaelen',
      'Brunssum',
      'Kerkrade',
      'Landgraaf',
      'Simpelveld',
      'Voerendaal',
    ]);
    expect(namesAround('gemeente', 'Simpelveld')).toEqual(['Heerlen', 'Voerendaal']);
  });

  it('see through an island: a village in the fields has the fields around it as its one neighbour', () => {
    expect(namesAround('buurt', 'Kunderberg')).toEqual(['Verspreide huizen Voerendaal']);
  });
});

describe('shared borders', () => {
  it('run between the squares of a grid, not through their corners', () => {
    expect(testAtlas().neighbours('buurt')).toEqual([
      [1, 3],
      [0, 2, 4],
      [1, 5],
      [0, 4],
      [1, 3, 5],
      [2, 4],
    ]);
  });

  it('lie where the two areas meet', () => {
    const border = testAtlas()
      .sharedBorders('buurt')
      .find(({ between }) => String(between) === '0,1');
    expect(border?.line.map(([x = 0]) => x.toFixed(4))).toEqual(['6.0100', '6.0100']);
  });
});
