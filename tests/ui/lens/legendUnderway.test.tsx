// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_INPUT } from '../../../src/state/lens/lensInput';
import { mapModelOf } from '../../../src/state/mapModel';
import type { Scene } from '../../../src/state/scene';
import { ClassTable } from '../../../src/ui/legend/ClassTable';
import { groupsScene } from '../../fixtures/groupsScene';

/** What the legend counts, class by class. */
function counted(scene: Scene): readonly string[] {
  const model = mapModelOf(scene);
  const { container } = render(<ClassTable {...{ scene, model, lit: null }} seen={model.legend.classes} />);
  return [...container.querySelectorAll('td.count')].map((cell) => cell.textContent ?? '').slice(-7);
}

describe('legend of groups', () => {
  it('says nothing, rather than zero, while they are not known', () => {
    expect(counted(groupsScene({}, NO_INPUT))).toEqual(Array.from({ length: 7 }, () => ''));
  });

  it('counts them once they are', () => {
    expect(
      counted(groupsScene())
        .map(Number)
        .some((count) => count > 0),
    ).toBe(true);
  });
});
