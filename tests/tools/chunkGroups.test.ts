import { describe, expect, it } from 'vitest';
import { type ModuleGraph, reachedFrom } from '../../tools/build/chunkGroups';

/** A graph told as who imports whom. */
function graphOf(imports: Readonly<Record<string, readonly string[]>>): ModuleGraph {
  return {
    getModuleInfo: (id) => ({
      importers: Object.keys(imports).filter((importer) => imports[importer]?.includes(id)),
    }),
  };
}

const GRAPH = graphOf({
  '/p/src/app/main.ts': ['/p/a.ts', '/p/circle.ts'],
  '/p/a.ts': ['/p/b.ts'],
  '/p/lazy.ts': ['/p/b.ts', '/p/c.ts'],
  '/p/circle.ts': ['/p/round.ts'],
  '/p/round.ts': ['/p/circle.ts', '/p/inner.ts'],
  '/p/inner.ts': ['/p/round.ts'],
  '/p/ring.ts': ['/p/rong.ts'],
  '/p/rong.ts': ['/p/ring.ts'],
});

describe('what is put in one file', () => {
  const first = reachedFrom('first', ['/src/app/main.ts']);

  it('is what the root imports, however far down, also where a lazy part needs it too', () => {
    expect(['/p/a.ts', '/p/b.ts'].map((id) => first(id, GRAPH))).toEqual(['first', 'first']);
  });

  it('is not the root itself, nor what only a lazy part needs', () => {
    expect(['/p/src/app/main.ts', '/p/c.ts', '/p/lazy.ts'].map((id) => first(id, GRAPH))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('does not get lost in circles', () => {
    for (const id of ['/p/round.ts', '/p/inner.ts', '/p/circle.ts']) expect(first(id, GRAPH)).toBe('first');
    expect(['/p/ring.ts', '/p/rong.ts'].map((id) => first(id, GRAPH))).toEqual([null, null]);
  });
});
