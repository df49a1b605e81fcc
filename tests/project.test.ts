import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDERS, PACKAGES } from './architecture/rules';
import { filesIn, linesMatching, ownTexts, ROOT, read, topLevel } from './project/files';

const ALLOWED_AT_TOP = [
  ...['src', 'public', 'geodata', 'tests', 'docs', 'tools', '.ci'],
  ...['index.html', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'biome.json'],
  ...['README.md', 'LICENSE', 'CHANGELOG.md', '.editorconfig', '.gitignore', '.npmrc', '.nvmrc'],
];

describe('the top of the project', () => {
  it('holds what README describes and nothing else', () => {
    expect(topLevel().filter((name) => !ALLOWED_AT_TOP.includes(name))).toEqual([]);
  });
});

describe('installing', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
  };

  it('depends on no registry: the lockfile names no address of a package', () => {
    const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(resolved.map(([path]) => path)).toEqual([]);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(50);
  });

  it('works on every system: the lockfile lists the variants of a package for the others too', () => {
    const variants = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [
        `${path}/node_modules/${name}`,
        `node_modules/${name}`,
      ]),
    );
    const missing = variants.filter((places) => !places.some((place) => lock.packages[place]));
    expect(missing.map(([, place]) => place)).toEqual([]);
  });

  it('refuses no Node by itself, and names no registry in the settings', () => {
    expect(read('.npmrc')).not.toMatch(/engine-strict|registry\s*=/);
    expect(read('package.json')).not.toContain('engine-strict');
    expect(linesMatching(ownTexts(), /npm[j]s\.(org|com)/)).toEqual([]);
  });
});

describe('the texts of the project', () => {
  it('name no place on one particular machine', () => {
    expect(linesMatching(ownTexts(), /(?<![\w.])\/(work|home|root|tmp|Users)\//)).toEqual([]);
  });

  it('do not know the folders beside the project, apart from the check that may use them', () => {
    const texts = ownTexts().filter((path) => path !== '.ci/run');
    expect(linesMatching(texts, /\.\.\/sh[a]red\/(geodata|design|reference)/)).toEqual([]);
  });

  it('leave nothing half done', () => {
    expect(linesMatching(ownTexts(), /\b(TO[D]O|FIX[M]E|X[X]X)\b/)).toEqual([]);
  });

  it('leave no test out', () => {
    const tests = filesIn('tests');
    expect(linesMatching(tests, /\.(only|skip|todo|fails|skipIf|runIf)\(/)).toEqual([]);
  });

  it('speak of areas without disdain', () => {
    const texts = [...filesIn('src'), 'index.html', 'README.md', 'CHANGELOG.md'];
    expect(linesMatching(texts, /slechtst[e]|zwakke wij[k]|achterstandswij[k]|achterstandsbuur[t]/i)).toEqual(
      [],
    );
  });

  it('switch off no check of types or lint', () => {
    expect(linesMatching(ownTexts(), /@ts-(ignore|nocheck)|biome-ignor[e]|eslint-disabl[e]/)).toEqual([]);
  });
});

describe('README', () => {
  const text = read('README.md');

  it('names files and folders that exist', () => {
    const spans = [...text.matchAll(/`((?:src|public|geodata|tests|tools|docs|\.ci)\/[\w./-]*)`/g)];
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
    const paths = [...spans, ...links].flatMap((match) => match[1] ?? []);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([\w-]+)/g)].flatMap((match) => match[1] ?? []);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('shows the import table as it is tested', () => {
    const rows = Object.entries(FOLDERS).map(([folder, { uses, types = [] }]) => {
      const onlyTypes = types.map((name) => `${name} (alleen typen)`);
      const packages = Object.keys(PACKAGES).filter((name) => PACKAGES[name]?.includes(folder));
      const cells = [[...uses, ...onlyTypes], packages].map((names) => names.join(', ') || '–');
      return `| ${folder} | ${cells.join(' | ')} |`;
    });
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });
});
