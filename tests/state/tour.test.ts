import { afterEach, describe, expect, it } from 'vitest';
import * as act from '../../src/state/actions';
import { offerTour } from '../../src/state/offerTour';
import { start } from '../../src/state/start';
import { useAtlas } from '../../src/state/store';
import { id } from '../fixtures/atlas';
import { world } from '../fixtures/world';

let stop = () => {};
afterEach(() => stop());

const step = () => useAtlas.getState().tour;

function open(search = '', visit: Parameters<typeof world>[1] = {}) {
  const made = world(search, visit);
  stop = start(made.env);
  return made;
}

describe('the tour', () => {
  it('is offered once to who opens the plain address for the first time', () => {
    const { env } = open();
    expect(step()).toBe(0);
    offerTour();
    expect(step()).toBe(1);
    act.showTourStep(2);
    expect(env.tourSeen()).toBe(false);
    act.showTourStep(0);
    expect(env.tourSeen()).toBe(true);
    offerTour();
    expect(step()).toBe(0);
  });

  it.each(['?indicator=woz', '?voor=bewoners', '?raar=1'])('is not offered on the link %s', (search) => {
    open(search);
    offerTour();
    expect(step()).toBe(0);
  });

  it('is not offered to who has begun to choose, nor to who has had it', () => {
    open();
    act.selectArea(id('BU00010001'));
    offerTour();
    expect(step()).toBe(0);
    stop();
    open('', { tourSeen: true });
    offerTour();
    expect(step()).toBe(0);
  });

  it('can be asked for again, on any view', () => {
    open('?indicator=woz', { tourSeen: true });
    act.startTour();
    expect(step()).toBe(1);
  });

  it('stays where it is while the reader chooses', () => {
    open();
    act.startTour();
    act.showTourStep(3);
    act.showLevel('wijk');
    expect(step()).toBe(3);
  });
});
