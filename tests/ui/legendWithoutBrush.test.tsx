// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { mapModelOf } from '../../src/state/mapModel';
import { sceneOf } from '../../src/state/scene';
import { Legend } from '../../src/ui/legend/Legend';
import { LEEFBAAROMETER, testAtlas } from '../fixtures/atlas';

vi.mock('../../src/ui/legend/Brush', () => {
  throw new Error('the file did not arrive');
});

it('a legend stays whole where the code of the brush does not arrive', async () => {
  const scene = sceneOf(DEFAULT_VIEW, testAtlas(), LEEFBAAROMETER);
  await act(async () => {
    render(<Legend scene={scene} model={mapModelOf(scene)} />);
  });
  expect(screen.getByRole('table', { hidden: true })).toBeInTheDocument();
  expect(screen.queryAllByRole('slider', { hidden: true })).toEqual([]);
});
