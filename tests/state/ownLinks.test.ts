/** Own areas in links that someone wrote by hand, cut off or filled with nonsense. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { OWN_COLOURS, type OwnArea } from '../../src/domain/view';
import { selectArea } from '../../src/state/actions';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { toggleBuurt, undoEdit } from '../../src/state/editActions';
import { duplicateOwn, editOwn } from '../../src/state/ownActions';
import { sameBeside } from '../../src/state/ownAreaModel';
import { cleanName } from '../../src/state/ownName';
import { removeOwn, restoreOwn } from '../../src/state/ownRemoval';
import { useAtlas } from '../../src/state/store';
import { decodeView, encodeView } from '../../src/state/viewCodec';
import { id } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';
import { startedWorld } from '../fixtures/world';

const decode = (search: string) => decodeView(search, { indicators: new Set(['woz']), stories: new Set() });
const link = (eigen: readonly OwnArea[]) => encodeView({ ...DEFAULT_VIEW, eigen });
const names = (search: string) => decode(search).view.eigen.map(({ name }) => name);

let stop = () => {};
afterEach(() => stop());

function anyOwnArea(): fc.Arbitrary<OwnArea> {
  const buurt = fc.tuple(fc.integer({ min: 900, max: 903 }), fc.integer({ min: 0, max: 9999 }));
  const code = (number: number) => String(number).padStart(4, '0');
  return fc.record({
    name: fc
      .string({ minLength: 1, maxLength: 70, unit: 'binary' })
      .map(cleanName)
      .filter((name) => name !== ''),
    members: fc
      .uniqueArray(
        buurt.map((parts) => id(`BU${parts.map(code).join('')}`)),
        { maxLength: 8 },
      )
      .map((ids) => ids.sort()),
    colour: fc.constantFrom(...OWN_COLOURS),
    from: fc.constantFrom(id('focus.heerlen-noord'), null),
  });
}

describe('a link that was cut off', () => {
  it('keeps whole areas and never shows part of one as if it were all', () => {
    fc.assert(
      fc.property(fc.array(anyOwnArea(), { minLength: 1, maxLength: 3 }), (eigen) => {
        const whole = link(eigen);
        for (let end = 0; end < whole.length; end += 1) {
          const { view } = decode(whole.slice(0, end));
          expect(view.eigen).toEqual(eigen.slice(0, view.eigen.length));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says that an area was left out', () => {
    const whole = link([ownArea('A', ['BU09170101']), ownArea('B', ['BU09170101', 'BU09170102'])]);
    const { view, notes } = decode(whole.slice(0, -4));
    expect(view.eigen.map(({ name }) => name)).toEqual(['A']);
    expect(notes).toEqual([{ code: 'eigen-overgeslagen', params: { aantal: 1, grens: 12 } }]);
  });

  it('may say how many buurten there are, or not; nonsense is no number', () => {
    expect(names('eigen=2~A~0.1~~09170101;B~0~~09170101;C~0.0~~09170101')).toEqual(['A', 'B', 'C']);
    expect(names('eigen=2~A~0.2~~09170101;B~0.x~~09170101;C~0.1.1~~09170101;D~0.~~09170101')).toEqual([]);
  });
});

describe('a name in a link', () => {
  it('has nothing in it that cannot be seen or turns what follows', () => {
    expect(names('eigen=2~a%250Ab~0~~09170101')).toEqual(['a b']);
    expect(names('eigen=2~%25E2%2580%25AEevil~0~~09170101')).toEqual(['evil']);
    expect(names('eigen=2~%E2%80%8D~0~~09170101;%EF%BB%BF~0~~09170101')).toEqual([]);
    expect(names('eigen=2~\u00ad\u2060\u3164~0~~09170101')).toEqual([]);
  });

  it('that is too long or was not encoded does not cost the area', () => {
    expect(names(`eigen=2~${'😀'.repeat(70)}~0~~09170101`)).toEqual(['😀'.repeat(60)]);
    expect(names('eigen=2~50%25 korting~0~~09170101')).toEqual(['50% korting']);
    expect(names('eigen=1~50%25~BU09170101')).toEqual(['50%']);
  });

  it('comes back as it was: separators, script, emoji, and every other name', () => {
    for (const name of ['a~b;c.d%e', '<script>alert(1)</script>', '👩‍👩‍👧 شارع', 'a+b&c=d#e', '__proto__'])
      expect(names(link([ownArea(name, [])])), name).toEqual([name]);
  });
});

describe('a link with very much in it', () => {
  it('has no area of more buurten than there can be, and reads in no noticeable time', () => {
    const codes = Array.from({ length: 100_000 }, (_, at) => String(at % 10_000).padStart(4, '0')).join('');
    const start = performance.now();
    const { view, notes } = decode(`eigen=2~A~0~~0917${codes};B~0~~09170101;C~0~~09170102`);
    expect(performance.now() - start).toBeLessThan(200);
    expect(view.eigen.map(({ name }) => name)).toEqual(['B', 'C']);
    expect(notes).toHaveLength(1);
  });

  it('makes own areas only from areas that consist of buurten', () => {
    const { view } = decode('eigen=2~A~0~PC6411~09170101;B~0~eigen.1~09170101;C~0~WK091701~09170101');
    expect(view.eigen.map(({ from }) => from)).toEqual([null, null, 'WK091701']);
  });
});

describe('going back while an own area is edited', () => {
  it('ends the editing when another area is in that place, which stays as it is', async () => {
    const made = await startedWorld(
      '?eigen=2~A~0~~00010001;B~1~~00010002&niveau=buurt&gebied=eigen.1,eigen.2',
    );
    stop = made.stop;
    removeOwn(0);
    editOwn(0);
    toggleBuurt(id('BU00020001'));
    toggleBuurt(id('BU00020002'));
    const { view } = useAtlas.getState();
    expect(view.eigen.map(({ name }) => name)).toEqual(['B']);
    made.goBack();
    expect(useAtlas.getState().editing).toBe(0);
    for (let step = 0; step < 4 && useAtlas.getState().view.eigen.length < 2; step += 1) made.goBack();
    expect(useAtlas.getState().view.eigen.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(useAtlas.getState().editing).toBeNull();
    undoEdit();
    toggleBuurt(id('BU00020002'));
    expect(useAtlas.getState().view.eigen[0]).toEqual(ownArea('A', ['BU00010001']));
  });
});

describe('lists beside one area', () => {
  const [a, b, c] = ['A', 'B', 'C'].map((name) => ownArea(name, [])) as [OwnArea, OwnArea, OwnArea];

  it('are the same when only that one differs', () => {
    expect(sameBeside([a, b], [c, b], 0)).toBe(true);
    expect(sameBeside([a, b], [b, c], 0)).toBe(false);
    expect(sameBeside([a], [], 0)).toBe(false);
    expect(sameBeside([], [a], 0)).toBe(false);
  });
});

describe('words around a name', () => {
  it('stay, also behind a name that is as long as can be', async () => {
    const made = await startedWorld(`?eigen=2~${'x'.repeat(60)}~0~~00010001`);
    stop = made.stop;
    duplicateOwn(0);
    const copy = useAtlas.getState().view.eigen[1]?.name ?? '';
    expect(copy).toMatch(/x \(kopie\)$/);
    expect(copy).toHaveLength(60);
  });
});

describe('putting back an area that was taken away', () => {
  it('brings back the last of two, and the back button the first', async () => {
    const made = await startedWorld('?eigen=2~A~0~~00010001;B~1~~00010002;C~2~~00020001');
    stop = made.stop;
    const now = () => useAtlas.getState().view.eigen.map(({ name }) => name);
    removeOwn(0);
    removeOwn(0);
    expect(useAtlas.getState().removedOwn?.area.name).toBe('B');
    restoreOwn();
    expect(now()).toEqual(['B', 'C']);
    restoreOwn();
    expect(now()).toEqual(['B', 'C']);
    made.goBack();
    made.goBack();
    made.goBack();
    expect(now()).toEqual(['A', 'B', 'C']);
  });

  it('does not select more areas than a link can hold', async () => {
    const many = Array.from({ length: 49 }, (_, at) => `BU0001${1000 + at}`).join(',');
    const made = await startedWorld(`?eigen=2~A~0~~00010001&gebied=eigen.1,${many}`);
    stop = made.stop;
    removeOwn(0);
    selectArea(id('BU00010001'), { add: true });
    restoreOwn();
    const { view } = useAtlas.getState();
    expect(view.eigen).toHaveLength(1);
    expect(decode(encodeView(view))).toMatchObject({ view: { gebied: view.gebied }, notes: [] });
  });
});
