import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newestChange } from '../../tools/setup/build.mjs';
import { findChromium } from '../../tools/setup/chromium.mjs';
import { isInstalled } from '../../tools/setup/install.mjs';
import { nodeIsNewEnough } from '../../tools/setup/node.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parkstad-setup-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.1.0', '24.0.0'])('%s will do', (version) => {
    expect(nodeIsNewEnough(version)).toBe(true);
  });

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('%s is too old', (version) => {
    expect(nodeIsNewEnough(version)).toBe(false);
  });
});

describe('the installed packages', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-darwin': { version: '1.0.0', optional: true },
  };

  it('are complete without the optional ones', () => {
    expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  it.each([
    ['nothing is installed', undefined],
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/a': { version: '0.9.0' } }],
  ])('are not when %s', (_, present) => {
    expect(isInstalled(wanted, present)).toBe(false);
  });
});

describe('Chromium', () => {
  function program(path: string): string {
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  }

  it('is the one CHROMIUM_PATH names, before any on the PATH', () => {
    const chosen = program(join(folder, 'mijn-chrome'));
    program(join(folder, 'chromium'));
    expect(findChromium({ CHROMIUM_PATH: chosen, PATH: folder })).toBe(chosen);
  });

  it('is looked for by name before by folder', () => {
    mkdirSync(join(folder, 'later'));
    program(join(folder, 'google-chrome'));
    const second = program(join(folder, 'later', 'chromium-browser'));
    expect(findChromium({ PATH: [folder, join(folder, 'later')].join(delimiter) })).toBe(second);
  });

  it('is absent when no folder has it, and a wrong CHROMIUM_PATH is said', () => {
    expect(findChromium({ PATH: folder })).toBeUndefined();
    expect(() => findChromium({ CHROMIUM_PATH: join(folder, 'weg'), PATH: folder })).toThrow(/CHROMIUM_PATH/);
  });
});

describe('the date of the sources', () => {
  const LATER = new Date('2100-01-01T00:00:00Z');

  it('is that of the newest file, however deep', () => {
    mkdirSync(join(folder, 'src/ui'), { recursive: true });
    writeFileSync(join(folder, 'src/ui/a.ts'), '');
    expect(newestChange(join(folder, 'src'))).toBeLessThan(LATER.getTime());
    utimesSync(join(folder, 'src/ui/a.ts'), LATER, LATER);
    expect(newestChange(join(folder, 'src'))).toBe(LATER.getTime());
  });

  it('is 0 for what is not there', () => {
    expect(newestChange(join(folder, 'weg'))).toBe(0);
  });
});
