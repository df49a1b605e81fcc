import { describe, expect, it } from 'vitest';
import { highlight, showScore, showSecond } from '../../../src/state/adjustActions';
import { showPair, swapPair } from '../../../src/state/pair/pairActions';
import { suggestedPairs } from '../../../src/state/pair/suggestions';
import { selectMap, selectScene } from '../../../src/state/selectors';
import { useAtlas } from '../../../src/state/store';
import { ADJUSTER } from '../../fixtures/adjuster';
import { MANIFEST } from '../../fixtures/atlas';
import { startedWorld } from '../../fixtures/world';

function sceneNow() {
  const scene = selectScene(useAtlas.getState());
  if (scene.status !== 'klaar') throw new Error('no scene');
  return scene.data;
}

const view = () => useAtlas.getState().view;

describe('choosing two subjects', () => {
  it('is one step back, and drops what does not go with it', async () => {
    const { entries, answer, stop } = await startedWorld('?indicator=woz&kleur=waarde');
    useAtlas.setState({ adjuster: ADJUSTER });
    const steps = entries.length;
    showPair('leefbaarometer', 'misdrijven');
    expect(entries.length).toBe(steps + 1);
    expect(view()).toMatchObject({ indicator: 'leefbaarometer', kleur: null, jaar: null });
    await answer('leefbaarometer');
    await answer('misdrijven');
    expect(sceneNow().pair?.spec.id).toBe('misdrijven');
    stop();
  });

  it('changes first and second, with their periods and what is in the light', async () => {
    const { answer, stop } = await startedWorld('?indicator=woz&jaar=2023&met=leefbaarometer');
    useAtlas.setState({ adjuster: ADJUSTER });
    await answer('leefbaarometer');
    highlight({ kind: 'klasse', classes: [1, 2] });
    const before = selectMap(useAtlas.getState());
    swapPair(sceneNow());
    expect(view()).toMatchObject({
      indicator: 'leefbaarometer',
      met: { indicator: 'woz', period: '2023' },
      uitgelicht: { kind: 'klasse', classes: [3, 6] },
    });
    const after = selectMap(useAtlas.getState());
    const lit = (map: typeof before) =>
      map.status === 'klaar' ? map.data.areas.filter(({ fill }) => !fill.pale).map(({ id }) => id) : [];
    expect(lit(after)).toEqual(lit(before));
    highlight({ kind: 'bereik', range: [-1, 0], second: [100, 200] });
    swapPair(sceneNow());
    expect(view()).toMatchObject({
      jaar: '2023',
      uitgelicht: { kind: 'bereik', range: [100, 200], second: [-1, 0] },
    });
    stop();
  });

  it('takes the place of a combined score', async () => {
    const { answer, stop } = await startedWorld('?indicator=woz');
    useAtlas.setState({ adjuster: ADJUSTER });
    showScore({
      method: 'rang',
      parts: ['woz', 'leefbaarometer'].map((indicator) => ({ indicator, counts: 'laag', weight: 1 })),
    });
    showSecond({ indicator: 'misdrijven', period: null });
    await answer('misdrijven');
    expect(view()).toMatchObject({ score: null, indicator: 'woz' });
    expect(sceneNow().pair?.spec.id).toBe('misdrijven');
    stop();
  });
});

describe('pairs to begin with', () => {
  const row = (indicator: string, valued: number) => ({
    indicator,
    level: 'buurt' as const,
    period: '2024',
    valued,
  });
  const manifest = (rows: readonly ReturnType<typeof row>[]) =>
    ({ ...MANIFEST, coverage: rows }) as unknown as typeof MANIFEST;

  it('have figures of both at this level, and are three at most', () => {
    const all = ['leefbaarometer', 'woz', 'gezondheid-goed', 'lage-inkomens', 'leegstand', 'misdrijven'];
    expect(suggestedPairs('buurt', manifest(all.map((id) => row(id, 9))))).toHaveLength(3);
    expect(suggestedPairs('buurt', manifest([row('leefbaarometer', 9), row('woz', 0)]))).toEqual([]);
    expect(suggestedPairs('wijk', manifest(all.map((id) => row(id, 9))))).toEqual([]);
    expect(suggestedPairs('buurt', null)).toEqual([]);
  });
});
