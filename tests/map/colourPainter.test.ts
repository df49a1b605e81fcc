import { describe, expect, it } from 'vitest';
import { createColourPainter } from '../../src/map/colourPainter';

function recorder() {
  const calls: string[] = [];
  return {
    calls,
    port: {
      setFeatureState: ({ id }: { id?: unknown }, state: Record<string, unknown>) => {
        calls.push(`${String(id)} ${JSON.stringify(state)}`);
      },
      removeFeatureState: ({ id }: { id?: unknown }, key?: string) => {
        calls.push(`${String(id)} -${key}`);
      },
    },
  };
}

describe('colour painter', () => {
  it('touches only the areas whose colour changed', () => {
    const { calls, port } = recorder();
    const paint = createColourPainter(port as unknown as Parameters<typeof createColourPainter>[0], 'vlak');
    paint(
      new Map([
        ['a', '#111111'],
        ['b', '#222222'],
        ['c', '#333333'],
      ]),
    );
    expect(calls.splice(0)).toHaveLength(3);
    paint(
      new Map([
        ['a', '#111111'],
        ['b', '#999999'],
      ]),
    );
    expect(calls).toEqual(['c -kleur', 'b {"kleur":"#999999"}']);
  });
});
