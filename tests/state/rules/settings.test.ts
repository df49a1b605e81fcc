import { afterEach, describe, expect, it } from 'vitest';
import { choosePartners, setTimes, showOnMap, showPrintedRule } from '../../../src/state/rules/settings';
import { useAtlas } from '../../../src/state/store';
import { BUURTEN, id } from '../../fixtures/atlas';
import { startedWorld } from '../../fixtures/world';

let stop = () => {};
afterEach(() => stop());

const view = () => useAtlas.getState().view;

async function opened(search = '?scherm=regels') {
  const made = await startedWorld(search);
  stop = made.stop;
  return made;
}

describe('what a reader sets on the page of rules', () => {
  it('moves the slider without a step back, at tenths, and leaves the usual number out of the link', async () => {
    const { entries } = await opened();
    setTimes(2.3000000000000003);
    expect(view().keer).toBe(2.3);
    expect(entries).toEqual(['?scherm=regels&keer=2.3']);
    setTimes(2);
    expect(view().keer).toBeNull();
    expect(entries).toEqual(['?scherm=regels']);
  });

  it('keeps the slider within its bounds', async () => {
    await opened();
    setTimes(0);
    expect(view().keer).toBe(1.1);
    setTimes(99);
    expect(view().keer).toBe(5);
  });

  it('shows areas on the map in one step, no more than a link can hold', async () => {
    const { entries } = await opened();
    showOnMap(Array.from({ length: 60 }, () => BUURTEN[0]?.id ?? id('BU00010001')));
    expect(view()).toMatchObject({ scherm: 'kaart' });
    expect(view().gebied).toHaveLength(50);
    expect(entries).toHaveLength(2);
  });

  it('keeps partners in the order in which they were picked, and lets them go', async () => {
    await opened();
    choosePartners([id('WK000200'), id('WK000100')]);
    expect(view().gebied).toEqual(['WK000200', 'WK000100']);
    choosePartners([]);
    expect(view().gebied).toEqual([]);
  });

  it('goes to the printed rule with everything that belongs to it, and asks for its figures', async () => {
    const { asked } = await opened('?scherm=regels&niveau=wijk&vergelijk=gemeente&keer=3');
    showPrintedRule({ reach: id('deel.hoog'), jaar: '2017' });
    expect(view()).toMatchObject({
      indicator: 'sociaal-minimum',
      niveau: 'buurt',
      jaar: '2017',
      vergelijk: 'nederland',
      bereik: 'deel.hoog',
      keer: null,
    });
    expect(asked()).toContain('sociaal-minimum');
  });
});
