import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareFolders } from '../../tools/compareFolders';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parkstad-compare-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function folder(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(root, name);
}

it('finds nothing between equal folders', () => {
  const files = { 'areas.json': '{}', 'values/woz.json': '[1]' };
  const difference = compareFolders(folder('a', files), folder('b', files));
  expect(difference).toEqual({ missing: [], extra: [], changed: [] });
});

it('names every file that is missing, extra or different by a byte, however deep', () => {
  const first = folder('a', { 'areas.json': '{}', 'values/woz.json': '[1]', 'old.json': '' });
  const second = folder('b', { 'areas.json': '{}\n', 'values/woz.json': '[2]', 'values/new.json': '' });
  expect(compareFolders(first, second)).toEqual({
    missing: ['old.json'],
    extra: ['values/new.json'],
    changed: ['areas.json', 'values/woz.json'],
  });
});
