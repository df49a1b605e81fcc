import { describe, expect, it } from 'vitest';
import { showReach } from '../../../src/state/ranking/showReach';
import { useAtlas } from '../../../src/state/store';
import { id } from '../../fixtures/atlas';
import { startedWorld } from '../../fixtures/world';

describe('showReach', () => {
  it('puts the reach in the link as a step that can be undone, and takes it out again', async () => {
    const world = await startedWorld('?scherm=tabel&indicator=woz');
    showReach(id('GM0001'));
    expect(world.entries.at(-1)).toBe('?scherm=tabel&indicator=woz&bereik=GM0001');
    showReach(null);
    expect(world.entries.at(-1)).toBe('?scherm=tabel&indicator=woz');
    world.goBack();
    expect(useAtlas.getState().view.bereik).toBe('GM0001');
    world.stop();
  });
});
