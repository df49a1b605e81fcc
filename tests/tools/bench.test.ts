import { describe, expect, it } from 'vitest';
import { overBudget, SIZE_BUDGETS } from '../../tools/bench/budgets';
import { cellsAround } from '../../tools/bench/madeUp/squares';
import { median } from '../../tools/bench/measure';
import { formatTable, withinBudget } from '../../tools/bench/table';
import { firstScripts, usableScripts, type Weights } from '../../tools/bench/weigh';

const LIGHT: Weights = {
  firstScripts: SIZE_BUDGETS.firstScripts,
  usableScripts: 0,
  scripts: 0,
  styles: 0,
  fonts: 0,
  data: 0,
  page: 0,
  everything: 0,
  topologyGzip: 0,
};

describe('the scripts before the first colours', () => {
  const manifest = {
    'index.html': {
      file: 'assets/main-1.js',
      isEntry: true,
      imports: ['_react'],
      dynamicImports: ['map.ts'],
    },
    _react: { file: 'assets/react-1.js', imports: ['_shared'] },
    _shared: { file: 'assets/shared-1.js', imports: ['_react'] },
    'map.ts': { file: 'assets/map-1.js', isDynamicEntry: true },
    'font.woff2': { file: 'assets/font-1.woff2' },
  };

  it('are the entry and what it imports at once, all the way, not what comes later', () => {
    const files = ['assets/main-1.js', 'assets/react-1.js', 'assets/shared-1.js'];
    expect([...firstScripts(manifest)].sort()).toEqual(files);
  });

  it('grow by the drawing and the panel before the page answers', () => {
    const later = { file: 'assets/mount-1.js', isDynamicEntry: true, imports: ['_shared'] };
    const panel = { file: 'assets/panel-1.js', isDynamicEntry: true };
    const whole = { ...manifest, 'src/app/mount.tsx': later, 'src/ui/panel/Panel.tsx': panel };
    expect(usableScripts(whole)).toContain('assets/mount-1.js');
    expect(usableScripts(whole)).toContain('assets/panel-1.js');
    expect(() => usableScripts(manifest)).toThrow(/mount/);
  });

  it('are never nothing', () => {
    expect(() => firstScripts({ 'map.ts': { file: 'assets/map-1.js' } })).toThrow(/geen enkel script/);
  });
});

describe('the size budgets', () => {
  it('allow what is exactly at the bound, and name what is over', () => {
    expect(overBudget(LIGHT)).toEqual([]);
    const faults = overBudget({ ...LIGHT, firstScripts: SIZE_BUDGETS.firstScripts + 1 });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('90001');
  });
});

describe('squared paper', () => {
  it('has the cells around each cell, rising, and the same both ways', () => {
    const lists = cellsAround({ columns: 4, rows: 3 });
    expect(lists.map(({ length }) => length)).toEqual([3, 5, 5, 3, 5, 8, 8, 5, 3, 5, 5, 3]);
    expect(lists[5]).toEqual([0, 1, 2, 4, 6, 8, 9, 10]);
    lists.forEach((list, cell) => {
      for (const other of list) expect(lists[other]).toContain(cell);
    });
  });
});

describe('the table of the bench', () => {
  const measure = { id: 'a', name: 'eerste kleuren', unit: 'ms', value: 1300, budget: 1200 } as const;

  it('shows the change since the saved run and what is over budget', () => {
    const line = formatTable([measure], { a: 1000 }).split('\n')[1];
    expect(line).toMatch(/eerste kleuren +1\.300 ms +1\.000 ms +\+30 % +1\.200 ms +BOVEN BUDGET/);
    expect(withinBudget(measure)).toBe(false);
  });

  it('leaves blank what there is nothing to compare with', () => {
    expect(formatTable([{ id: 'b', name: 'stijlen', unit: 'bytes', value: 10 }], {})).toMatch(
      /stijlen +10 bytes *$/,
    );
  });

  it('takes the middle of the runs', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
    expect(median([])).toBeNaN();
  });
});
