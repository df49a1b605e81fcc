import { afterEach, describe, expect, it } from 'vitest';
import { addColumn, moveColumn, removeColumn } from '../../../src/state/compare/choose';
import { useAtlas } from '../../../src/state/store';
import { BUURTEN, id } from '../../fixtures/atlas';
import { startedWorld } from '../../fixtures/world';

let stop = () => {};
afterEach(() => stop());

async function opened(search: string) {
  const made = await startedWorld(search);
  stop = made.stop;
  return made;
}

const chosen = () => useAtlas.getState().view.gebied;
const CODES = BUURTEN.map((row) => row.id);

describe('the columns of the comparison', () => {
  it('begin anew with the first area chosen, and each choice is a step back', async () => {
    const { entries } = await opened('?scherm=vergelijk');
    addColumn(id('BU00010001'));
    addColumn(id('GM0002'));
    expect(chosen()).toEqual(['BU00010001', 'GM0002']);
    expect(entries).toHaveLength(3);
    expect(entries.at(-1)).toContain('gebied=BU00010001,GM0002');
  });

  it('keep an area that is there already where it is', async () => {
    const { entries } = await opened('?scherm=vergelijk&gebied=BU00010001,GM0002');
    expect(addColumn(id('BU00010001'))).toBe(true);
    expect(chosen()).toEqual(['BU00010001', 'GM0002']);
    expect(entries).toHaveLength(1);
  });

  it('give the last place to a newcomer when the table is full', async () => {
    const eight = [...CODES, 'WK000100', 'WK000101'];
    await opened(`?scherm=vergelijk&gebied=${[...eight, 'GM0001'].join(',')}`);
    addColumn(id('GM0002'));
    expect(chosen()).toEqual([...eight.slice(0, 7), 'GM0002', 'WK000101', 'GM0001']);
    addColumn(id('GM0001'));
    expect(chosen()[7]).toBe('GM0001');
    expect(chosen()).toHaveLength(10);
  });

  it('can be taken out, also those that stand there by default', async () => {
    await opened('?scherm=vergelijk&gebied=BU00010001,GM0002');
    removeColumn(id('BU00010001'));
    expect(chosen()).toEqual(['GM0002']);
    removeColumn(id('GM0002'));
    expect(chosen()).toEqual([]);
    removeColumn(id('focus.midden'));
    expect(chosen()).toEqual([]);
  });

  it('move one place, and not past the edges', async () => {
    await opened('?scherm=vergelijk&gebied=BU00010001,GM0002,GM0001');
    moveColumn(id('GM0002'), 1);
    expect(chosen()).toEqual(['BU00010001', 'GM0001', 'GM0002']);
    moveColumn(id('GM0002'), 1);
    moveColumn(id('BU00010001'), -1);
    expect(chosen()).toEqual(['BU00010001', 'GM0001', 'GM0002']);
  });

  it('leave out of the link what does not exist once the reader chooses', async () => {
    await opened('?scherm=vergelijk&gebied=BU99999999,GM0001');
    addColumn(id('GM0002'));
    expect(chosen()).toEqual(['GM0001', 'GM0002']);
  });
});
